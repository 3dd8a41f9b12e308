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
    """One sheet in words; ``is_overdue`` where a new one should have been asked for."""

    id: str
    cells: tuple[str, ...]
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class SheetsTold:
    """The lines, newest first, how many there are in words, and the notes of an export."""

    lines: tuple[SheetLine, ...]
    count: str
    notes: tuple[str, ...]
