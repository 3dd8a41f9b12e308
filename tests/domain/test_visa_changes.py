"""What changed in a visa rule between two days, and what is only doubt about it."""

from datetime import date

import pytest
from made_up import WHEN, visa_claim
from visa_world import claims_of

from caseapp.domain.details import Requirement, RuleBasis
from caseapp.domain.visa_changes import VisaChangeKind, compare_days
from caseapp.domain.visas import visa_on

SEEN = [
    (date(2024, 1, 5), "90"),
    (date(2024, 6, 10), "90"),
    (date(2024, 7, 2), "visa required"),
    (date(2024, 8, 3), "e-visa"),
]
RULES = list(claims_of("FR", "BR", SEEN))


def change(first, second, rules=RULES):
    return compare_days(rules, "FR", "BR", WHEN(first).begins, WHEN(second).begins)


def test_a_change_between_two_sightings_tells_what_held_what_holds_since_when_and_on_what():
    found = change("2024-06-10", "2024-07-02")
    assert found.kind is VisaChangeKind.CHANGED
    assert (found.before.requirement, found.before.max_stay_days) == (Requirement.VISA_FREE, 90)
    assert found.after.requirement is Requirement.VISA_REQUIRED
    assert found.after.span.since == WHEN("2024-06-10/2024-07-02")
    assert found.after.span.basis is RuleBasis.DATASET


@pytest.mark.parametrize(
    ("first", "second"),
    [("2024-06-11", "2024-07-02"), ("2024-06-10", "2024-07-01"), ("2024-06-20", "2024-06-21")],
)
def test_a_day_on_which_the_change_may_or_may_not_have_come_makes_it_uncertain(first, second):
    assert change(first, second).kind is VisaChangeKind.UNCERTAIN


@pytest.mark.parametrize(
    ("day", "doubted"), [("2024-06-10", False), ("2024-06-11", True), ("2024-07-01", True)]
)
def test_an_answer_names_the_rule_that_may_have_begun_by_then(day, doubted):
    found = visa_on(RULES, "FR", "BR", WHEN(day).begins)
    assert found.requirement is Requirement.VISA_FREE
    expected = [Requirement.VISA_REQUIRED] if doubted else []
    assert [span.requirement for span in found.doubts] == expected


def test_a_doubt_of_a_data_set_does_not_touch_the_law():
    law = visa_claim("law", WHEN("2020-01-01/.."), requirement=Requirement.VISA_FREE)
    found = visa_on([law, *RULES], "FR", "BR", date(2024, 6, 20))
    assert (found.span.claim.id, found.doubts) == ("law", ())


def test_no_rule_on_either_day_is_unknown_and_not_unchanged():
    found = change("2020-01-01", "2020-02-01")
    assert (found.kind, found.is_unknown) == (None, True)
    assert not change("2024-08-03", "2025-01-01").is_unknown


def test_what_became_known_or_is_known_no_longer_is_no_change_of_the_rule():
    assert change("2023", "2024-06-10").kind is VisaChangeKind.FIRST_KNOWN
    told = visa_claim("told", WHEN("2024-01-01/2024-03-01"), basis=RuleBasis.PRESS)
    gone = change("2024-03-01", "2024-04-01", [told])
    assert gone.kind is VisaChangeKind.NO_LONGER_KNOWN


def test_another_stay_is_a_change_even_where_an_older_rule_lends_its_own():
    rules = list(claims_of("FR", "BR", [(date(2024, 1, 1), "90"), (date(2024, 2, 1), "visa free")]))
    found = change("2024-01-01", "2024-02-01", rules)
    assert found.after.max_stay_days == 90
    assert found.kind is VisaChangeKind.CHANGED


def test_the_same_rule_told_by_a_stronger_source_is_no_change():
    law = visa_claim("law", WHEN("2024-09-01"), requirement=Requirement.E_VISA)
    assert change("2024-08-10", "2024-10-01", [*RULES, law]).kind is None


def test_a_newer_lead_that_says_otherwise_is_told_beside_the_law():
    law = visa_claim("law", WHEN("2024-07-01"))
    found = visa_on([law, *RULES], "FR", "BR", date(2025, 1, 1))
    assert found.requirement is Requirement.VISA_REQUIRED
    assert [span.requirement for span in found.contrary] == [Requirement.E_VISA]


def test_a_lead_older_than_the_law_does_not_speak_against_it():
    law = visa_claim("law", WHEN("2024-07-01"))
    assert visa_on([law, RULES[0]], "FR", "BR", date(2025, 1, 1)).contrary == ()


def test_two_rules_of_one_rank_and_one_day_speak_against_each_other():
    one = visa_claim("one", WHEN("2024-07-01"))
    other = visa_claim("other", WHEN("2024-07-01"), requirement=Requirement.VISA_FREE)
    found = visa_on([one, other], "FR", "BR", date(2025, 1, 1))
    assert {found.span.claim.id, *(span.claim.id for span in found.contrary)} == {"one", "other"}
