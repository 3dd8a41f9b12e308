"""The cells of a column: text from outside as a checked plain value."""

import re
from collections.abc import Callable
from datetime import date

from caseapp.packs.descriptor import Column

Value = str | int | bool | list[str] | None
_WHOLE = re.compile(r"-?[0-9]{1,15}")


class BadCellError(Exception):
    """A cell that does not keep to its column; the text is the reason."""


def cell_reader(column: Column) -> Callable[[str], Value]:
    """What turns a cell of a column into its value. It raises BadCellError."""
    convert = _CONVERTERS[column.type]
    empty: list[str] | None = [] if column.type == "list" else None

    def read(cell: str) -> Value:
        if cell == "":
            if column.required:
                raise BadCellError("required")
            return [] if empty is not None else None
        if column.enum is not None and cell not in column.enum:
            raise BadCellError("not in the enum")
        if column.pattern is not None and not column.pattern.fullmatch(cell):
            raise BadCellError("not in the pattern")
        value = convert(cell)
        if column.minimum is not None and isinstance(value, int) and value < column.minimum:
            raise BadCellError("below the minimum")
        return value

    return read


def _whole(cell: str) -> int:
    if not _WHOLE.fullmatch(cell):
        raise BadCellError("not a whole number")
    return int(cell)


def _boolean(cell: str) -> bool:
    if cell not in ("true", "false"):
        raise BadCellError("not true or false")
    return cell == "true"


def _day(cell: str) -> str:
    try:
        return date.fromisoformat(cell).isoformat()
    except ValueError as error:
        raise BadCellError("not a date") from error


def _items(cell: str) -> list[str]:
    items = cell.split(";")
    if not all(items):
        raise BadCellError("empty item in a list")
    return items


# A quantity is a whole number, also where the schema allows any.
_CONVERTERS: dict[str, Callable[[str], Value]] = {
    "string": str,
    "integer": _whole,
    "number": _whole,
    "boolean": _boolean,
    "date": _day,
    "list": _items,
}
