"""The history of one thing: every revision against the one before it."""

from datetime import timedelta

import pytest
from made_up import NOON, claim
from ticking import Ticking

from caseapp.domain.alterations import Happened, Thing
from caseapp.errors import Refused
from caseapp.services.histories import thing_history
from caseapp.services.moments import Moment, moment
from caseapp.services.workspace import open_workspace

NOW = Moment(NOON.date())


@pytest.fixture
def office(own_folder):
    ticking = Ticking()
    workspace = open_workspace(own_folder, ticking)
    with workspace.reference.writing() as unit:
        unit.claims.record([claim("x")], ticking(), "Ana", "first")
        unit.claims.record([claim("x", summary="Better.")], ticking(), "Ben", "a slip")
        unit.claims.withdraw("x", ticking(), "Cem", "taken back")
        ticking.pass_days(2)
        unit.claims.restore("x", ticking(), "Ana", "it stands after all")
    yield workspace
    workspace.close()


def test_every_revision_is_told_with_who_why_and_what_it_altered(office):
    told = thing_history(office, Thing.CLAIM, "x", NOW)
    assert [(e.recorded.by, e.recorded.reason, e.happened) for e in told] == [
        ("Ana", "it stands after all", Happened.RESTORED),
        ("Cem", "taken back", Happened.WITHDRAWN),
        ("Ben", "a slip", Happened.REVISED),
        ("Ana", "first", Happened.ADDED),
    ]
    assert [[f.field for f in each.fields] for each in told] == [[], [], ["summary"], []]


def test_what_was_written_later_is_not_told_on_an_earlier_day(office):
    told = thing_history(office, Thing.CLAIM, "x", moment(office.clock, known_on="2026-11-22"))
    assert [each.recorded.revision for each in told] == [3, 2, 1]


@pytest.mark.parametrize("thing", list(Thing))
def test_what_never_was_is_refused(office, thing):
    with pytest.raises(Refused) as refused:
        thing_history(office, thing, "no such", NOW)
    assert refused.value.code == f"unknown_{thing}"


def test_before_its_first_revision_a_thing_has_no_history(office):
    past = Moment(NOON.date(), NOON.date(), NOON - timedelta(days=1))
    with pytest.raises(Refused):
        thing_history(office, Thing.CLAIM, "x", past)
