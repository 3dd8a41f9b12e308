"""Assessments: which judgement answers for a day."""

from datetime import date

import pytest
from made_up import WHEN, assessment, claim, disagreement

from caseapp.domain.assessments import Confidence, Level, assessment_on, last_before
from caseapp.domain.disagreements import (
    DisagreementKind,
    DisagreementState,
    contradicted,
    touching,
)
from caseapp.domain.knowledge import seen_from


@pytest.mark.parametrize(
    ("as_of", "level", "certainty"),
    [
        ("2006-05", Level.REFUSED, Confidence.LIKELY),
        ("2022-09", Level.SUSPENDED, Confidence.CONFIRMED),
        ("2024-03-29", Level.SUSPENDED, Confidence.CONFIRMED),
        ("2024-03-30", Level.LIMITED, Confidence.POSSIBLE),
        ("2024-07-01", Level.LIMITED, Confidence.CONFIRMED),
        ("2026-11-22", Level.LIMITED, Confidence.LIKELY),
    ],
)
def test_the_history_of_china(known, as_of, level, certainty):
    judged = known("CN", as_of).assessment
    assert (judged.level, judged.certainty) == (level, certainty)


@pytest.mark.parametrize("as_of", ["2005", "2010", "2022-07-31"])
def test_nobody_answers_for_the_years_that_nobody_judged(known, as_of):
    assert known("CN", as_of).assessment is None


@pytest.mark.parametrize("as_of", ["2010", "2022-07-31"])
def test_a_refusal_long_ago_is_told_as_lapsed_and_never_as_the_present(known, as_of):
    assert known("CN", as_of).lapsed.level is Level.REFUSED


def test_before_the_first_judgement_nothing_has_lapsed(known):
    assert known("CN", "2005").lapsed is None


def test_the_judgement_of_today_is_stale_unsigned_and_rests_on_june_2025(known):
    today = known("CN")
    assert today.assessment.as_of == WHEN("2025-06-03")
    assert today.assessment.since == WHEN("2024-03-30")
    assert today.review_is_overdue
    assert today.assessment.signed_by is None
    assert today.lapsed is None


def test_no_judgement_of_the_starter_pack_is_signed(known, starter):
    with starter.reference.reading() as unit:
        judged = unit.assessments.all(None)
    assert judged
    assert {each.signed_by for each in judged} == {None}


def test_a_judgement_is_good_on_the_day_of_its_review_and_stale_after_it():
    judged = assessment(review_by=date(2027, 1, 1))
    assert not judged.is_stale(date(2027, 1, 1))
    assert judged.is_stale(date(2027, 1, 2))


def test_a_judgement_speaks_from_its_newest_evidence_to_its_end():
    judged = assessment(as_of=WHEN("2006-04-04"), good_until=WHEN("2006"))
    spoken = [day for day in (3, 4, 30) if judged.speaks_for(date(2006, 4, day))]
    assert spoken == [4, 30]
    assert judged.speaks_for(date(2006, 12, 31))
    assert not judged.speaks_for(date(2007, 1, 1))


def test_the_newest_evidence_answers_not_the_newest_writing():
    old = assessment("old", as_of=WHEN("2026-10-02"))
    older = assessment("older", as_of=WHEN("2026-09"))
    assert assessment_on([older, old], date(2026, 11, 22)).id == "old"
    assert assessment_on([old, older], date(2026, 10, 1)).id == "older"
    assert last_before([old, older], date(2026, 1, 1)) is None


def test_both_sides_of_an_open_contradiction_stay_off_paper():
    quarrel = disagreement("a", "b")
    assert contradicted([quarrel]) == {"a", "b"}


def test_a_settled_contradiction_keeps_nothing_off_paper():
    assert not contradicted([disagreement("a", "b", state=DisagreementState.SETTLED)])


@pytest.mark.parametrize("kind", set(DisagreementKind) - {DisagreementKind.CONTRADICTION})
def test_what_can_both_be_true_may_be_printed(kind):
    assert not contradicted([disagreement("a", "b", kind=kind)])


def test_the_quarrel_over_men_and_women_of_june_2025_stays_off_paper(known):
    assert known("CN").contradicted == {"cn07a-split-96-26", "cn07b-split-116-6"}


def test_a_claim_is_shown_with_every_disagreement_it_takes_part_in(known):
    china = known("CN")
    arrests = china.claim("n01-37000-arrested-2023")
    about = {each.id for each in china.disagreements_about(arrests)}
    assert {"cn-37000-24000-periods", "cn-37000-24000-measures", "cn-lookalike-37000"} <= about
    assert [each.id for each in touching([disagreement("a", "b")], [claim("b")])] == ["d"]
    assert not touching([disagreement("a", "b")], [claim("c")])


def test_knowledge_seen_from_a_day_holds_nothing_of_a_later_time():
    late, early = claim("late", when=WHEN("2026-11-21")), claim("early", when=WHEN("2026-10"))
    judged = assessment(as_of=WHEN("2026-11-21"))
    quarrel = disagreement("late", "later")
    seen = seen_from("FR", date(2026, 11, 20), [late, early], {}, [judged], [quarrel])
    assert [each.id for each in seen.claims] == ["early"]
    assert (seen.assessment, seen.disagreements) == (None, ())


def test_claims_stand_in_the_order_of_their_dates_undated_ones_first(known):
    begun = [each.dated.begins for each in known("CN").claims if each.dated]
    assert begun == sorted(begun)
    assert known("CN").claims[0].dated is None


def test_the_newest_ranking_that_names_the_country_is_its_classification(known):
    assert known("CN").classification.id == "li-2020-07-china"
    assert known("IR").classification.id == "li-2024-11-recalcitrant"
    assert known("CN", "2017-06").classification.id == "li-2017-05-recalcitrant"
    assert known("CN", "2005").classification is None


def test_a_country_that_an_incomplete_list_does_not_name_is_not_classified(known):
    assert known("FR").classification is None


def test_a_judgement_on_evidence_of_one_of_two_days_speaks_from_the_second(known):
    assert known("CN", "2024-06-29").assessment.id == "cn-2024-limited"
    assert known("CN", "2024-06-30").assessment.id == "cn-2024-limited-confirmed"


def test_a_signature_does_not_make_old_news_new():
    signed = assessment(as_of=WHEN("2025-06-03"), signed_by="Ana", review_by=date(2027, 2, 23))
    assert signed.fresh_until == date(2026, 6, 3)
    assert not signed.is_stale(date(2026, 6, 3))
    assert signed.is_stale(date(2026, 6, 4))
    assert not signed.is_overdue(date(2026, 11, 25))
