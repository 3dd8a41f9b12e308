"""Sources: how many witnesses they are, and how long what they say stays fresh."""

from datetime import timedelta

import pytest
from made_up import WHEN, claim, source

from caseapp.domain.claims import ClaimKind
from caseapp.domain.freshness import FRESH_DAYS, is_stale
from caseapp.domain.sources import Grade, independent_sources


def test_two_copies_of_one_agency_story_are_one_witness(known):
    suspension = known("CN").claim("c02-suspension-2022-08")
    assert suspension.source_ids == ("002_d51b1f53c5358254", "003_4c43daf76bc576d4")
    assert known("CN").independent_sources(suspension) == 1


def test_different_stories_are_different_witnesses():
    wire = [source("a", same_story="wire"), source("b", same_story="wire"), source("c")]
    assert independent_sources(wire) == 2
    assert independent_sources([]) == 0


def test_a_source_without_a_shared_story_stands_for_itself_even_when_cited_twice():
    assert independent_sources([source("a"), source("a"), source("b")]) == 2


def test_a_claim_that_cites_one_source_twice_has_it_once():
    assert claim(sources=("a", "b", "a")).source_ids == ("a", "b")


def test_grades_stand_best_first():
    assert sorted(Grade) == [Grade.A, Grade.B, Grade.C, Grade.U]


@pytest.mark.parametrize("kind", ClaimKind)
def test_a_claim_is_fresh_up_to_its_last_day_and_stale_from_the_next(kind):
    told = claim(kind=kind, when=WHEN("2024-03-30"))
    last = told.when.last_day + timedelta(days=FRESH_DAYS[kind])
    assert not is_stale(told, {}, last)
    assert is_stale(told, {}, last + timedelta(days=1))


@pytest.mark.parametrize(
    ("kind", "days"),
    [(ClaimKind.REMOVAL_FLIGHT, 60), (ClaimKind.VISA_RULE, 90), (ClaimKind.AGREEMENT, 365)],
)
def test_flights_grow_stale_in_60_days_visa_rules_in_90_and_law_in_365(kind, days):
    assert FRESH_DAYS[kind] == days


def test_an_undated_claim_is_always_stale():
    assert is_stale(claim(when=None, sources=()), {}, WHEN("2024").earliest)


def test_what_still_lasts_is_as_fresh_as_the_last_report_of_it():
    lasting = claim(when=WHEN("2008-03-22/.."), sources=("post",))
    assert is_stale(lasting, {}, WHEN("2026-11-22").earliest)
    report = {"post": source("post", published=WHEN("2026-11-01"))}
    assert not is_stale(lasting, report, WHEN("2026-11-22").earliest)


def test_a_later_report_of_a_day_long_past_does_not_make_it_fresh():
    over = claim(when=WHEN("2024-03-30"), sources=("post",))
    report = {"post": source("post", published=WHEN("2026-11-01"))}
    assert is_stale(over, report, WHEN("2026-11-22").earliest)


def test_a_statement_is_as_old_as_the_day_it_was_said_on():
    said = claim(when=None, said_on=WHEN("2024-05-06/2024-05-09"), sources=())
    assert said.last_evidence({}) == WHEN("2024-05-09").earliest


def test_what_is_told_of_a_later_day_is_not_known_before_it():
    told = claim(when=WHEN("2024-06-29/2024-06-30"))
    assert not told.concerns(WHEN("2024-06-28").earliest)
    assert told.concerns(WHEN("2024-06-29").earliest)
    assert claim(when=None).concerns(WHEN("1900").earliest)
