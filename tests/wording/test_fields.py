"""Every field of what is recorded has a name, and every value it can have its words."""

from dataclasses import fields, is_dataclass
from types import UnionType
from typing import Union, get_args, get_origin, get_type_hints

import pytest
from domain.any_values import any_claim, any_of
from hypothesis import given
from hypothesis import strategies as st
from made_up import WHEN

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import DETAILS, Citation, Claim
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import FlightStop, PeriodBasis, RuleBasis
from caseapp.domain.disagreements import Disagreement, DisagreementState
from caseapp.domain.quantities import Part
from caseapp.domain.sources import Source
from caseapp.wording import values
from caseapp.wording.fields import field_label
from caseapp.wording.values import LONGEST, value_words

RECORDED = (Source, Claim, Assessment, Disagreement, *DETAILS.values())


def parts_of(hint):
    """The dataclasses inside a type hint."""
    if get_origin(hint) in (Union, UnionType, tuple):
        return [part for arg in get_args(hint) for part in parts_of(arg)]
    return [hint] if is_dataclass(hint) and hint is not PartialDate else []


def every_field():
    for cls in RECORDED:
        hints = get_type_hints(cls)
        for field in fields(cls):
            yield field.name
            if field.name in ("recorded", "details"):
                continue
            for part in parts_of(hints[field.name]):
                yield from (
                    f"{field.name}.{inner.name}" for inner in fields(part) if inner.name != "kind"
                )


@pytest.mark.parametrize("name", sorted(set(every_field())))
def test_every_field_has_a_name(name):
    assert field_label(name)


def test_the_fields_of_parts_are_among_them():
    found = set(every_field())
    assert {"citations.quote", "stops.granularity", "passenger_parts.name"} <= found


def test_a_field_that_nothing_has_is_a_mistake_of_ours():
    with pytest.raises(KeyError):
        field_label("no_such_field")


@pytest.mark.parametrize("cls", RECORDED)
def test_two_fields_of_one_thing_never_have_the_same_name(cls):
    names = [field_label(field.name) for field in fields(cls)]
    assert len(set(names)) == len(names)


THINGS = st.one_of(any_claim(), *(any_of(cls) for cls in (Source, Assessment, Disagreement)))


@given(THINGS)
def test_every_value_can_be_said(thing):
    for field in fields(thing):
        if field.name != "recorded":
            assert value_words(getattr(thing, field.name), field.name)


def test_no_value_is_said_to_be_nothing():
    assert value_words(None) == value_words(()) == value_words("") == "nothing"


def test_a_date_is_said_with_the_words_of_its_source():
    said = value_words(WHEN("2024-06-29/2024-06-30", "over the weekend"))
    assert said == "June 29 or 30, 2024 (“over the weekend”)"


def test_a_country_is_said_by_name_but_only_where_two_letters_are_a_country():
    assert value_words(("CN", "US"), "countries") == "China; United States"
    assert value_words("CA", "details.region") == "CA"


def test_words_from_outside_are_harmless_and_short():
    assert "\x1b" not in value_words("red \x1b[31m")
    assert len(value_words("x" * 5000)) == LONGEST


@pytest.mark.parametrize(
    ("enum", "label"),
    [
        (DisagreementState, values.disagreement_state),
        (PeriodBasis, values.period_basis),
        (RuleBasis, values.rule_basis),
    ],
)
def test_every_value_has_a_name_of_its_own(enum, label):
    names = [label(value) for value in enum]
    assert len(set(names)) == len(names)


@given(st.one_of(any_of(Citation), any_of(FlightStop), any_of(Part)))
def test_parts_are_said_without_the_names_of_our_classes(part):
    assert type(part).__name__ not in value_words(part)
