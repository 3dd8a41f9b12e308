"""Whole rows and columns of visa rules, two days compared, and what could be reached."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from made_up import NOON, disagreement
from visa_world import DATA_SET, claims_from

from caseapp.domain.countries import CODES
from caseapp.domain.details import Requirement, RuleBasis
from caseapp.domain.visa_changes import VisaChangeKind
from caseapp.domain.visa_reach import Reach
from caseapp.errors import Refused
from caseapp.services.moments import moment
from caseapp.services.visa_lists import (
    compare_visa_days,
    list_visa_column,
    list_visa_row,
    reach,
)
from caseapp.services.visas import look_up_visa
from caseapp.services.workspace import Workspace
from caseapp.store.reference.store import ReferenceStore

SNAPSHOTS = {
    date(2024, 6, 10): [
        ("CN", "EC", "90"), ("CN", "MX", "visa required"), ("CN", "CN", "-1"),
        ("FR", "EC", "90"), ("FR", "MX", "180"), ("HT", "EC", "e-visa"),
    ],
    date(2024, 7, 2): [
        ("CN", "EC", "visa required"), ("CN", "MX", "visa required"), ("CN", "CN", "-1"),
        ("FR", "EC", "90"), ("FR", "MX", "180"), ("HT", "EC", "visa required"),
    ],
}  # fmt: skip
YESTERDAY = NOON - timedelta(days=1)


@pytest.fixture
def world(tmp_path, clock):
    """A small world of visa rules, recorded yesterday."""
    with ReferenceStore.open(tmp_path / "reference.db") as store:
        with store.writing() as unit:
            unit.sources.record([DATA_SET], YESTERDAY, "Ana")
            unit.claims.record(claims_from(SNAPSHOTS), YESTERDAY, "Ana")
        yield Workspace(store, clock)


def asked(lines):
    return {
        (line.answer.passport, line.answer.destination): line.answer.requirement.value
        for line in lines
        if line.answer.span
    }


def test_a_row_holds_every_other_country_and_says_where_nothing_is_known(world, clock):
    row = list_visa_row(world, "cn", moment(clock, "2024-06-10"))
    assert asked(row.lines) == {("CN", "EC"): "visa_free", ("CN", "MX"): "visa_required"}
    assert {line.answer.destination for line in row.lines} == CODES - {"CN"}
    unknown = next(line for line in row.lines if line.answer.destination == "BR")
    assert unknown.answer.requirement is Requirement.UNKNOWN
    assert unknown.stale
    assert unknown.last_seen is None


def test_a_column_holds_every_passport(world, clock):
    column = list_visa_column(world, "EC", moment(clock, "2024-07-02"))
    assert asked(column.lines) == {
        ("CN", "EC"): "visa_required",
        ("FR", "EC"): "visa_free",
        ("HT", "EC"): "visa_required",
    }
    assert len(column.lines) == len(CODES) - 1


def test_a_line_carries_stay_basis_age_and_sources(world, clock):
    row = list_visa_row(world, "FR", moment(clock, "2024-07-02"))
    line = next(each for each in row.lines if each.answer.destination == "EC")
    assert (line.answer.max_stay_days, line.last_seen) == (90, date(2024, 7, 2))
    assert line.answer.span.basis is RuleBasis.DATASET
    assert line.answer.span.claim.source_ids == ("data-set",)
    assert {id_: each.title for id_, each in row.sources.items()} == {"data-set": DATA_SET.title}
    assert not line.stale
    assert next(
        each.stale
        for each in list_visa_row(world, "FR", moment(clock)).lines
        if each.answer.destination == "EC"
    )


def test_the_only_change_of_a_passport_between_two_snapshots_is_found(world, clock):
    found = compare_visa_days(world, "CN", None, date(2024, 6, 10), moment(clock, "2024-07-02"))
    (line,) = found.lines
    assert line.change.kind is VisaChangeKind.CHANGED
    assert line.change.after.destination == "EC"
    assert line.change.after.span.since.edtf == "2024-06-10/2024-07-02"
    assert (found.compared, found.unknown) == (248, 246)


def test_the_changes_of_a_destination_and_of_a_pair_are_found(world, clock):
    at = moment(clock, "2024-07-02")
    column = compare_visa_days(world, None, "EC", date(2024, 6, 10), at)
    assert [line.change.after.passport for line in column.lines] == ["CN", "HT"]
    pair = compare_visa_days(world, "FR", "EC", date(2024, 6, 10), at)
    assert (pair.lines, pair.compared, pair.unknown) == ((), 1, 0)


def test_a_day_between_the_snapshots_is_told_as_uncertain(world, clock):
    found = compare_visa_days(world, "CN", None, date(2024, 6, 10), moment(clock, "2024-06-20"))
    assert [line.change.kind for line in found.lines] == [VisaChangeKind.UNCERTAIN]


def test_two_days_in_the_wrong_order_are_refused(world, clock):
    with pytest.raises(Refused, match="date_runs_backwards"):
        compare_visa_days(world, "CN", None, date(2024, 7, 3), moment(clock, "2024-07-02"))


def test_neither_passport_nor_destination_is_refused(world, clock):
    with pytest.raises(Refused, match="visa_pair_missing"):
        compare_visa_days(world, None, "", date(2024, 7, 1), moment(clock, "2024-07-02"))


@pytest.mark.parametrize("ask", [list_visa_row, list_visa_column, reach])
def test_an_unknown_country_is_refused(world, clock, ask):
    with pytest.raises(Refused, match="unknown_country"):
        ask(world, "Atlantis", moment(clock))


def test_what_could_be_reached_is_sorted_and_the_unknown_stands_apart(world, clock):
    _row, groups = reach(world, "CN", moment(clock, "2024-06-10"))
    assert list(groups) == list(Reach)
    reached = {
        group: [line.answer.destination for line in lines]
        for group, lines in groups.items()
        if group is not Reach.NOT_KNOWN
    }
    assert reached == {
        Reach.WITHOUT_VISA: ["EC"],
        Reach.VISA_ON_ARRIVAL: [],
        Reach.PERMISSION_FIRST: [],
        Reach.VISA_REQUIRED: ["MX"],
        Reach.NO_ADMISSION: [],
    }
    assert len(groups[Reach.NOT_KNOWN]) == 246
    _row, later = reach(world, "CN", moment(clock, "2024-06-20"))
    unsure = {line.answer.destination for line in later[Reach.NOT_KNOWN]}
    assert "EC" in unsure


def test_what_was_recorded_later_is_not_known_on_an_earlier_day(world, clock):
    for known_on, rules in (("2026-11-20", 0), ("2026-11-21", 2), (None, 2)):
        at = moment(clock, "2024-07-02", known_on)
        assert len(asked(list_visa_row(world, "CN", at).lines)) == rules
        changes = compare_visa_days(world, "CN", None, date(2024, 6, 10), at)
        assert len(changes.lines) == bool(rules)
        assert (changes.unknown == changes.compared) is not bool(rules)
        _row, groups = reach(world, "CN", at)
        assert len(groups[Reach.NOT_KNOWN]) == 248 - rules


def test_a_correction_today_leaves_yesterday_as_it_was(world, clock):
    (rule,) = claims_from({date(2024, 6, 10): [("CN", "MX", "90")]})
    told = replace(rule, id="ds-cn-mx-2024-07-02")
    with world.reference.writing() as unit:
        unit.claims.record([told], NOON, "Ana", "misread")
    now = asked(list_visa_row(world, "CN", moment(clock, "2024-07-02")).lines)
    then = asked(list_visa_row(world, "CN", moment(clock, "2024-07-02", "2026-11-21")).lines)
    assert (now["CN", "MX"], then["CN", "MX"]) == ("visa_free", "visa_required")


def test_a_disagreement_on_record_is_told_with_the_line(world, clock):
    quarrel = disagreement("ds-cn-ec-2024-06-10", "ds-cn-ec-2024-07-02")
    with world.reference.writing() as unit:
        unit.disagreements.record([quarrel], NOON, "Ana")
    row = list_visa_row(world, "CN", moment(clock))
    assert [line.answer.destination for line in row.lines if line.disputed] == ["EC"]


@pytest.mark.parametrize("day", ["2020-06", "2024-06-20", "2024-06-30", "2024-07-01", "2026-11-22"])
def test_a_row_answers_for_every_pair_as_the_look_up_of_the_pair_does(starter, clock, day):
    at = moment(clock, day)
    for line in list_visa_row(starter, "CN", at).lines:
        answer = line.answer
        if answer.rules:
            alone = look_up_visa(starter, "CN", answer.destination, at.as_of, at)
            assert alone.answer.requirement is answer.requirement
            assert alone.answer.max_stay_days == answer.max_stay_days
            assert alone.stale == line.stale
            assert {each.id for each in alone.disagreements} == set(line.disagreements)
