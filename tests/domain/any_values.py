"""Any value that a dataclass of the domain can hold, made from its type hints."""

from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from types import NoneType, UnionType
from typing import Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from caseapp.domain.claims import DETAILS, Claim
from caseapp.domain.dates import PartialDate
from caseapp.domain.quantities import UNKNOWN, Quantity, QuantityKind

TEXTS = st.sampled_from(["", "a", "b", "Shenyang", "CN"])
DATES = st.builds(
    PartialDate.parse,
    st.sampled_from(["2024", "2024-06", "2024-06-29", "2024-06-29/2024-06-30", "../2018?"]),
    st.sampled_from([None, "over the weekend", "this spring"]),
)
QUANTITIES = st.sampled_from(
    [UNKNOWN, Quantity(QuantityKind.EXACT, 116), Quantity(QuantityKind.RANGE, 1, 9)]
)
SIMPLE = {
    str: TEXTS,
    int: st.integers(0, 5),
    bool: st.booleans(),
    date: st.dates(date(2024, 1, 1), date(2024, 1, 4)),
    PartialDate: DATES,
    Quantity: QUANTITIES,
}


def value_of(hint):
    """A strategy for the values of a type hint."""
    if hint in SIMPLE:
        return SIMPLE[hint]
    origin = get_origin(hint)
    if origin in (UnionType, Union):
        inner = [value_of(arg) for arg in get_args(hint) if arg is not NoneType]
        return st.one_of(st.none(), *inner) if NoneType in get_args(hint) else st.one_of(*inner)
    if origin is tuple:
        return st.lists(value_of(get_args(hint)[0]), max_size=2).map(tuple)
    if issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    assert is_dataclass(hint)
    return any_of(hint)


def any_of(cls, **given):
    """A strategy for the values of a dataclass; it is never stamped."""
    hints = get_type_hints(cls)
    made = {f.name: value_of(hints[f.name]) for f in fields(cls) if f.name != "recorded"}
    return st.builds(cls, **{**made, **given})


def any_claim():
    """A claim of any kind, with the details of its kind."""
    return st.sampled_from(sorted(DETAILS)).flatmap(
        lambda kind: any_of(
            Claim, id=st.just("c"), kind=st.just(kind), details=any_of(DETAILS[kind])
        )
    )
