"""Statements as plain values that JSON can hold, and back, so that they can be said again."""

from collections.abc import Callable, Mapping
from typing import Any

from caseapp.domain.dates import PartialDate
from caseapp.domain.details import PeriodBasis
from caseapp.domain.plain import Plain, from_plain, to_plain
from caseapp.domain.quantities import Quantity
from caseapp.domain.sheets import (
    Country,
    Listed,
    Name,
    Period,
    SpokenStatement,
    Statement,
    Term,
    Value,
)
from caseapp.errors import Refused


def statement_to_plain(statement: Statement) -> dict[str, Any]:
    """A statement with the kind of each of its values."""
    return {
        "message": statement.message,
        "values": plain_values(statement),
        "claims": list(statement.claims),
        "sources": list(statement.sources),
        "stale": statement.stale,
        "blank": statement.blank,
    }


def plain_values(statement: Statement) -> dict[str, list[Plain]]:
    """Its values by name, each with its kind; two statements with equal ones say the same."""
    return {name: _value(value) for name, value in statement.values.items()}


def statement_from_plain(data: Mapping[str, Any]) -> Statement:
    """The statement again. Raises Refused ``plain_broken`` for what is none."""
    try:
        return Statement(
            str(data["message"]),
            {str(name): _read(value) for name, value in data["values"].items()},
            tuple(map(str, data["claims"])),
            tuple(map(str, data["sources"])),
            bool(data["stale"]),
            bool(data["blank"]),
        )
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise Refused("plain_broken", expected="Statement") from error


def spoken_to_plain(spoken: SpokenStatement) -> dict[str, Any]:
    """A statement with the words it was said in."""
    return {**statement_to_plain(spoken.statement), "text": spoken.text}


def spoken_from_plain(data: Mapping[str, Any]) -> SpokenStatement:
    """The statement with its words. Raises Refused ``plain_broken``."""
    return SpokenStatement(statement_from_plain(data), str(data.get("text", "")))


def _value(value: Value) -> list[Plain]:
    plain: list[Plain]
    match value:
        case Country(text) | Term(text) | Name(text):
            plain = [_KINDS[type(value)], text]
        case Period(when, basis):
            plain = ["period", when.edtf, basis.value]
        case Listed(messages):
            plain = ["listed", *messages]
        case PartialDate():
            plain = ["date", value.edtf]
        case Quantity():
            plain = ["quantity", to_plain(value)]
        case int():
            plain = ["number", value]
    return plain


_KINDS: Mapping[type, str] = {Country: "country", Term: "term", Name: "name"}


def _read(value: list[Any]) -> Value:
    kind, *rest = value
    return _READERS[kind](*rest)


_READERS: Mapping[str, Callable[..., Value]] = {
    "country": Country,
    "term": Term,
    "name": Name,
    "period": lambda when, basis: Period(PartialDate.parse(when), PeriodBasis(basis)),
    "listed": lambda *messages: Listed(messages),
    "date": PartialDate.parse,
    "quantity": lambda data: from_plain(Quantity, data),
    "number": int,
}
