"""What a time line for a court holds, sets apart and leaves out."""

from dataclasses import replace
from datetime import date

import pytest
from made_up import WHEN, claim, source

from caseapp.domain.claims import Certainty, Citation, ClaimKind
from caseapp.domain.details import Figure, PeriodBasis, PublicStatement
from caseapp.domain.exhibits import LeftOut, SetApart, compiled
from caseapp.domain.knowledge import seen_from
from caseapp.domain.quantities import Quantity, QuantityKind
from caseapp.domain.sources import Grade

DAY = date(2026, 11, 22)
DATED = source("post")
UNDATED = source("undated", published=None)
WORKED_OUT = source("range", published=WHEN("2024-07-02/2024-07-07"), dated_in_text=False)
FOUND_OUT = source("found", published=WHEN("2006-04-04"), dated_in_text=False)
UNVERIFIED = source("rumour", grade=Grade.U)
SOURCES = {s.id: s for s in (DATED, UNDATED, WORKED_OUT, FOUND_OUT, UNVERIFIED)}


def line(*claims, country="FR", since=None, also=(), as_of=DAY):
    return compiled(seen_from(country, as_of, claims, SOURCES, (), ()), since, also)


def figure(measure):
    value = Quantity(QuantityKind.EXACT, 5)
    basis = PeriodBasis.CALENDAR
    details = Figure(measure, None, None, "people", None, basis, value, "people", ())
    return claim(kind=ClaimKind.FIGURE, details=details)


def statement():
    return claim(
        kind=ClaimKind.STATEMENT, details=PublicStatement(None, None, "returns", "paraphrase")
    )


def test_entries_stand_in_the_order_of_their_dates():
    days = ("2025-03", "../2018", "2024-06-29/2024-06-30", "2024-06-29")
    found = line(*(claim(f"c{n}", when=WHEN(day)) for n, day in enumerate(days)))
    assert [entry.id for entry in found.entries] == ["c1", "c3", "c2", "c0"]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"when": None}, SetApart.UNDATED),
        ({"grade": Grade.U}, SetApart.UNVERIFIED),
        ({"certainty": Certainty.DERIVATIVE}, SetApart.DISTORTED),
        ({"citations": (Citation("undated"),)}, SetApart.NO_DATED_SOURCE),
        ({"citations": (Citation("range"),)}, SetApart.NO_DATED_SOURCE),
        ({"citations": (Citation("rumour"),)}, SetApart.NO_DATED_SOURCE),
        ({"citations": ()}, SetApart.NO_DATED_SOURCE),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_is_not_dated_or_not_verified_is_set_apart_and_not_hidden(changes, why):
    found = line(claim(**changes))
    assert found.entries == ()
    assert [reason for _claim, reason in found.apart] == [why]
    assert found.left_out == {}


@pytest.mark.parametrize("sources", [("post", "undated"), ("found",), ("post", "rumour")])
def test_one_dated_and_verified_source_is_enough(sources):
    assert len(line(claim(sources=sources)).entries) == 1


@pytest.mark.parametrize(
    ("measure", "counted"),
    [
        ("removals", True),
        ("people readmitted", True),
        ("non-detained docket with final orders of removal", True),
        ("encounters", False),
        ("arrests", False),
    ],
)
def test_a_figure_is_taken_up_only_where_it_counts_removals(measure, counted):
    found = line(figure(measure))
    assert bool(found.entries) is counted
    assert found.left_out == ({} if counted else {LeftOut.OTHER_FIGURE: 1})


def test_a_statement_is_left_out_and_counted_unless_it_is_wished_for():
    assert line(statement()).left_out == {LeftOut.OTHER_KIND: 1}
    assert len(line(statement(), also=(ClaimKind.STATEMENT,)).entries) == 1


def test_what_another_country_does_is_left_out_and_counted():
    other = claim(countries=("BR", "FR", "US"))
    assert line(other).left_out == {LeftOut.OTHER_COUNTRY: 1}


def test_what_is_outside_the_subject_is_left_out_and_counted():
    assert line(claim(in_scope=False)).left_out == {LeftOut.OUT_OF_SCOPE: 1}


def test_what_ended_before_the_first_day_is_left_out_and_what_goes_on_is_kept():
    since = date(2024, 1, 1)
    ended, open_ = claim("a", when=WHEN("2023")), claim("b", when=WHEN("2008-03-22/.."))
    found = line(ended, open_, since=since)
    assert [entry.id for entry in found.entries] == ["b"]
    assert found.left_out == {LeftOut.BEFORE: 1}


def test_every_claim_is_in_it_or_set_apart_or_counted(known):
    for country in ("CN", "VE", "CU", "KR", "IN", "FR"):
        knowledge = known(country)
        found = compiled(knowledge)
        assert len(found.claims) + sum(found.left_out.values()) == len(knowledge.claims)


def test_what_speaks_of_a_later_day_is_not_known_on_an_earlier_one(known):
    found = compiled(known("CN", "2024-05-09"))
    assert found.entries
    assert all(entry.dated.begins <= date(2024, 5, 9) for entry in found.claims)


def test_a_claim_of_the_wrong_grade_stays_apart_though_its_source_is_good():
    assert line(replace(claim(), grade=Grade.U)).apart[0][1] is SetApart.UNVERIFIED
