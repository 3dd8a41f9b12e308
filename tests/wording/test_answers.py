"""The answer on screen: what, since when, how sure, as of when, and whether it is old."""

import pytest
from made_up import WHEN, assessment

from caseapp.domain.assessments import Level
from caseapp.domain.details import PeriodBasis
from caseapp.domain.knowledge import seen_from
from caseapp.domain.quantities import UNKNOWN, Quantity, QuantityKind
from caseapp.services.moments import moment
from caseapp.services.visas import look_up_visa
from caseapp.wording import answers


def test_china_today(known):
    said = answers.answer(known("CN"))
    assert said[0] == (
        "China takes back some people from the United States (since March 30, 2024)."
    )
    assert "Newest evidence: June 3, 2025." in said[2]
    assert said[-2:] == [
        "This is out of date: the review is overdue. Things may have changed.",
        "Nobody in this office has reviewed this.",
    ]


def test_china_in_2006_and_in_a_year_nobody_judged(known):
    assert "refused" in answers.answer(known("CN", "2006-05"))[0]
    assert "on or before April 4, 2006" in answers.answer(known("CN", "2006-05"))[0]
    nothing, lapsed = answers.answer(known("CN", "2010"))
    assert nothing.startswith("Nobody has judged yet whether China takes people back")
    assert lapsed == (
        "The last judgement before this day was “Refused”, on evidence of April 4, 2006."
    )


def test_a_country_of_which_nothing_is_known_is_not_a_country_where_nothing_happens(known):
    assert answers.answer(known("FR")) == [
        "Nothing is recorded about France. That does not mean that nothing happens."
    ]


@pytest.mark.parametrize("level", Level)
def test_every_level_is_told_with_its_date(level):
    day = WHEN("2026-11-22").earliest
    judged = assessment(level=level, signed_by="Ana", since=WHEN("2026-10-02"))
    said = answers.answer(seen_from("FR", day, [], {}, [judged], []))
    assert "France" in said[0]
    assert "since October 2, 2026" in said[0]
    assert said[3:] == ["Signed by Ana."]


def test_a_date_says_whether_it_is_of_the_event_or_of_the_word(known):
    china = known("CN")
    assert answers.claim_date(china.claim("c13-flight-shenyang")) == "March 30, 2024"
    assert answers.claim_date(china.claim("c10-mayorkas-engagement")) == "said: April 2024"
    assert answers.claim_date(china.claim("e02-reasons-for-leaving")) == "date not known"


def test_a_figure_is_never_a_bare_number(known):
    china = known("CN")
    arrests = answers.figure(china.claim("n01-37000-arrested-2023"))
    held = answers.figure(china.claim("x-cbp-cn-usbp-fy2023"))
    assert arrests == (
        "at least 37,000 arrests; Chinese nationals; southern border;"
        " US border officials; calendar period: 2023"
    )
    assert held.startswith("24,048 ")
    assert held.endswith("US fiscal year 2023 (October to September)")


@pytest.mark.parametrize("basis", PeriodBasis)
def test_every_basis_of_a_period_is_told(known, basis):
    from dataclasses import replace

    told = known("CN").claim("x-cbp-cn-usbp-fy2023")
    for when in (told.when, WHEN("2023"), WHEN("../2023"), None):
        other = replace(told, when=when, details=replace(told.details, period_basis=basis))
        assert answers.period(other)


def test_an_unknown_number_is_told_as_unknown():
    assert answers.quantity(UNKNOWN) == "number not known"
    assert answers.quantity(Quantity(QuantityKind.ABOUT, 120)) == "about 120"


def test_visa_answers(starter, clock):
    def told(*asked):
        passport, destination, on = asked
        day = WHEN(on).last_day
        return answers.visa(look_up_visa(starter, passport, destination, day, moment(clock)).answer)

    assert told("CN", "EC", "2024-07-01") == (
        "Passport of China, to Ecuador, on July 1, 2024: Visa required. Since: July 1, 2024."
    )
    assert told("CN", "EC", "2024-06-30").endswith(
        "No visa needed. Since: August 2016. Up to 90 days."
    )
    assert told("FR", "BR", "2024-06-30").endswith("Not known.")
