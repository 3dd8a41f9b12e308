"""Revisions can be read, taken back and brought back, and none is ever lost."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reference_examples import (
    START,
    a_claim,
    a_disagreement,
    a_source,
    an_assessment,
    later,
    unstamped,
)

from caseapp.domain.office import Action, ActionName, Person, Touched
from caseapp.errors import Refused


def test_the_history_of_a_claim_tells_every_revision_with_who_when_and_why(store):
    with store.writing() as unit:
        unit.claims.record([a_claim()], START, "Ana", "first")
        unit.claims.record([a_claim(summary="Better")], later(1), "Ben", "a slip")
        unit.claims.withdraw("cn-1", later(2), "Cem", "the source took it back")
    with store.reading() as unit:
        history = unit.claims.history("cn-1")
    told = [(r.recorded.revision, r.recorded.by, r.recorded.reason, r.withdrawn) for r in history]
    assert told == [
        (3, "Cem", "the source took it back", True),
        (2, "Ben", "a slip", False),
        (1, "Ana", "first", False),
    ]
    assert history[0].thing.citations == a_claim().citations
    assert [r.thing.summary for r in history[1:]] == ["Better", "China resumed cooperation."]


def test_going_back_before_a_revision_writes_what_was_before_it_again(store):
    with store.writing() as unit:
        unit.claims.record([a_claim()], START, "Ana")
        unit.claims.record([a_claim(summary="Worse", countries=("EC",))], later(1), "Ana")
        unit.claims.go_back("cn-1", 2, later(2), "Ana", "taken back")
    with store.reading() as unit:
        (claim,) = unit.claims.of_country("CN")
        assert unstamped(claim) == a_claim()
        assert claim.recorded.revision == 3
        assert unit.claims.of_country("EC") == []
        assert len(unit.claims.of_country("EC", later(1))) == 1


def test_going_back_before_the_first_revision_withdraws(store):
    with store.writing() as unit:
        unit.sources.record([a_source()], START, "Ana")
        unit.sources.go_back("reuters-1", 1, later(1), "Ana", "taken back")
    with store.reading() as unit:
        assert unit.sources.all() == {}
        assert unit.sources.latest("reuters-1") == 2


def test_going_back_before_a_withdrawal_brings_the_thing_back(store):
    with store.writing() as unit:
        unit.assessments.record([an_assessment()], START, "Ana")
        unit.assessments.withdraw("cn-now", later(1), "Ana", "wrong")
        unit.assessments.go_back("cn-now", 2, later(2), "Ana", "taken back")
    with store.reading() as unit:
        (judged,) = unit.assessments.all()
        assert unstamped(judged) == an_assessment()


def test_a_restored_thing_is_as_it_was_last_with_everything_that_belongs_to_it(store):
    with store.writing() as unit:
        unit.disagreements.record([a_disagreement()], START, "Ana")
        unit.disagreements.withdraw("d-1", later(1), "Ana", "no")
        assert unit.disagreements.touching(["cn-1"]) == []
        unit.disagreements.restore("d-1", later(2), "Ana", "yes after all")
    with store.reading() as unit:
        (restored,) = unit.disagreements.touching(["cn-1"])
        assert unstamped(restored) == a_disagreement()


def test_only_what_was_withdrawn_can_be_restored(store):
    with store.writing() as unit:
        unit.claims.record([a_claim()], START, "Ana")
        for id_, code in (("cn-1", "not_withdrawn"), ("no such", "unknown_claim")):
            with pytest.raises(Refused) as refused:
                unit.claims.restore(id_, later(1), "Ana", "why")
            assert refused.value.code == code


def test_signatures_and_decisions_come_back(store):
    signed = an_assessment(
        signed_on=date(2026, 11, 1), countersigned_by="Ben", countersigned_on=date(2026, 11, 2)
    )
    decided = a_disagreement(decided_by="Ana", decided_on=date(2026, 11, 3))
    with store.writing() as unit:
        unit.assessments.record([signed], START, "Ana")
        unit.disagreements.record([decided], START, "Ana")
    with store.reading() as unit:
        assert [unstamped(each) for each in unit.assessments.all()] == [signed]
        assert [unstamped(each) for each in unit.disagreements.all()] == [decided]


def test_people_settings_and_drafts_are_kept_and_replaced(store):
    ana = Person("Ana", "supervisor", date(2026, 1, 1))
    with store.writing() as unit:
        unit.office.keep_person(ana)
        unit.office.keep_person(Person("Ana", None, date(2026, 1, 1), date(2026, 11, 1)))
        unit.office.set("office_name", "First")
        unit.office.set("office_name", "Clinic")
        unit.drafts.keep("claim:new", "{}", START)
        unit.drafts.keep("claim:new", '{"a": 1}', later(1))
        unit.drafts.keep("source:new", "{}", START)
        unit.drafts.forget("source:new")
    with store.reading() as unit:
        office = unit.office.read()
        assert (office.name, office.at_desk) == ("Clinic", None)
        assert office.people[0].left == date(2026, 11, 1)
        assert office.person("Ana") is None
        assert unit.drafts.all() == {"claim:new": '{"a": 1}'}


def test_actions_come_back_in_order_with_what_they_touched(store):
    touched = (Touched("claim", "cn-1", 1), Touched("source", "reuters-1", 1))
    with store.writing() as unit:
        for number in (0, 0):
            unit.actions.record(
                Action(number, START, "Ana", ActionName.CLAIM_ADDED, "China", touched)
            )
    with store.reading() as unit:
        actions = unit.actions.latest()
        assert [each.number for each in actions] == [1, 2]
        assert actions[1].touched == touched
        assert unit.actions.wrote(Touched("claim", "cn-1", 1))
        assert not unit.actions.wrote(Touched("claim", "cn-1", 2))


STEPS = st.lists(st.sampled_from(["record", "withdraw", "restore", "back"]), max_size=8)


@settings(max_examples=30)
@given(STEPS)
def test_whatever_is_done_no_earlier_revision_ever_changes(tmp_path_factory, steps):
    from caseapp.store.reference.store import ReferenceStore

    with ReferenceStore.open(tmp_path_factory.mktemp("going-back") / "reference.db") as store:
        seen = []
        for number, step in enumerate(steps):
            with store.writing() as unit:
                _do(unit, step, number)
            with store.reading() as unit:
                history = unit.claims.history("cn-1")
                assert history[len(history) - len(seen) :] == seen
                seen = history


def _do(unit, step, number):
    with suppress(Refused):  # nothing to withdraw, or nothing to restore
        if step == "record":
            unit.claims.record([a_claim(summary=f"Telling {number}")], later(number), "Ana")
        elif step == "withdraw":
            unit.claims.withdraw("cn-1", later(number), "Ana", "why")
        elif step == "restore":
            unit.claims.restore("cn-1", later(number), "Ana", "why")
        else:
            unit.claims.go_back(
                "cn-1", max(unit.claims.latest("cn-1"), 1), later(number), "A", "why"
            )
