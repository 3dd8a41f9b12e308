"""Of a country's visa rules those that hold on a day."""

from datetime import date

from made_up import WHEN, visa_claim

from caseapp.domain.details import RuleBasis
from caseapp.ui.pages.country.holding import holding_rules

DAY = date(2026, 11, 22)


def held(*rules, day=DAY):
    return [claim.id for claim in holding_rules(rules, day)]


def test_of_one_pair_the_newest_rule_holds():
    older = visa_claim("older", WHEN("2020-01-01/.."))
    newer = visa_claim("newer", WHEN("2024-01-01/.."))
    assert held(older, newer) == ["newer"]
    assert held(older, newer, day=date(2021, 1, 1)) == ["older"]


def test_a_legal_act_holds_against_a_newer_data_set():
    act = visa_claim("act", WHEN("2020-01-01/.."))
    data = visa_claim("data", WHEN("2024-01-01/.."), basis=RuleBasis.DATASET)
    assert held(act, data) == ["act"]


def test_the_newest_of_all_pairs_comes_first():
    first = visa_claim("first", WHEN("2020-01-01/.."))
    second = visa_claim("second", WHEN("2024-01-01/.."), destination="EC")
    assert held(first, second) == ["second", "first"]


def test_a_rule_that_may_have_begun_is_shown_where_none_surely_holds():
    doubtful = visa_claim("doubtful", None, effective=WHEN("2026-11-01/2026-12-31"))
    assert held(doubtful) == ["doubtful"]


def test_a_rule_that_has_ended_or_not_begun_is_left_out():
    ended = visa_claim("ended", WHEN("2020-01-01/2020-12-31"))
    coming = visa_claim("coming", None, effective=WHEN("2027-01-01"))
    assert held(ended, coming) == []
