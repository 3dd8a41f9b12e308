"""Domain values as plain ones that JSON can hold, and back.

A dataclass becomes a dict, a tuple a list, a StrEnum and a PartialDate their text, a date
its ISO text. A field that ends in an underscore is stored without it. What is left out on
the way back takes the field's default, so that a class can grow.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache, lru_cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from caseapp.domain.dates import PartialDate
from caseapp.errors import Refused

Plain = dict[str, Any] | list[Any] | str | int | bool | None
_Decoder = Callable[[object], Any]
_T = TypeVar("_T")


def to_plain(value: object) -> Plain:
    """A frozen dataclass as a dict of plain values. The phrase of a PartialDate is not kept."""
    if isinstance(value, StrEnum):
        return value.value
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, PartialDate):
        return value.edtf
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    cls: Any = type(value)
    return {name: to_plain(getattr(value, attribute)) for attribute, name in _names(cls)}


def from_plain(cls: type[_T], data: Mapping[str, Any]) -> _T:
    """The dataclass that plain values describe.

    Raises Refused ``plain_broken`` with the class, and whatever the values themselves raise.
    """
    hint: object = cls
    decoded: _T = _decoder(hint)(data)
    return decoded


@cache
def _names(cls: type) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, field.name.removesuffix("_")) for field in fields(cls))


@cache
def _decoder(hint: object) -> _Decoder:
    origin = get_origin(hint)
    if origin in (UnionType, Union):
        (inner,) = (arg for arg in get_args(hint) if arg is not NoneType)
        return _optional(_decoder(inner))
    if origin is tuple:
        return _tuple(_decoder(get_args(hint)[0]))
    if hint is PartialDate:
        return _partial_date
    if hint is date:
        return _date
    assert isinstance(hint, type), "a field of a type that has no plain form"
    if issubclass(hint, StrEnum):
        return _member(hint)
    return _dataclass(hint) if is_dataclass(hint) else _exactly(hint)


def _dataclass(cls: type) -> _Decoder:
    hints = get_type_hints(cls)
    steps = [
        (field.name.removesuffix("_"), _decoder(hints[field.name]), _default(field))
        for field in fields(cls)
    ]

    def decode(data: object) -> object:
        if type(data) is not dict:
            raise _broken(cls)
        get = data.get
        values = []
        for name, decoder, default in steps:
            value = get(name, default)
            if value is MISSING:
                raise _broken(cls)
            values.append(value if value is default else decoder(value))
        return cls(*values)

    return decode


def _default(field: Field[Any]) -> object:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default


def _optional(decoder: _Decoder) -> _Decoder:
    return lambda value: None if value is None else decoder(value)


def _tuple(decoder: _Decoder) -> _Decoder:
    def decode(value: object) -> object:
        if type(value) is not list:
            raise _broken(tuple)
        return tuple([decoder(item) for item in value])

    return decode


def _exactly(cls: type) -> _Decoder:
    def decode(value: object) -> object:
        if type(value) is not cls:
            raise _broken(cls)
        return value

    return decode


def _member(enum: type[StrEnum]) -> _Decoder:
    members = {member.value: member for member in enum}

    def decode(value: object) -> object:
        if not isinstance(value, str) or value not in members:
            raise _broken(enum)
        return members[value]

    return decode


def _date(value: object) -> date:
    if not isinstance(value, str):
        raise _broken(date)
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise _broken(date) from error


# The same few hundred dates come back all the time, and a PartialDate never changes.
@lru_cache(maxsize=4096)
def _parsed(edtf: str) -> PartialDate:
    return PartialDate.parse(edtf)


def _partial_date(value: object) -> PartialDate:
    if type(value) is not str:
        raise _broken(PartialDate)
    return _parsed(value)


def _broken(cls: type) -> Refused:
    return Refused("plain_broken", expected=cls.__name__)
