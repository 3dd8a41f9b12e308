"""What does not fit together is found by rule, told with its kind, and never decided."""

import pytest
from made_up import WHEN, assessment, claim, disagreement, visa_claim

from caseapp.domain.assessments import Level
from caseapp.domain.claims import Certainty, ClaimKind
from caseapp.domain.details import (
    CooperationEvent,
    Figure,
    PeriodBasis,
    RemovalFlight,
    Requirement,
    RuleBasis,
)
from caseapp.domain.disagreements import DisagreementKind
from caseapp.domain.drafts.quantities import read_quantity
from caseapp.domain.misfits import Rule, find_misfits


def figure(id_, value, when="2023", **changes):
    own = {
        "measure": "removals",
        "agency": "ICE",
        "component": None,
        "population": "nationals of China",
        "region": None,
        "period_basis": PeriodBasis.CALENDAR,
        "value": read_quantity(value),
        "unit": "people",
        "parts": (),
    }
    details = Figure(**{**own, **changes})
    return claim(id_, kind=ClaimKind.FIGURE, when=WHEN(when), details=details)


def kinds(*claims, judged=None, recorded=()):
    found = find_misfits(claims, judged, recorded)
    return [(each.rule, each.kind, set(each.claims)) for each in found]


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("100", "101", True),
        ("at least 100", "150", False),
        ("at least 100", "90", True),
        ("about 100", "105", False),
        ("about 100", "150", True),
        ("90 to 110", "100", False),
        ("90 to 110", "120", True),
        ("unknown", "100", False),
    ],
)
def test_two_values_clash_only_if_no_number_could_be_meant_by_both(one, other, clash):
    assert bool(kinds(figure("a", one), figure("b", other))) is clash


def test_one_measure_and_period_with_two_values_is_a_contradiction():
    contradiction = (Rule.FIGURES, DisagreementKind.CONTRADICTION, {"a", "b"})
    assert kinds(figure("a", "100"), figure("b", "200")) == [contradiction]


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"when": "2022-10-01/2023-09-30"}, DisagreementKind.DIFFERENT_PERIOD),
        ({"period_basis": PeriodBasis.US_FISCAL}, DisagreementKind.DIFFERENT_PERIOD),
        ({"agency": "CBP"}, DisagreementKind.COUNTING),
        ({"region": "south-west land border"}, DisagreementKind.DIFFERENT_SCOPE),
    ],
)
def test_what_differs_beside_the_value_names_the_kind(changes, kind):
    assert kinds(figure("a", "100"), figure("b", "200", **changes))[0][1] is kind


@pytest.mark.parametrize(
    "changes", [{"when": "2020"}, {"measure": "arrests"}, {"population": "x"}, {"unit": "flights"}]
)
def test_figures_of_different_things_or_times_are_not_compared(changes):
    assert kinds(figure("a", "100"), figure("b", "200", **changes)) == []


def test_a_copy_marked_as_distorted_is_not_compared():
    copy = figure("b", "200")
    from dataclasses import replace

    assert kinds(figure("a", "100"), replace(copy, certainty=Certainty.DERIVATIVE)) == []


def test_what_is_recorded_together_is_not_found_again():
    pair = (figure("a", "100"), figure("b", "200"))
    assert kinds(*pair, recorded=[disagreement("b", "a")]) == []


def flight(id_, when, people="116"):
    details = RemovalFlight(
        "charter", None, 14, read_quantity(people), "unknown", None, None, (), ()
    )
    return claim(id_, kind=ClaimKind.REMOVAL_FLIGHT, when=WHEN(when), details=details)


def test_one_flight_with_two_dates_is_found():
    dating = (Rule.EVENT_DATES, DisagreementKind.DATING, {"a", "b"})
    assert kinds(flight("a", "2024-06-29/2024-06-30"), flight("b", "2024-07-02")) == [dating]


@pytest.mark.parametrize("when", ["2024-06", "2025-07-02"])
def test_dates_that_can_be_one_or_lie_far_apart_do_not_clash(when):
    assert kinds(flight("a", "2024-06-29/2024-06-30"), flight("b", when)) == []


def test_flights_with_an_unknown_number_are_never_taken_for_one():
    assert kinds(flight("a", "2024-06-29", "unknown"), flight("b", "2024-07-02", "unknown")) == []


def test_one_event_with_two_dates_is_found():
    one = claim("a", when=WHEN("2026-10-02"))
    assert kinds(one, claim("b", when=WHEN("2026-10-09")))[0][1] is DisagreementKind.DATING


def test_two_rules_of_one_day_with_two_requirements_contradict():
    needed = visa_claim("a", WHEN("2024-07-01"))
    free = visa_claim(
        "b", WHEN("2024-07-01"), requirement=Requirement.VISA_FREE, basis=RuleBasis.PRESS
    )
    contradiction = (Rule.VISA_RULES, DisagreementKind.CONTRADICTION, {"a", "b"})
    assert kinds(needed, free) == [contradiction]


def test_a_data_set_that_notices_late_is_told_as_that():
    law = visa_claim("a", effective=WHEN("2021-05-01"))
    seen = visa_claim("b", WHEN("2022-05-01/2022-07-03"), basis=RuleBasis.DATASET)
    late = (Rule.VISA_RULES, DisagreementKind.LEGAL_VS_DATASET_DATE, {"a", "b"})
    assert kinds(law, seen) == [late]


def test_snapshots_of_data_sets_follow_each_other_and_do_not_disagree():
    old = visa_claim("a", WHEN("2020"), basis=RuleBasis.DATASET)
    new = visa_claim("b", WHEN("2021"), basis=RuleBasis.DATASET, requirement=Requirement.VISA_FREE)
    assert kinds(old, new) == []


def test_a_later_rule_takes_the_place_of_an_earlier_one():
    old = visa_claim("a", WHEN("2020-01-01"), requirement=Requirement.VISA_FREE)
    assert kinds(old, visa_claim("b", WHEN("2024-07-01"))) == []


def suspension(when, action="suspended", subject="removal flights"):
    return claim("new", when=WHEN(when), details=CooperationEvent(action, subject, "FR"))


def test_a_newer_report_against_the_judgement_is_found():
    ((rule, kind, claims),) = kinds(suspension("2026-11-01"), judged=assessment())
    assert (rule, kind) == (Rule.STATUS, DisagreementKind.SUPERSEDED)
    assert claims == {"new", "fr-1"}


@pytest.mark.parametrize(
    ("report", "judged"),
    [
        (suspension("2026-09-01"), assessment()),
        (suspension("2026-11-01", "resumed"), assessment()),
        (suspension("2026-11-01", subject="climate talks"), assessment()),
        (suspension("2026-11-01"), assessment(claims_against=("new",))),
        (suspension("2026-11-01"), assessment(level=Level.SUSPENDED)),
    ],
)
def test_what_is_older_agrees_is_off_the_point_or_was_weighed_is_not_against_it(report, judged):
    assert kinds(report, judged=judged) == []


def test_an_open_contradiction_found_by_rule_keeps_both_sides_off_sheets():
    from datetime import date

    from made_up import source

    from caseapp.domain.knowledge import seen_from
    from caseapp.domain.printing import KeptOff

    pair = (figure("a", "100"), figure("b", "200"))
    known = seen_from("FR", date(2026, 11, 22), pair, {"post": source()}, (), ())
    assert {known.kept_off(each) for each in known.claims} == {KeptOff.CONTRADICTED}
