"""What the page of sheets shows and asks: plain values, no Qt."""

from dataclasses import dataclass
from typing import NamedTuple


class Sought(NamedTuple):
    """What the filters want, as it was typed and chosen; what is empty is not asked about."""

    id_part: str = ""
    country: str = ""
    language: str = ""
    since: str = ""
    until: str = ""
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One sheet in words.

    ``is_overdue`` where a new one should have been asked for; ``moment`` is when it was handed
    out last, to the minute.
    """

    id: str
    cells: tuple[str, ...]
    is_overdue: bool
    moment: str


@dataclass(frozen=True, slots=True)
class SheetsTold:
    """The lines, newest first, how many there are in words, and the notes of an export.

    ``languages`` are those that a sheet can be in: tag and name.
    """

    lines: tuple[SheetLine, ...]
    count: str
    notes: tuple[str, ...]
    languages: tuple[tuple[str, str], ...]
