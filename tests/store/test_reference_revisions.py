"""What was recorded comes back, in the state known by any moment."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reference_examples import (
    START,
    a_claim,
    a_disagreement,
    a_source,
    a_visa_claim,
    an_assessment,
    later,
    unstamped,
)

from caseapp.domain.dates import PartialDate
from caseapp.domain.packs import AppliedPack
from caseapp.domain.revisions import Recorded
from caseapp.errors import Refused
from caseapp.store.reference.store import ReferenceStore


def recorded(store, *claims, at=START, by="Ana", reason=None):
    with store.writing() as unit:
        unit.claims.record(claims, at, by, reason)


def summaries(store, known_at=None):
    with store.reading() as unit:
        return [claim.summary for claim in unit.claims.of_country("CN", known_at)]


def test_a_claim_comes_back_as_it_was_recorded(store):
    recorded(store, a_claim(), reason="new")
    with store.reading() as unit:
        (claim,) = unit.claims.of_country("CN")
    assert unstamped(claim) == a_claim()
    assert claim.recorded == Recorded(1, START, "Ana", "new")


def test_the_phrase_of_a_date_comes_back(store):
    recorded(store, a_claim())
    with store.reading() as unit:
        (claim,) = unit.claims.of_country("CN")
    assert claim.when.phrase == "this spring"


def test_a_claim_is_found_under_each_of_its_countries(store):
    recorded(store, a_claim())
    with store.reading() as unit:
        assert unit.claims.of_country("US")
        assert not unit.claims.of_country("EC")


def test_a_claim_that_names_a_country_twice_is_listed_once(store):
    recorded(store, a_claim(countries=("CN", "CN")))
    assert len(summaries(store)) == 1


def test_claims_come_by_the_time_they_speak_of_and_undated_ones_last(store):
    dates = {"c": "2024-05-09", "d": "2024-05", "a": "../2024-01", "b": "2024-05"}
    claims = [a_claim(i, when=PartialDate.parse(when)) for i, when in dates.items()]
    recorded(store, a_claim("e", when=None), *claims)
    with store.reading() as unit:
        found = unit.claims.of_country("CN")
    assert [claim.id for claim in found] == ["a", "b", "d", "c", "e"]
    dated = [claim.when for claim in found[:-1]]
    assert dated == sorted(dated)


def test_recording_again_adds_a_revision_and_keeps_the_old_one_readable(store):
    recorded(store, a_claim(summary="first"))
    recorded(store, a_claim(summary="second", countries=("CN",)), at=later(5), by="Ben")
    assert summaries(store) == ["second"]
    assert summaries(store, known_at=later(4)) == ["first"]
    with store.reading() as unit:
        assert unit.claims.get(["cn-1"])["cn-1"].recorded.revision == 2
        assert unit.claims.of_country("US") == []
        assert len(unit.claims.of_country("US", later(4))) == 1


def test_a_revision_is_known_at_the_very_moment_it_was_recorded(store):
    recorded(store, a_claim(summary="first"))
    assert summaries(store, known_at=START) == ["first"]
    assert summaries(store, known_at=START - timedelta(microseconds=1)) == []


def test_a_moment_counts_whatever_time_zone_it_is_told_in(store):
    recorded(store, a_claim(summary="first"))
    tokyo = timezone(timedelta(hours=9))
    assert summaries(store, known_at=START.astimezone(tokyo)) == ["first"]


def test_the_same_id_twice_at_once_makes_two_revisions(store):
    recorded(store, a_claim(summary="first"), a_claim(summary="second"))
    assert summaries(store) == ["second"]


def test_a_withdrawn_claim_disappears_from_its_withdrawal_on(store):
    recorded(store, a_claim(summary="first"))
    with store.writing() as unit:
        unit.claims.withdraw("cn-1", later(5), "Ben", "not so")
    assert summaries(store) == []
    assert summaries(store, known_at=later(4)) == ["first"]
    with store.reading() as unit:
        assert unit.claims.get(["cn-1"]) == {}


def test_a_withdrawn_claim_can_be_recorded_again(store):
    recorded(store, a_claim(summary="first"))
    with store.writing() as unit:
        unit.claims.withdraw("cn-1", later(5), "Ben", "not so")
    recorded(store, a_claim(summary="after all"), at=later(9))
    assert summaries(store) == ["after all"]
    assert summaries(store, known_at=later(6)) == []


@pytest.mark.parametrize("times", [0, 1])
def test_only_a_claim_that_is_there_can_be_withdrawn(store, times):
    recorded(store, *[a_claim()] * times)
    with store.writing() as unit:
        for _ in range(times):
            unit.claims.withdraw("cn-1", later(1), "Ben", "not so")
        with pytest.raises(Refused, match="unknown_claim"):
            unit.claims.withdraw("cn-1", later(2), "Ben", "not so")


def test_a_clock_set_back_does_not_change_what_was_known(store):
    recorded(store, a_claim(summary="first"), at=later(10))
    recorded(store, a_claim(summary="second"), at=START)
    assert summaries(store) == ["second"]
    assert summaries(store, known_at=later(10)) == ["first"]
    with store.reading() as unit:
        (claim,) = unit.claims.of_country("CN")
    assert claim.recorded.at == later(10) + timedelta(microseconds=1)


def test_claims_are_counted_by_country(store):
    recorded(store, a_claim(), a_claim("cn-2", countries=("CN",)))
    with store.writing() as unit:
        unit.claims.withdraw("cn-1", later(5), "Ben", "not so")
    with store.reading() as unit:
        assert unit.claims.counts() == {"CN": 1}
        assert unit.claims.counts(later(4)) == {"CN": 2, "US": 1}


def test_visa_rules_are_found_by_passport_and_destination(store):
    recorded(store, a_visa_claim(), a_visa_claim("visa-2", "CN", "SR"), a_claim())
    with store.reading() as unit:
        found = unit.claims.visa_rules("CN", "EC")
        assert [unstamped(claim) for claim in found] == [a_visa_claim()]
        assert unit.claims.visa_rules("EC", "CN") == []


def test_a_visa_rule_moved_to_another_destination_is_not_found_at_the_old_one(store):
    recorded(store, a_visa_claim())
    recorded(store, a_visa_claim(destination="SR"), at=later(5))
    with store.reading() as unit:
        assert unit.claims.visa_rules("CN", "EC") == []
        assert len(unit.claims.visa_rules("CN", "EC", later(4))) == 1


def test_sources_come_back_by_id(store):
    sources = [a_source("b"), a_source("a", published=None, same_story="ap")]
    with store.writing() as unit:
        unit.sources.record(sources, START, "pack")
    with store.reading() as unit:
        found = {id_: unstamped(each) for id_, each in unit.sources.all().items()}
        assert found == {"a": sources[1], "b": sources[0]}
        assert list(unit.sources.all()) == ["a", "b"]
        assert list(unit.sources.get(["b", "no such"])) == ["b"]
        assert unit.sources.all()["b"].published.phrase == "over the weekend"
        assert unit.sources.all(START - timedelta(days=1)) == {}


def test_assessments_come_back_with_their_claims_in_order(store):
    other = an_assessment("ec-now", country="EC", good_until=PartialDate.parse("2026"))
    with store.writing() as unit:
        unit.assessments.record([an_assessment(), other], START, "pack")
    with store.reading() as unit:
        (assessment,) = unit.assessments.of_country("CN")
        assert unstamped(assessment) == an_assessment()
        assert assessment.since.phrase == "since about May"
        assert [unstamped(a) for a in unit.assessments.all()] == [an_assessment(), other]


def test_a_disagreement_is_found_from_any_claim_that_takes_part(store):
    other = a_disagreement("d-2", claims=("cn-8", "cn-9"))
    with store.writing() as unit:
        unit.disagreements.record([a_disagreement(), other], START, "pack")
    with store.reading() as unit:
        (found,) = unit.disagreements.touching(["cn-1", "cn-7"])
        assert unstamped(found) == a_disagreement()
        assert unit.disagreements.touching(["cn-7"]) == []
        assert unit.disagreements.touching([]) == []


def test_a_disagreement_no_longer_touches_a_claim_that_left_it(store):
    with store.writing() as unit:
        unit.disagreements.record([a_disagreement()], START, "pack")
        unit.disagreements.record([a_disagreement(claims=("cn-2", "cn-5"))], later(5), "Ana")
    with store.reading() as unit:
        assert unit.disagreements.touching(["cn-1"]) == []
        assert len(unit.disagreements.touching(["cn-1"], later(4))) == 1


def test_packs_are_listed_as_they_were_applied(store):
    packs = [AppliedPack("b", "2", "f" * 64, START), AppliedPack("a", "1", "0" * 64, later(1))]
    with store.writing() as unit:
        for pack in packs:
            unit.packs.record(pack)
    with store.reading() as unit:
        assert unit.packs.applied() == packs


def test_nothing_is_kept_of_a_unit_that_an_exception_leaves(store):
    def fail():
        with store.writing() as unit:
            unit.claims.record([a_claim()], START, "Ana")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert summaries(store) == []


def test_recording_nothing_is_no_error(store):
    recorded(store)
    assert summaries(store) == []


def test_what_is_recorded_is_there_after_reopening(tmp_path):
    path = tmp_path / "reference.db"
    with ReferenceStore.open(path) as store:
        recorded(store, a_claim(summary="first"))
    with ReferenceStore.open(path) as store:
        assert summaries(store) == ["first"]


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["record", "move", "withdraw"]),
        st.sampled_from(["cn-1", "cn-2"]),
        st.integers(-3, 3),
    ),
    max_size=12,
)


def change(unit, action, id_, number, at):
    """Make a change; whether there was one to make."""
    if action == "withdraw":
        try:
            unit.claims.withdraw(id_, at, "Ben", "not so")
        except Refused:
            return False
        return True
    countries = ("CN",) if action == "record" else ("EC",)
    claim = a_claim(id_, countries=countries, summary=f"summary {number}")
    unit.claims.record([claim], at, "Ana")
    return True


@settings(max_examples=40, deadline=None)
@given(steps=CHANGES)
def test_what_was_shown_at_a_moment_stays_the_same_for_ever(steps):
    clock = last = START
    seen = {START - timedelta(seconds=1): []}
    with TemporaryDirectory() as folder, ReferenceStore.open(Path(folder) / "a.db") as store:
        recorded(store, a_claim("cn-9", countries=("SR",)))
        for number, (action, id_, seconds) in enumerate(steps):
            # The clock may stand still or run backwards.
            clock += timedelta(seconds=seconds)
            with store.writing() as unit:
                changed = change(unit, action, id_, number, clock)
            if changed:
                last = clock if clock >= last else last + timedelta(microseconds=1)
            with store.reading() as unit:
                seen[last] = unit.claims.of_country("CN")
        with store.reading() as unit:
            for moment, claims in seen.items():
                assert unit.claims.of_country("CN", moment) == claims


def test_a_moment_without_a_time_zone_is_a_bug(store):
    with store.writing() as unit, pytest.raises(AssertionError):
        unit.claims.record([a_claim()], datetime(2026, 1, 1), "Ana")


def test_the_first_and_last_moments_of_all_can_be_asked_about(store):
    recorded(store, replace(a_claim(), summary="first"))
    assert summaries(store, known_at=datetime(1, 1, 1, tzinfo=UTC)) == []
    assert summaries(store, known_at=datetime.max.replace(tzinfo=UTC)) == ["first"]
