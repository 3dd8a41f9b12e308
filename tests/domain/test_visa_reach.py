"""What a passport could reach: never by a guess, never where sources are at odds over it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import WHEN, visa_claim
from visa_world import claims_of

from caseapp.domain.claims import Certainty
from caseapp.domain.details import Requirement, RuleBasis
from caseapp.domain.visa_reach import REACH, Reach, reach_of
from caseapp.domain.visas import visa_on

DAY = date(2026, 11, 22)


def reached(*claims, day=DAY):
    return reach_of(visa_on(claims, "FR", "BR", day))


@pytest.mark.parametrize(
    ("requirement", "could"),
    [
        (Requirement.VISA_FREE, True),
        (Requirement.VISA_ON_ARRIVAL, True),
        (Requirement.E_VISA, False),
        (Requirement.ETA, False),
        (Requirement.VISA_REQUIRED, False),
        (Requirement.NO_ADMISSION, False),
        (Requirement.UNKNOWN, None),
    ],
)
def test_could_means_that_nothing_is_asked_for_beforehand(requirement, could):
    assert reached(visa_claim(when=WHEN("2024"), requirement=requirement)).could is could


def test_unknown_is_neither_could_nor_could_not():
    assert reached() is Reach.NOT_KNOWN
    assert Reach.NOT_KNOWN.could is None


def test_while_a_change_over_the_line_may_have_come_it_is_not_known():
    seen = [(date(2024, 1, 1), "90"), (date(2024, 3, 1), "visa required")]
    rules = list(claims_of("FR", "BR", seen))
    found = [reached(*rules, day=date(2024, *day)) for day in ((1, 1), (2, 1), (3, 1))]
    assert found == [Reach.WITHOUT_VISA, Reach.NOT_KNOWN, Reach.VISA_REQUIRED]


def test_while_a_change_on_one_side_of_the_line_may_have_come_the_side_is_known():
    seen = [(date(2024, 1, 1), "visa required"), (date(2024, 3, 1), "e-visa")]
    assert reached(*claims_of("FR", "BR", seen), day=date(2024, 2, 1)) is Reach.VISA_REQUIRED


def test_a_dispute_over_the_line_is_not_decided():
    law = visa_claim("law", WHEN("2024-01-01"))
    lead = visa_claim(
        "lead",
        WHEN("2025-01-01"),
        requirement=Requirement.VISA_FREE,
        basis=RuleBasis.DATASET,
    )
    assert reached(law) is Reach.VISA_REQUIRED
    assert reached(law, lead) is Reach.NOT_KNOWN


@pytest.mark.parametrize("certainty", [Certainty.HEDGED, Certainty.DISPUTED])
def test_what_its_own_source_doubts_is_not_known(certainty):
    doubted = replace(visa_claim(when=WHEN("2024")), certainty=certainty)
    assert reached(doubted) is Reach.NOT_KNOWN


def test_every_requirement_has_its_group():
    assert set(REACH) == set(Requirement)


RULES = st.builds(
    lambda n, when, requirement, basis: visa_claim(
        f"v{n}", WHEN(when), requirement=requirement, basis=basis
    ),
    st.integers(0, 99),
    st.sampled_from(["2024", "2024-06", "2024-06-01/2024-09-01", "2025-01-01/..", "../2023"]),
    st.sampled_from(Requirement),
    st.sampled_from(RuleBasis),
)


@given(st.lists(RULES, max_size=5), st.dates(date(2022, 1, 1), DAY))
def test_whatever_is_on_record_could_is_said_only_where_every_rule_in_play_says_so(rules, day):
    answer = visa_on(rules, "FR", "BR", day)
    in_play = [answer.span, *answer.doubts, *answer.contrary] if answer.span else []
    for verdict in (True, False):
        if reach_of(answer).could is verdict:
            assert in_play
            assert {REACH[span.requirement].could for span in in_play} == {verdict}
