"""Domain values become plain ones and come back the same."""

import json
import time
from dataclasses import dataclass
from datetime import date

import pytest

from caseapp.domain.dates import PartialDate
from caseapp.domain.details import (
    Agreement,
    Classification,
    FlightStop,
    Negative,
    RemovalFlight,
    Requirement,
    Route,
    RuleBasis,
    VisaRule,
)
from caseapp.domain.plain import from_plain, to_plain
from caseapp.domain.quantities import UNKNOWN, Part, Quantity, QuantityKind
from caseapp.errors import Refused

FLIGHT = RemovalFlight(
    type="charter",
    aircraft="Boeing 777",
    capacity=300,
    passengers=Quantity(QuantityKind.RANGE, 110, 120),
    date_basis="arrival",
    operator=None,
    observed_by=None,
    stops=(
        FlightStop("departure", "Texas", "US", "state"),
        FlightStop("arrival", None, "CN", "country"),
    ),
    passenger_parts=(Part("women", UNKNOWN),),
)
RULE = VisaRule(
    passport="CN",
    destination="EC",
    requirement=Requirement.VISA_REQUIRED,
    max_stay_days=90,
    change=None,
    act=None,
    effective=PartialDate.parse("2024-07-01"),
    reason=None,
    basis=RuleBasis.LEGAL_ACT,
    other_country=None,
    waiver_since=PartialDate.parse("../2018?"),
    value_in_dataset=None,
)
VALUES = [
    FLIGHT,
    RULE,
    Classification("ICE", "recalcitrant", None, 0, (), False),
    Agreement(
        ("US", "PA"), None, "costs", Quantity(QuantityKind.ABOUT, 6), "USD", True, None, None
    ),
    Agreement(("US", "PA"), None, "costs", None, None, True, None, None),
    Route(("Texas", "Shenyang"), ("Seoul",), True, None),
    Negative("number of people", "ICE", None, PartialDate.parse("2024-07")),
]


@dataclass(frozen=True)
class Dated:
    """A value with a whole day and with what later versions may add."""

    day: date
    note: str = "none"


@pytest.mark.parametrize("value", VALUES)
def test_a_value_comes_back_the_same_through_json(value):
    assert from_plain(type(value), json.loads(json.dumps(to_plain(value)))) == value


def test_a_whole_day_is_iso_text():
    assert to_plain(Dated(date(2026, 1, 2))) == {"day": "2026-01-02", "note": "none"}
    assert from_plain(Dated, {"day": "2026-01-02", "note": "x"}) == Dated(date(2026, 1, 2), "x")


def test_a_name_that_python_keeps_for_itself_is_stored_without_its_underscore():
    plain = to_plain(Route(("A",), ("B",), False, None))
    assert plain["return"] == ["B"]
    assert "return_" not in plain


def test_enums_and_half_known_dates_are_stored_as_their_text():
    plain = to_plain(RULE)
    assert plain["requirement"] == "visa_required"
    assert plain["waiver_since"] == "../2018?"
    assert type(plain["requirement"]) is str


def test_a_field_left_out_takes_its_default():
    assert from_plain(Dated, {"day": "2026-01-02"}) == Dated(date(2026, 1, 2))


def test_fields_that_are_not_known_are_passed_over():
    assert from_plain(Dated, {"day": "2026-01-02", "later": 1}) == Dated(date(2026, 1, 2))


@pytest.mark.parametrize(
    "change",
    [
        {"passport": None},
        {"passport": 7},
        {"max_stay_days": "90"},
        {"max_stay_days": True},
        {"requirement": "free beer"},
        {"requirement": []},
        {"effective": 2024},
        {"effective": "soon"},
        {"effective": "2024-02-30"},
    ],
)
def test_a_value_of_another_kind_is_refused(change):
    with pytest.raises(Refused):
        from_plain(VisaRule, to_plain(RULE) | change)


@pytest.mark.parametrize("change", [{"stops": "Texas"}, {"stops": ["Texas"]}, {"passengers": 3}])
def test_a_nested_value_of_another_kind_is_refused(change):
    with pytest.raises(Refused, match="plain_broken"):
        from_plain(RemovalFlight, to_plain(FLIGHT) | change)


@pytest.mark.parametrize("data", [{}, [], None, {"day": "2026-13-01"}, {"day": 5}])
def test_what_is_no_such_value_is_refused(data):
    with pytest.raises(Refused, match="plain_broken"):
        from_plain(Dated, data)


def test_a_hundred_details_are_read_in_about_a_millisecond():
    plain = [to_plain(FLIGHT), to_plain(RULE)] * 50
    times = []
    for _ in range(20):
        start = time.perf_counter()
        for data, cls in zip(plain, [RemovalFlight, VisaRule] * 50, strict=True):
            from_plain(cls, data)
        times.append(time.perf_counter() - start)
    # The aim is well under a millisecond; the bound allows for a slow and busy machine.
    assert min(times) < 0.005
