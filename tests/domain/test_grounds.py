"""Before a judgement is signed, everything that speaks for waiting is said."""

from datetime import date

from made_up import NOON, WHEN, assessment, claim, disagreement, source

from caseapp.domain.assessments import Level
from caseapp.domain.details import CooperationEvent
from caseapp.domain.grounds import Caution, grounds_of
from caseapp.domain.knowledge import seen_from
from caseapp.domain.sources import Grade

TODAY = NOON.date()
SOURCES = {each.id: each for each in (source(), source("times"), source("copy", same_story="post"))}


def cautions(judged, *claims, disagreements=(), others=(), day=TODAY):
    knowledge = seen_from("FR", day, claims, SOURCES, (judged, *others), disagreements)
    return {each.caution: each.claims for each in grounds_of(judged, knowledge).warnings}


SOUND = (claim("fr-1"), claim("fr-2", sources=("times",)))
JUDGED = assessment(claims_for=("fr-1", "fr-2"))


def test_nothing_is_said_of_fresh_claims_from_two_witnesses():
    assert cautions(JUDGED, *SOUND) == {}


def test_copies_of_one_story_are_one_witness():
    claims = (claim("fr-1"), claim("fr-2", sources=("copy",)))
    assert set(cautions(JUDGED, *claims)) == {Caution.ONE_WITNESS}


def test_old_claims_are_said_to_be_old():
    old = claim("fr-2", sources=("times",), when=WHEN("2025-01-02"))
    assert cautions(JUDGED, SOUND[0], old) == {Caution.STALE: ("fr-2",)}


def test_an_open_contradiction_is_said_and_a_settled_one_is_not():
    against = claim("fr-3", summary="France refused.")
    doubt = disagreement("fr-1", "fr-3")
    found = cautions(JUDGED, *SOUND, against, disagreements=[doubt])
    assert found[Caution.CONTRADICTED] == ("fr-1",)
    settled = disagreement("fr-1", "fr-3", state="settled")
    assert Caution.CONTRADICTED not in cautions(JUDGED, *SOUND, against, disagreements=[settled])


def test_a_judgement_of_which_nothing_may_be_printed_is_said_to_be_none_for_a_sheet():
    kept = [claim("fr-1", client_safe=False), claim("fr-2", sources=("times",), grade=Grade.U)]
    assert Caution.NOTHING_PRINTABLE in cautions(JUDGED, *kept)
    assert Caution.NOTHING_PRINTABLE not in cautions(JUDGED, kept[0], SOUND[1])


def test_a_claim_that_is_gone_is_missed():
    assert cautions(JUDGED, SOUND[0])[Caution.CLAIMS_GONE] == ("fr-2",)


def test_a_newer_claim_against_it_is_named():
    stop = CooperationEvent("suspended", "removals", "FR")
    newer = claim("fr-9", when=WHEN("2026-11-02"), details=stop)
    assert cautions(JUDGED, *SOUND, newer)[Caution.NEWER_AGAINST] == ("fr-9",)


def test_an_old_judgement_does_not_answer_for_today():
    newer = assessment("fr-new", as_of=WHEN("2026-10-05"), claims_for=("fr-1",))
    assert Caution.NOT_ANSWERING in cautions(JUDGED, *SOUND, others=[newer])
    ended = assessment(good_until=WHEN("2026-10-20"), claims_for=("fr-1", "fr-2"))
    assert Caution.NOT_ANSWERING in cautions(ended, *SOUND)


def test_a_judgement_that_nothing_is_known_needs_no_witness():
    nothing = assessment(level=Level.UNKNOWN, claims_for=())
    assert cautions(nothing) == {}


def test_an_answer_on_old_claims_alone_is_old_however_lately_it_was_signed():
    old = [claim("fr-1", when=WHEN("2025-01-02")), claim("fr-2", when=WHEN("2025-01-03"))]
    signed = assessment(
        claims_for=("fr-1", "fr-2"), signed_by="Ana", signed_on=TODAY, review_by=date(2027, 1, 1)
    )
    knowledge = seen_from("FR", TODAY, old, SOURCES, [signed], [])
    assert not knowledge.review_is_overdue
    assert knowledge.answer_is_stale
    fresh = seen_from("FR", TODAY, [old[0], SOUND[1]], SOURCES, [signed], [])
    assert not fresh.answer_is_stale
