"""Who signed, what speaks for waiting, and how urgent a review is, in words."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from made_up import NOON, WHEN, assessment, claim, source

from caseapp.domain.details import CooperationEvent
from caseapp.domain.grounds import Caution, Warned, grounds_of
from caseapp.domain.knowledge import seen_from
from caseapp.domain.office import Office
from caseapp.wording import answers, labels
from caseapp.wording.cautions import caution_name, caution_words
from caseapp.wording.office import at_this_computer
from caseapp.wording.papers.assessments import assessment_pieces
from caseapp.wording.papers.references import references
from caseapp.wording.reviewing import overdue_by, overdue_count

DAY = date(2026, 11, 22)
SIGNED = assessment(signed_by="Ana", signed_on=DAY)
BOTH = assessment(
    signed_by="Ana", signed_on=DAY, countersigned_by="Ben", countersigned_on=date(2026, 11, 23)
)


def test_who_signed_is_said_with_the_day():
    assert answers.signatures(assessment()) == "Nobody in this office has reviewed this."
    assert answers.signatures(SIGNED) == "Signed by Ana on November 22, 2026."
    assert answers.signatures(BOTH) == (
        "Signed by Ana on November 22, 2026, countersigned by Ben on November 23, 2026."
    )
    assert [labels.standing(each) for each in (assessment(), SIGNED, BOTH)] == [
        "Not reviewed here",
        "Signed",
        "Countersigned",
    ]


def test_the_answer_says_who_signed_and_that_what_it_rests_on_is_old():
    old = claim("fr-1", when=WHEN("2025-01-02"))
    judged = assessment(signed_by="Ana", signed_on=DAY)
    said = answers.answer(seen_from("FR", DAY, [old], {"post": source()}, [judged], []))
    assert said[-2:] == [
        "What this rests on is out of date. Things may have changed.",
        "Signed by Ana on November 22, 2026.",
    ]


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "1 day"), (89, "89 days"), (90, "3 months"), (729, "24 months"), (730, "2 years")],
)
def test_how_long_a_review_has_been_overdue_is_said_in_a_fitting_unit(days, words):
    judged = assessment(review_by=DAY - timedelta(days=days))
    assert overdue_by(judged, DAY) == f"Overdue by {words}"


def test_the_count_is_said():
    assert overdue_count(1) == "1 judgement overdue"
    assert overdue_count(3) == "3 judgements overdue"


def test_who_is_at_this_computer_is_said_only_where_somebody_said_so():
    assert at_this_computer(Office(None, "Ana", ())) == "Ana at this computer"
    assert at_this_computer(Office(None, None, ())) == ""


def test_every_caution_has_its_words_and_names_what_it_is_about():
    stop = CooperationEvent("suspended", "removals", "FR")
    newer = claim("fr-9", when=WHEN("2026-11-02"), details=stop, summary="France stopped.")
    judged = assessment(claims_for=("fr-1", "gone"))
    sources = {"post": source()}
    knowledge = seen_from("FR", NOON.date(), [claim(), newer], sources, [judged], [])
    grounds = grounds_of(judged, knowledge)
    said = {each: caution_words(Warned(each, ("fr-9",)), grounds) for each in Caution}
    assert all(said.values())
    assert len({caution_name(each) for each in Caution}) == len(Caution)
    assert "“France stopped.”" in said[Caution.NEWER_AGAINST]
    assert caution_words(Warned(Caution.CLAIMS_GONE, ("gone",)), grounds).count("gone") == 1


def test_a_dossier_names_both_signatures_and_says_that_the_grounds_are_old():
    old = claim("fr-1", when=WHEN("2025-01-02"))
    both = replace(BOTH, review_by=date(2027, 1, 1))
    knowledge = seen_from("FR", DAY, [old], {"post": source()}, [both], [])
    pieces = list(assessment_pieces(references(knowledge, {})))
    text = repr(pieces)
    assert answers.signatures(BOTH) in text
    assert "Out of date: every claim for it is." in text
