"""Visa rules: which one holds on a day, and what a data set may not decide."""

from datetime import date

import pytest
from made_up import WHEN, visa_claim

from caseapp.domain.details import Requirement, RuleBasis
from caseapp.domain.visas import spans_of, visa_on
from caseapp.services.moments import moment
from caseapp.services.visas import look_up_visa


@pytest.fixture(scope="module")
def rule(starter, clock):
    def ask(passport, destination, on):
        day = WHEN(on).last_day
        return look_up_visa(starter, passport, destination, day, moment(clock))

    return ask


def test_the_day_before_the_visa_came_back_chinese_passports_went_in_free_for_90_days(rule):
    before = rule("CN", "EC", "2024-06-30").answer
    assert before.requirement is Requirement.VISA_FREE
    assert before.max_stay_days == 90
    assert before.span.claim.id == "ec01-waiver-suspended"
    assert before.stay.claim.id == "ds-cn-ec-1-90"


def test_from_the_legal_day_ecuador_asks_for_a_visa(rule):
    after = rule("CN", "EC", "2024-07-01").answer
    assert after.requirement is Requirement.VISA_REQUIRED
    assert after.span.since == WHEN("2024-07-01")
    assert after.max_stay_days is None


def test_a_data_set_that_says_otherwise_today_does_not_correct_the_law(rule):
    today = rule("CN", "EC", "2026-11-22")
    assert today.answer.requirement is Requirement.VISA_REQUIRED
    assert today.stale
    assert "ds-cn-ec-3-e-visa" in {claim.id for claim in today.answer.rules}
    kinds = {each.kind.value for each in today.disagreements}
    assert kinds == {"superseded", "legal_vs_dataset_date"}


def test_what_was_before_the_waiver_is_not_known(rule):
    answer = rule("CN", "EC", "2010").answer
    assert answer.requirement is Requirement.UNKNOWN
    assert (answer.span, answer.max_stay_days) == (None, None)


@pytest.mark.parametrize("on", ["2022-01-04", "2022-01-05", "2022-01-20", "2022-02-09"])
def test_between_two_sightings_of_a_data_set_the_rule_is_not_known(rule, on):
    assert rule("VE", "MX", on).answer.requirement is Requirement.UNKNOWN


@pytest.mark.parametrize("on", ["2022-02-10", "2022-02-11", "2026-11-22"])
def test_from_the_second_sighting_on_the_data_set_says_what_it_saw(rule, on):
    assert rule("VE", "MX", on).answer.requirement is Requirement.VISA_REQUIRED


def test_a_treaty_counts_from_its_day_not_from_the_day_a_data_set_noticed(rule):
    answer = rule("CN", "SR", "2021-06").answer
    assert answer.requirement is Requirement.VISA_FREE
    assert answer.span.since == WHEN("2021-05-01")
    assert answer.max_stay_days is None


def test_the_newest_sighting_gives_the_stay(rule):
    assert rule("CN", "TH", "2024-01").answer.max_stay_days == 30
    today = rule("CN", "TH", "2026-11-22")
    assert today.answer.max_stay_days == 60
    assert today.stale


def test_the_last_of_three_changes_holds(rule):
    found = [rule("BR", "MX", on).answer.requirement for on in ("2022-01", "2022-06", "2023")]
    required = Requirement.VISA_REQUIRED
    assert found == [required, Requirement.E_VISA, required]


def test_a_pair_that_nobody_wrote_about_is_unknown_and_counts_as_stale(rule):
    found = rule("FR", "BR", "2026-11-22")
    assert found.answer.requirement is Requirement.UNKNOWN
    assert found.stale
    assert found.answer.rules == ()


def test_a_fresh_rule_is_not_stale(rule):
    assert not rule("CN", "EC", "2024-07-01").stale


@pytest.mark.parametrize(
    ("strong", "weak"),
    [
        (RuleBasis.LEGAL_ACT, RuleBasis.OFFICIAL_NOTICE),
        (RuleBasis.OFFICIAL_NOTICE, RuleBasis.PRESS),
        (RuleBasis.PRESS, RuleBasis.DATASET),
    ],
)
def test_a_stronger_basis_outranks_a_newer_rule(strong, weak):
    old = visa_claim("old", WHEN("2020-01-01/.."), basis=strong)
    new = visa_claim("new", WHEN("2026-01-01"), basis=weak, requirement=Requirement.VISA_FREE)
    assert visa_on([new, old], "FR", "BR", date(2026, 11, 22)).span.claim.id == "old"


def test_a_stay_is_borrowed_only_from_a_rule_that_asks_for_the_same():
    free = {"requirement": Requirement.VISA_FREE, "basis": RuleBasis.DATASET, "max_stay_days": 90}
    law = visa_claim("law", WHEN("2020-01-01"))
    lead = visa_claim("lead", WHEN("2021-01-01"), **free)
    assert visa_on([law, lead], "FR", "BR", date(2026, 1, 1)).max_stay_days is None


def test_a_rule_without_any_date_answers_for_no_day():
    undated = visa_claim("undated")
    assert spans_of(undated) == []
    assert visa_on([undated], "FR", "BR", date(2026, 1, 1)).rules == (undated,)


def test_a_suspension_tells_of_the_waiver_before_it_up_to_the_day_it_began():
    suspended = visa_claim("s", effective=WHEN("2024-07-01"), waiver_since=WHEN("2016-08"))
    found = {
        day: visa_on([suspended], "FR", "BR", WHEN(day).earliest).requirement.value
        for day in ("2016-08-30", "2016-08-31", "2024-06-30", "2024-07-01")
    }
    assert list(found.values()) == ["unknown", "visa_free", "visa_free", "visa_required"]


def test_while_a_suspension_may_or_may_not_have_begun_neither_rule_is_told():
    suspended = visa_claim(
        "s", effective=WHEN("2024-07-01/2024-07-05"), waiver_since=WHEN("2016-08")
    )
    found = [
        visa_on([suspended], "FR", "BR", date(2024, *day)).requirement.value
        for day in ((6, 30), (7, 1), (7, 4), (7, 5))
    ]
    assert found == ["visa_free", "unknown", "unknown", "visa_required"]


def test_a_report_that_says_until_when_a_rule_held_does_not_make_it_hold_later(known):
    waived = next(c for c in known("EC").claims if c.id == "v02-one-of-two-visa-free")
    assert visa_on([waived], "CN", "EC", date(2024, 6, 30)).requirement is Requirement.VISA_FREE
    assert visa_on([waived], "CN", "EC", date(2024, 7, 1)).requirement is Requirement.UNKNOWN
