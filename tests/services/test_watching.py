"""Countries on watch."""

import pytest
from made_up import NOON

from caseapp.errors import Refused
from caseapp.services.watching import (
    is_watched,
    unwatch_country,
    watch_country,
    watched_countries,
)
from caseapp.services.workspace import open_workspace
from caseapp.store.reference.office import AT_DESK


@pytest.fixture
def office(own_folder, clock):
    workspace = open_workspace(own_folder, clock)
    yield workspace
    workspace.close()


def test_a_watched_country_is_noted_with_who_asked_and_since_when(office):
    with office.reference.writing() as unit:
        unit.office.set(AT_DESK, "Ana")
    changes = watch_country(office, "cn")
    assert (changes.countries, changes.watched) == (frozenset({"CN"}), True)
    (watched,) = watched_countries(office)
    assert (watched.country, watched.by) == ("CN", "Ana")
    assert watched.since == NOON
    assert is_watched(office, "CN")


def test_watching_twice_changes_nothing(office):
    watch_country(office, "CN")
    first = watched_countries(office)
    watch_country(office, "CN")
    assert watched_countries(office) == first


def test_a_country_can_be_taken_off(office):
    watch_country(office, "CN")
    assert unwatch_country(office, "CN").watched
    assert watched_countries(office) == []


@pytest.mark.parametrize(
    ("act", "code", "why"),
    [
        (watch_country, "Atlantis", "unknown_country"),
        (unwatch_country, "Atlantis", "unknown_country"),
        (unwatch_country, "FR", "not_watched"),
    ],
)
def test_what_cannot_be_is_refused(office, act, code, why):
    with pytest.raises(Refused) as refused:
        act(office, code)
    assert refused.value.code == why


def test_what_is_watched_is_still_watched_after_closing(own_folder, clock):
    workspace = open_workspace(own_folder, clock)
    watch_country(workspace, "CN")
    workspace.close()
    again = open_workspace(own_folder, clock)
    assert is_watched(again, "CN")
    again.close()
