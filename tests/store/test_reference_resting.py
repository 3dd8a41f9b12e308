"""How much rests on each source, counted by SQL at a day and a moment."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reference_examples import START, a_claim, a_source, a_visa_claim, an_assessment, later

from caseapp.domain.claims import Citation
from caseapp.domain.dates import PartialDate
from caseapp.domain.reliance import Weight
from caseapp.errors import Refused
from caseapp.store.reference.store import ReferenceStore

TODAY = date(2026, 11, 22)


def cited(id_, *sources, **changes):
    return a_claim(id_, citations=tuple(Citation(name) for name in sources), **changes)


def recorded(store, *claims, at=START):
    with store.writing() as unit:
        unit.claims.record(claims, at, "Ana")


def weights(store, as_of=TODAY, known_at=None):
    with store.reading() as unit:
        return unit.resting.weights(as_of, known_at)


def on(store, *sources, as_of=TODAY, known_at=None):
    with store.reading() as unit:
        return unit.resting.claims_on(sources, as_of, known_at)


def test_claims_countries_and_the_newest_day_are_counted_for_each_source(store):
    recorded(
        store,
        cited("x", "a", "b", when=PartialDate.parse("2024-05")),
        cited("y", "a", countries=("EC",), when=PartialDate.parse("2025-02-03")),
    )
    assert weights(store).sources == {
        "a": Weight(2, ("CN", "EC", "US"), date(2025, 2, 3)),
        "b": Weight(1, ("CN", "US"), date(2024, 5, 1)),
    }


def test_a_claim_that_cites_a_source_twice_counts_once(store):
    recorded(store, cited("x", "a", "a"))
    assert weights(store).sources["a"].claims == 1
    assert on(store, "a") == ["x"]


def test_a_claim_on_two_copies_of_a_story_rests_once_on_the_story(store):
    with store.writing() as unit:
        copies = [a_source(name, same_story="wire") for name in ("a", "b")]
        unit.sources.record([*copies, a_source("c")], START, "Ana")
    recorded(store, cited("x", "a", "b"), cited("y", "b"), cited("z", "c"))
    assert weights(store).stories == {"wire": 2}


def test_only_the_citations_of_the_revision_known_then_count(store):
    recorded(store, cited("x", "a"), at=START)
    recorded(store, cited("x", "b"), at=later(10))
    assert set(weights(store).sources) == {"b"}
    assert set(weights(store, known_at=later(5)).sources) == {"a"}
    assert (on(store, "a"), on(store, "a", known_at=later(5))) == ([], ["x"])
    assert weights(store, known_at=later(-5)).sources == {}


def test_nothing_rests_on_a_claim_that_was_withdrawn(store):
    recorded(store, cited("x", "a"))
    with store.writing() as unit:
        unit.claims.withdraw("x", later(10), "Ana", "not so")
    assert weights(store).sources == {}
    assert on(store, "a") == []
    assert set(weights(store, known_at=later(5)).sources) == {"a"}


def test_a_story_counts_by_what_was_known_of_it_then(store):
    with store.writing() as unit:
        unit.sources.record([a_source("a"), a_source("b")], START, "Ana")
    recorded(store, cited("x", "a", "b"))
    with store.writing() as unit:
        copies = [a_source(name, same_story="wire") for name in ("a", "b")]
        unit.sources.record(copies, later(10), "Ana")
    assert weights(store).stories == {"wire": 1}
    assert weights(store, known_at=later(5)).stories == {}


@pytest.mark.parametrize(
    ("dates", "first"),
    [
        ({"when": PartialDate.parse("2024-06-29/..")}, date(2024, 6, 29)),
        ({"when": PartialDate.parse("../2018")}, date(2018, 12, 31)),
        ({"when": None, "said_on": PartialDate.parse("2024-05-09")}, date(2024, 5, 9)),
        (
            {"when": None, "said_on": None, "announced_on": PartialDate.parse("2023")},
            date(2023, 1, 1),
        ),
    ],
)
def test_a_claim_counts_from_the_first_day_it_may_speak_of(store, dates, first):
    told = cited("x", "a", **dates)
    recorded(store, told)
    assert weights(store, as_of=first).sources["a"].newest == first == told.dated.begins
    before = date.fromordinal(first.toordinal() - 1)
    assert weights(store, as_of=before).sources == {}
    assert (on(store, "a", as_of=first), on(store, "a", as_of=before)) == (["x"], [])


def test_an_undated_claim_always_counts(store):
    recorded(store, cited("x", "a", when=None, said_on=None, announced_on=None))
    assert weights(store, as_of=date(1900, 1, 1)).sources == {"a": Weight(1, ("CN", "US"), None)}


def test_the_newest_claims_on_a_source_come_first_and_undated_ones_last(store):
    recorded(
        store,
        cited("old", "a", when=PartialDate.parse("2020")),
        cited("none", "a", when=None, said_on=None, announced_on=None),
        cited("new", "b", when=PartialDate.parse("2025")),
    )
    assert on(store, "a", "b") == ["new", "old", "none"]


def test_the_count_is_that_of_the_claims_read_one_by_one(store):
    recorded(store, *(cited(f"x{n}", *"abc"[n % 3 :]) for n in range(30)), a_visa_claim())
    recorded(store, *(cited(f"x{n}", "c") for n in range(0, 30, 4)), at=later(10))
    for known_at in (None, later(5)):
        counted = weights(store, known_at=known_at).sources
        with store.reading() as unit:
            for name in ("a", "b", "c", "ap-1"):
                assert counted[name].claims == len(unit.claims.ids_citing(name, known_at))


def test_a_source_without_a_shared_story_is_its_own_story(store):
    with store.writing() as unit:
        sources = [a_source("wire"), a_source("a", same_story="wire"), a_source("b")]
        unit.sources.record(sources, START, "Ana")
    with store.reading() as unit:
        assert list(unit.sources.of_story("wire")) == ["a", "wire"]
        assert list(unit.sources.of_story("b")) == ["b"]
        assert unit.sources.of_story("a") == {}
        assert unit.sources.of_story("wire", later(-5)) == {}


def test_judgements_are_found_by_the_claims_they_name(store):
    with store.writing() as unit:
        unit.assessments.record([an_assessment("now"), an_assessment("old")], START, "Ana")
        unit.assessments.record([an_assessment("old", claims_for=("z",))], later(10), "Ana")
    with store.reading() as unit:
        assert [each.id for each in unit.assessments.naming(["cn-1"])] == ["now"]
        assert [each.id for each in unit.assessments.naming(["cn-3"])] == ["now", "old"]
        assert [each.id for each in unit.assessments.naming(["cn-1"], later(5))] == ["now", "old"]
        assert unit.assessments.naming([]) == []


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["x", "y", "z"]),
        st.one_of(st.none(), st.sets(st.sampled_from(["a", "b", "c"]), min_size=1)),
        st.sampled_from([None, "wire"]),
    ),
    max_size=8,
)
"""A claim, the sources it cites from now on (None withdraws it), and the story of source a."""


def take(store, at, step):
    claim, sources, story = step
    with store.writing() as unit:
        unit.sources.record([a_source("a", same_story=story)], at, "Ana")
        if sources:
            unit.claims.record([cited(claim, *sorted(sources))], at, "Ana")
    if sources is None:
        try:
            with store.writing() as unit:
                unit.claims.withdraw(claim, at, "Ana", "not so")
        except Refused:
            pass  # nothing to withdraw


@settings(max_examples=25)
@given(STEPS)
def test_what_rested_on_a_source_on_a_day_is_what_is_known_of_that_day_for_ever(steps):
    with (
        TemporaryDirectory() as folder,
        ReferenceStore.open(Path(folder) / "reference.db", busy_ms=50) as store,
    ):
        seen = []
        for number, step in enumerate(steps):
            take(store, later(10 * number), step)
            seen.append((later(10 * number + 5), weights(store), on(store, "a", "b")))
        for moment, counted, claims in seen:
            assert weights(store, known_at=moment) == counted
            assert on(store, "a", "b", known_at=moment) == claims
