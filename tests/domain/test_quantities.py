"""Numbers: each kind with the values it needs, and no others."""

import pytest

from caseapp.domain.quantities import UNKNOWN, Quantity, QuantityKind
from caseapp.errors import Refused


@pytest.mark.parametrize("kind", [QuantityKind.EXACT, QuantityKind.AT_LEAST, QuantityKind.ABOUT])
def test_a_known_number_has_one_value(kind):
    assert Quantity(kind, 0).value == 0
    for wrong in ({}, {"upper": 5}, {"value": 3, "upper": 5}):
        with pytest.raises(Refused) as refusal:
            Quantity(kind, **wrong)
        assert refusal.value.code == "quantity_incomplete"


def test_a_range_has_both_ends():
    assert Quantity(QuantityKind.RANGE, 100, 120).upper == 120
    for wrong in ({}, {"value": 3}, {"upper": 5}):
        with pytest.raises(Refused):
            Quantity(QuantityKind.RANGE, **wrong)


def test_an_unknown_number_has_no_value_not_even_zero():
    assert UNKNOWN.value is None
    with pytest.raises(Refused):
        Quantity(QuantityKind.UNKNOWN, 0)


def test_a_figure_with_the_seats_of_the_aircraft_is_never_a_count_of_people(known):
    flight = known("CN").claim("c13-flight-shenyang").details
    assert flight.capacity == 14
    assert flight.passengers == UNKNOWN
