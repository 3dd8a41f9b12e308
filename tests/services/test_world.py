"""All countries at once, on every day there is."""

from dataclasses import replace
from datetime import date

import pytest
from made_up import NOON, WHEN, assessment, claim, source

from caseapp.domain.countries import CODES
from caseapp.services.countries import list_countries, show_country
from caseapp.services.moments import moment
from caseapp.services.workspace import open_workspace
from caseapp.services.world import show_world


@pytest.fixture
def world(starter, clock):
    def ask(as_of=None, known_on=None):
        return show_world(starter, moment(clock, as_of, known_on))

    return ask


def test_all_249_countries_are_in_it_by_name(world):
    codes = [course.country for course in world().courses]
    assert set(codes) == CODES
    assert codes[:2] == ["AF", "AL"]


@pytest.mark.parametrize("as_of", ["2005", "2006-05", "2022-09", "2024-03-30", None])
def test_it_says_of_every_country_what_the_table_says(world, starter, clock, as_of):
    rows = list_countries(starter, moment(clock, as_of))
    spells = world(as_of).spells
    assert {row.code: row.assessment for row in rows} == {
        code: spell.answer for code, spell in spells.items()
    }
    assert {row.code: row.stale for row in rows} == {
        code: spell.stale for code, spell in spells.items()
    }


def test_a_claim_of_a_later_time_leaves_a_country_without_anything(world, starter, clock):
    day = "2010"
    for code, spell in world(day).spells.items():
        seen = show_country(starter, code, moment(clock, day))
        assert spell.recorded == bool(seen.claims), code


def test_before_anything_was_recorded_nothing_is_known(world):
    before = world(known_on="2026-11-21")
    assert {spell.standing for spell in before.spells.values()} == {"nothing"}
    assert before.first == before.today


def test_time_begins_with_the_first_judgement_and_ends_today(world):
    whole = world()
    assert whole.first == date(2006, 4, 4)
    assert whole.today == NOON.date()


@pytest.mark.parametrize(
    ("dates", "first"),
    [
        ({"when": WHEN("2020-05/..")}, date(2020, 5, 1)),
        ({"when": WHEN("../2020-05")}, date(2020, 5, 31)),
        ({"when": None, "said_on": WHEN("2021-02-03")}, date(2021, 2, 3)),
        ({"when": None, "announced_on": WHEN("2021")}, date(2021, 1, 1)),
        ({"when": None}, date.min),
    ],
)
def test_the_store_knows_the_first_day_a_claim_speaks_of(tmp_path, clock, dates, first):
    made = claim("x-1", countries=("AQ",), **dates)
    workspace = open_workspace(tmp_path, clock)
    with workspace.reference.writing() as unit:
        unit.sources.record([source()], NOON, "Ana")
        unit.claims.record([made, replace(made, id="x-2", when=WHEN("2026-01-01"))], NOON, "Ana")
        assert unit.claims.first_days()["AQ"] == first
    workspace.close()
    assert made.concerns(first)
    assert first == date.min or not made.concerns(date.fromordinal(first.toordinal() - 1))


def test_a_withdrawn_judgement_still_answers_for_whoever_knew_it(tmp_path):
    later = NOON.replace(day=24)
    workspace = open_workspace(tmp_path, lambda: later)
    with workspace.reference.writing() as unit:
        unit.assessments.record([assessment(country="AQ")], NOON.replace(day=25), "Ana")
        unit.assessments.withdraw("fr", NOON.replace(day=26), "Ana", "wrong")
    last = lambda: NOON.replace(day=28)  # noqa: E731
    then = show_world(workspace, moment(last, None, "2026-11-25")).spells["AQ"]
    now = show_world(workspace, moment(last)).spells["AQ"]
    workspace.close()
    assert (then.standing, now.standing) == ("limited", "nothing")
