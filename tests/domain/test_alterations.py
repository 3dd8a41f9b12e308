"""What became of a thing between two moments, and what of it matters most."""

from dataclasses import replace
from datetime import timedelta

import pytest
from made_up import NOON, assessment, claim

from caseapp.domain.alterations import (
    Alteration,
    Happened,
    Tally,
    Thing,
    Weight,
    added_up,
    countries_in_order,
    in_order,
)
from caseapp.domain.assessments import Level
from caseapp.domain.revisions import Recorded, Revision


def revision(known, number=1, withdrawn=False, minutes=0):
    stamp = Recorded(number, NOON + timedelta(minutes=minutes), "Ana")
    return Revision(replace(known, recorded=stamp), stamp, withdrawn)


def altered(earlier, latest, thing=Thing.CLAIM):
    return Alteration(thing, latest.thing.id, earlier, latest)


OLD, NEW = claim(), claim(summary="Otherwise.")


@pytest.mark.parametrize(
    ("earlier", "latest", "happened"),
    [
        (None, revision(NEW), Happened.ADDED),
        (None, revision(NEW, 3), Happened.ADDED),
        (revision(OLD), revision(NEW, 2), Happened.REVISED),
        (revision(OLD), revision(OLD, 2, withdrawn=True), Happened.WITHDRAWN),
        (revision(OLD, 2, withdrawn=True), revision(OLD, 3), Happened.RESTORED),
        (None, revision(NEW, 2, withdrawn=True), Happened.CAME_AND_WENT),
        (revision(OLD, 2, True), revision(OLD, 4, True), Happened.CAME_AND_WENT),
        (revision(OLD), revision(OLD, 3), Happened.RECORDED_AGAIN),
    ],
)
def test_several_revisions_are_told_as_what_became_of_the_thing(earlier, latest, happened):
    assert altered(earlier, latest).happened is happened


def test_it_counts_its_revisions_and_tells_who_wrote_the_newest():
    told = altered(revision(OLD, 2), revision(NEW, 5))
    assert told.revisions == 3
    assert told.recorded.revision == 5


def test_a_withdrawn_thing_is_not_known_but_still_told():
    told = altered(revision(OLD), revision(OLD, 2, withdrawn=True))
    assert told.after is None
    assert told.latest.thing.summary == OLD.summary


def judged(level, number=1, withdrawn=False):
    return revision(assessment(level=level), number, withdrawn)


@pytest.mark.parametrize(
    ("earlier", "latest", "weight"),
    [
        (None, judged(Level.LIMITED), Weight.JUDGEMENT),
        (judged(Level.LIMITED), judged(Level.REFUSED, 2), Weight.JUDGEMENT),
        (judged(Level.LIMITED), judged(Level.LIMITED, 2, True), Weight.JUDGEMENT),
        (judged(Level.LIMITED, 2, True), judged(Level.LIMITED, 3), Weight.JUDGEMENT),
        (judged(Level.LIMITED), judged(Level.LIMITED, 2), Weight.OTHER),
        (None, judged(Level.LIMITED, 2, True), Weight.GONE),
    ],
)
def test_a_judgement_weighs_most_where_its_level_is_another(earlier, latest, weight):
    assert altered(earlier, latest, Thing.ASSESSMENT).weight is weight


def test_judgements_come_first_then_what_was_withdrawn_then_the_newest():
    level = altered(None, judged(Level.REFUSED), Thing.ASSESSMENT)
    gone = altered(revision(OLD), revision(OLD, 2, withdrawn=True))
    older = altered(None, revision(claim("b"), minutes=1))
    newer = altered(None, revision(claim("a"), minutes=2))
    assert in_order([older, newer, gone, level]) == [level, gone, newer, older]


def test_watched_countries_come_first_then_what_weighs_most_then_the_newest():
    tallies = {
        "AA": Tally(1, Weight.OTHER, NOON),
        "BB": Tally(9, Weight.OTHER, NOON + timedelta(hours=1)),
        "CC": Tally(1, Weight.JUDGEMENT, NOON - timedelta(days=9)),
        "DD": Tally(1, Weight.OTHER, NOON - timedelta(days=9)),
    }
    assert countries_in_order(tallies, {"DD"}) == ["DD", "CC", "BB", "AA"]


def test_tallies_of_several_things_are_added_up():
    one = {"CN": Tally(2, Weight.OTHER, NOON)}
    other = {"CN": Tally(1, Weight.GONE, NOON - timedelta(1)), "EC": Tally(1, Weight.OTHER, NOON)}
    assert added_up([one, other]) == {
        "CN": Tally(3, Weight.GONE, NOON),
        "EC": Tally(1, Weight.OTHER, NOON),
    }
