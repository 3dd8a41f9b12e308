"""What altered since a day: nothing is missed, what matters most comes first."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up import NOON, assessment, claim, disagreement, source
from ticking import Ticking

from caseapp.domain.alterations import NO_COUNTRY, Thing
from caseapp.domain.assessments import Level
from caseapp.domain.details import CooperationEvent
from caseapp.errors import Refused
from caseapp.services.change_window import beginning_of
from caseapp.services.changes import (
    SHOWN_OF_EACH,
    Wanted,
    changes_of_country,
    count_watched_changes,
    list_changes,
)
from caseapp.services.moments import Moment, moment
from caseapp.services.watching import mark_changes_seen, unwatch_country, watch_country
from caseapp.services.workspace import open_workspace

NOW = Moment(NOON.date())
ALL = Wanted(limit=10_000)


@pytest.fixture
def ticking():
    return Ticking()


@pytest.fixture
def office(own_folder, ticking):
    """A workspace with the starter knowledge, some time after it came."""
    workspace = open_workspace(own_folder, ticking)
    ticking.pass_days(1)
    yield workspace
    workspace.close()


class Book:
    """Writes things down, one moment each."""

    def __init__(self, workspace):
        self.workspace = workspace

    def record(self, thing, *items, by="Ana", reason=None):
        with self.workspace.reference.writing() as unit:
            at = self.workspace.clock()
            unit.of_thing(thing).record(items, at, by, reason)
            return at

    def withdraw(self, thing, id_):
        with self.workspace.reference.writing() as unit:
            at = self.workspace.clock()
            unit.of_thing(thing).withdraw(id_, at, "Ben", "not so")
            return at


@pytest.fixture
def book(office):
    return Book(office)


def told(found):
    """Each alteration as (country, thing, id, what happened)."""
    return [
        (group.country, each.thing.value, each.id, each.happened.value)
        for group in found.countries
        for each in group.alterations
    ]


def countries(found):
    return [group.country for group in found.countries]


def test_a_claim_stands_under_each_of_its_countries(office, book):
    book.record("claim", claim("x", countries=("FR", "US")))
    assert sorted(told(list_changes(office, ALL, NOW))) == [
        ("FR", "claim", "x", "added"),
        ("US", "claim", "x", "added"),
    ]


def test_a_claim_stands_under_the_countries_it_was_about_before_too(office, book):
    at = book.record("claim", claim("x", countries=("FR",)))
    book.record("claim", claim("x", countries=("DE",)))
    found = list_changes(office, replace(ALL, since=at), NOW)
    assert sorted(countries(found)) == ["DE", "FR"]
    assert found.number == 1


def test_a_source_stands_under_the_countries_of_the_claims_that_rest_on_it(office, book):
    book.record("source", source("s"))
    assert countries(list_changes(office, ALL, NOW)) == [NO_COUNTRY]
    at = book.record("claim", claim("x", sources=("s",), countries=("FR",)))
    book.record("source", source("s", title="Another title"))
    assert told(list_changes(office, replace(ALL, since=at), NOW)) == [
        ("FR", "source", "s", "revised")
    ]


def test_a_disagreement_stands_under_the_countries_of_its_claims(office, book):
    book.record("claim", claim("x", countries=("FR",)), claim("y", countries=("DE",)))
    at = office.clock()
    book.record("disagreement", disagreement("x", "y"))
    found = list_changes(office, replace(ALL, since=at), NOW)
    assert sorted(countries(found)) == ["DE", "FR"]


def test_who_when_why_and_each_field_are_told(office, book):
    at = book.record("claim", claim("x", countries=("FR",)))
    new = claim("x", countries=("FR",), details=CooperationEvent("ends", "removals", "FR"))
    book.record("claim", new, by="Ben", reason="a slip")
    (group,) = list_changes(office, replace(ALL, since=at), NOW).countries
    (altered,) = group.alterations
    assert (altered.recorded.by, altered.recorded.reason) == ("Ben", "a slip")
    (field,) = altered.fields
    assert (field.field, field.before, field.after) == ("details.action", "resumed", "ends")


def test_several_revisions_are_one_change_with_what_differs_in_the_end(office, book):
    at = book.record("claim", claim("x", countries=("FR",)))
    book.record("claim", claim("x", countries=("FR",), summary="Wrong."))
    book.record("claim", claim("x", countries=("FR",), summary="Right."))
    (group,) = list_changes(office, replace(ALL, since=at), NOW).countries
    (altered,) = group.alterations
    assert altered.revisions == 2
    assert [(f.before, f.after) for f in altered.fields] == [
        ("France resumed cooperation.", "Right.")
    ]


def test_what_came_and_went_is_told_and_not_hidden(office, book):
    book.record("claim", claim("x", countries=("FR",)))
    book.withdraw("claim", "x")
    assert told(list_changes(office, ALL, NOW)) == [("FR", "claim", "x", "came_and_went")]


def test_the_starter_pack_is_counted_and_not_listed(office, starter):
    found = list_changes(office, ALL, NOW)
    assert found.countries == ()
    with starter.reference.reading() as unit:
        assert found.window.baseline.numbers[Thing.SOURCE] == len(unit.sources.all())
    assert found.window.baseline.numbers[Thing.CLAIM] > 100


def test_what_was_altered_of_the_starter_pack_is_told_against_it(office, book):
    with office.reference.reading() as unit:
        known = unit.claims.of_country("CN")[0]
    book.record("claim", replace(known, summary="Otherwise."))
    found = list_changes(office, ALL, NOW)
    assert {each[3] for each in told(found)} == {"revised"}


def test_somebody_who_never_looked_sees_the_last_thirty_days(office, book, ticking):
    book.record("claim", claim("old", countries=("FR",)))
    ticking.pass_days(31)
    book.record("claim", claim("new", countries=("FR",)))
    assert [each[2] for each in told(list_changes(office, ALL, NOW))] == ["new"]


def test_looking_marks_nothing_as_seen(office, book):
    book.record("claim", claim("x", countries=("FR",)))
    first = list_changes(office, ALL, NOW)
    assert told(list_changes(office, ALL, NOW)) == told(first)


def test_after_marking_only_what_came_later_is_told(office, book):
    book.record("claim", claim("x", countries=("FR",)))
    seen = list_changes(office, ALL, NOW)
    book.record("claim", claim("y", countries=("FR",)))  # while somebody was reading
    assert mark_changes_seen(office, seen.window.until).watched
    found = list_changes(office, ALL, NOW)
    assert [each[2] for each in told(found)] == ["y"]
    assert found.window.since == found.window.seen_at


def test_a_typed_day_shows_again_what_was_marked_as_seen(office, book):
    book.record("claim", claim("x", countries=("FR",)))
    mark_changes_seen(office, list_changes(office, ALL, NOW).window.until)
    since = beginning_of(office.clock, "2026-11-23")
    assert [e[2] for e in told(list_changes(office, replace(ALL, since=since), NOW))] == ["x"]


def test_what_is_known_later_is_not_told_on_an_earlier_day(office, book, ticking):
    book.record("claim", claim("x", countries=("FR",)))
    ticking.pass_days(2)
    book.record("claim", claim("x", countries=("FR",), summary="Later."), claim("y"))
    at = moment(ticking, known_on="2026-11-23")
    assert told(list_changes(office, ALL, at)) == [("FR", "claim", "x", "added")]


def test_a_claim_about_a_day_to_come_is_told_on_the_day_it_is_recorded(office, book):
    from made_up import WHEN

    book.record("claim", claim("x", countries=("FR",), when=WHEN("2027-03-01")))
    assert [each[2] for each in told(list_changes(office, ALL, NOW))] == ["x"]


def test_watched_countries_come_first_and_can_be_had_alone(office, book):
    book.record("claim", claim("x", countries=("FR",)))
    book.record("claim", claim("y", countries=("VN",)))
    book.record("assessment", assessment("z", country="DE"))
    watch_country(office, "fr")
    assert countries(list_changes(office, ALL, NOW)) == ["FR", "DE", "VN"]
    alone = list_changes(office, replace(ALL, watched_only=True), NOW)
    assert countries(alone) == ["FR"]
    assert alone.number == 1


def test_a_level_change_comes_first_and_what_was_withdrawn_next(office, book):
    book.record("assessment", assessment("z"))
    book.record("claim", claim("gone", countries=("FR",)))
    at = office.clock()
    book.record("assessment", assessment("z", level=Level.REFUSED))
    book.withdraw("claim", "gone")
    book.record("claim", claim("new", countries=("FR",)))
    (group,) = list_changes(office, replace(ALL, since=at), NOW).countries
    assert [each.id for each in group.alterations] == ["z", "gone", "new"]


def test_kinds_can_be_had_alone(office, book):
    book.record("claim", claim("x", countries=("FR",)))
    book.record("assessment", assessment("z"))
    found = list_changes(office, replace(ALL, things=(Thing.ASSESSMENT,)), NOW)
    assert [each[1] for each in told(found)] == ["assessment"]
    assert found.number == 1


def test_of_many_changes_a_few_of_each_country_are_read_and_all_are_counted(office, book):
    book.record("claim", *(claim(f"x{n}", countries=("FR",)) for n in range(300)))
    book.record("claim", claim("y", countries=("DE",)))
    found = list_changes(office, Wanted(limit=50), NOW)
    assert {group.country: group.total for group in found.countries} == {"FR": 300, "DE": 1}
    assert {g.country: len(g.alterations) for g in found.countries} == {
        "FR": SHOWN_OF_EACH,
        "DE": 1,
    }
    one = list_changes(office, Wanted(country="FR", limit=50), NOW)
    assert [len(group.alterations) for group in one.countries if group.country == "FR"] == [50]


@pytest.mark.parametrize("code", ["FR", "US", NO_COUNTRY, "BR"])
def test_one_country_alone_is_told_as_it_is_among_all(office, book, code):
    book.record("claim", claim("x"), claim("y", countries=("FR",)))
    book.record("source", source("lonely"))
    watch_country(office, "US")
    whole = list_changes(office, replace(ALL, country=code), NOW)
    alone = changes_of_country(office, replace(ALL, country=code), NOW)
    among = [g for g in whole.countries if g.country == code]
    assert [alone] == among or (alone.total, among) == (0, [])


def test_no_more_than_asked_for_is_told_of_many_countries(office, book):
    for n, code in enumerate(("FR", "DE", "VN", "EC", "BR")):
        book.record("claim", *(claim(f"{n}-{m}", countries=(code,)) for m in range(4)))
    assert len(told(list_changes(office, Wanted(limit=9), NOW))) == 9


def test_a_first_day_after_the_last_one_is_refused(office):
    with pytest.raises(Refused) as refused:
        list_changes(office, replace(ALL, since=NOON), moment(office.clock, known_on="2026-11-01"))
    assert refused.value.code == "since_after_until"


@pytest.mark.parametrize("text", ["2026-11-24", "2026-12", "2030"])
def test_a_first_day_that_has_not_come_is_refused(text):
    with pytest.raises(Refused) as refused:
        beginning_of(lambda: NOON, text)
    assert refused.value.code == "day_in_future"


@pytest.mark.parametrize("text", ["0001", "../1850", "2026-11-22", "2026-10?"])
def test_any_past_day_can_be_the_first(text):
    assert beginning_of(lambda: NOON, text) < NOON


def test_the_number_of_watched_changes_counts_each_thing_once(office, book):
    book.record("claim", claim("x", countries=("FR", "US")), claim("y", countries=("VN",)))
    assert count_watched_changes(office, NOW) == 0
    watch_country(office, "FR")
    watch_country(office, "US")
    assert count_watched_changes(office, NOW) == 1
    unwatch_country(office, "US")
    assert count_watched_changes(office, NOW) == 1
    mark_changes_seen(office, list_changes(office, ALL, NOW).window.until)
    assert count_watched_changes(office, NOW) == 0


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["claim", "source", "assessment", "disagreement"]),
        st.sampled_from(["record", "withdraw", "restore"]),
        st.sampled_from("ab"),
        st.sampled_from([("FR",), ("DE", "FR"), ("VN",)]),
        st.integers(0, 1),
    ),
    max_size=12,
)


@settings(max_examples=25)
@given(STEPS, st.integers(0, 12), st.integers(0, 12))
def test_nothing_is_missed_and_two_times_one_after_the_other_make_one(
    starter_folder, tmp_path_factory, steps, first, second
):
    import shutil

    folder = shutil.copytree(starter_folder, tmp_path_factory.mktemp("changes") / "office")
    clock = Ticking(NOON + timedelta(days=1))
    workspace = open_workspace(folder, clock)
    start = clock()
    moments = [start]
    for step in steps:
        moments.append(_do(workspace, step))
    one, other = sorted((min(first, len(steps)), min(second, len(steps))))
    x, y, z = start, moments[one], moments[other]
    before, after = _between(workspace, x, y), _between(workspace, y, z)
    whole = _between(workspace, x, z)
    assert whole.keys() == before.keys() | after.keys()
    for key, altered in whole.items():
        begun, ended = before.get(key, after.get(key)), after.get(key, before.get(key))
        assert altered.earlier == begun.earlier
        assert altered.latest == ended.latest
    assert whole.keys() == _written(workspace, x, z)
    assert _between(workspace, x, y) == before  # what was told of a past time stays
    workspace.close()


def _do(workspace, step):
    thing, act, id_, where, number = step
    items = {
        "claim": claim(id_, countries=where, summary=f"Telling {number}."),
        "source": source(id_, title=f"Title {number}"),
        "assessment": assessment(id_, country=where[0], note=f"Note {number}"),
        "disagreement": disagreement("a", "b", id=id_, note=f"Note {number}"),
    }
    at = workspace.clock()
    with suppress(Refused), workspace.reference.writing() as unit:
        repository = unit.of_thing(thing)
        if act == "record":
            repository.record([items[thing]], at, "Ana")
        elif act == "withdraw":
            repository.withdraw(id_, at, "Ana", "why")
        else:
            repository.restore(id_, at, "Ana", "why")
    return at


def _between(workspace, since, until):
    at = Moment(NOON.date(), until.date(), until)
    found = list_changes(workspace, replace(ALL, since=since), at)
    assert all(len(g.alterations) == min(g.total, SHOWN_OF_EACH) for g in found.countries)
    listed = {}
    for group in found.countries:
        wanted = replace(ALL, since=since, country=group.country)
        whole = list_changes(workspace, wanted, at).countries
        (alterations,) = (g.alterations for g in whole if g.country == group.country)
        assert len(alterations) == group.total
        assert alterations[:SHOWN_OF_EACH] == group.alterations
        listed |= {(each.thing, each.id): each for each in alterations}
    assert found.number == len(listed)
    return listed


def _written(workspace, since, until):
    written = set()
    with workspace.reference.reading() as unit:
        for thing in Thing:
            for id_ in "ab":
                history = unit.of_thing(thing.value).history(id_)
                if any(since < each.recorded.at <= until for each in history):
                    written.add((thing, id_))
    return written
