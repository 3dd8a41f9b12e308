"""Tables that leave the program: heads, rows and what must be known to read them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

Cell = str | int | date | None
"""A text, a whole number, a day, or nothing."""


class FileKind(StrEnum):
    """The kind of file a table is written to; its value is the ending of the file's name."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it is shown: every row has as many cells as there are ``columns``.

    ``notes`` are the sentences without which the numbers mislead: as of which day, known
    on which day, what stands behind the rows.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
