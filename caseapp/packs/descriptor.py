"""The description of a pack: ``datapackage.json`` with a Table Schema for each file.

Only what our packs use is understood; anything else is refused rather than passed over.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from caseapp.packs.refusals import pack_broken

FILE = "datapackage.json"
_TYPES = frozenset({"string", "integer", "number", "boolean", "date", "list"})
_CONSTRAINTS = frozenset({"required", "unique", "enum", "pattern", "minimum"})
_PLAIN_CLASS = r"\[(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9])+\]"
_TIMES = r"(?:[+*]|\{\d{1,3}(?:,\d{1,3})?\})"
# Patterns come from outside, and some make Python search for years. These cannot: one
# class of characters, or plain ones with parts behind separators that are not in them.
_SIMPLE_PATTERN = re.compile(
    rf"\^(?:\[[^\[\]\\]+\]{_TIMES}?"
    rf"|{_PLAIN_CLASS}{_TIMES}(?:\((?:[-_]|\[[-_]+\]){_PLAIN_CLASS}\+\)\*)?)\$"
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its type and what its cells must keep to."""

    name: str
    type: str
    required: bool
    unique: bool
    enum: frozenset[str] | None
    pattern: re.Pattern[str] | None
    minimum: int | None


@dataclass(frozen=True, slots=True)
class Reference:
    """Columns whose values must stand in columns of another table."""

    columns: tuple[str, ...]
    table: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableSchema:
    """One table of the pack and the file it stands in."""

    name: str
    file: str
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...]
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Descriptor:
    """The name and version of a pack, and its tables by name."""

    name: str
    version: str
    tables: Mapping[str, TableSchema]


def read_descriptor(text: str) -> Descriptor:
    """Understand a ``datapackage.json``. Raises Refused ``pack_broken``."""
    try:
        data = json.loads(text)
        tables = [_table(resource) for resource in data["resources"]]
        name, version = _text(data["name"]), _text(data["version"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise pack_broken(FILE, type(error).__name__) from error
    by_name = {table.name: table for table in tables}
    if len(by_name) != len(tables):
        raise pack_broken(FILE, "two resources of one name")
    return Descriptor(name, version, by_name)


def _table(resource: Mapping[str, Any]) -> TableSchema:
    schema = resource["schema"]
    return TableSchema(
        name=_text(resource["name"]),
        file=_text(resource["path"]),
        columns=tuple(_column(field) for field in schema["fields"]),
        primary_key=_names(schema.get("primaryKey", [])),
        references=tuple(_reference(key) for key in schema.get("foreignKeys", [])),
    )


def _column(field: Mapping[str, Any]) -> Column:
    constraints = field.get("constraints", {})
    name, type_ = _text(field["name"]), field["type"]
    if type_ not in _TYPES or constraints.keys() - _CONSTRAINTS:
        raise pack_broken(FILE, f"{name[:60]}: type or constraint not known")
    enum, minimum = constraints.get("enum"), constraints.get("minimum")
    if minimum is not None and type(minimum) is not int:
        raise TypeError
    return Column(
        name=name,
        type=type_,
        required=constraints.get("required") is True,
        unique=constraints.get("unique") is True,
        enum=None if enum is None else frozenset(_names(enum)),
        pattern=_pattern(name, constraints.get("pattern")),
        minimum=minimum,
    )


def _pattern(name: str, pattern: str | None) -> re.Pattern[str] | None:
    if pattern is None:
        return None
    try:
        if _SIMPLE_PATTERN.fullmatch(pattern):
            return re.compile(pattern)
    except re.error:
        pass
    raise pack_broken(FILE, f"{name[:60]}: pattern not simple")


def _reference(key: Mapping[str, Any]) -> Reference:
    other = key["reference"]
    columns, others = _names(key["fields"]), _names(other["fields"])
    if len(columns) != len(others):
        raise ValueError
    return Reference(columns, _text(other["resource"]), others)


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, list):
        raise TypeError
    return tuple(_text(item) for item in value)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError
    return value
