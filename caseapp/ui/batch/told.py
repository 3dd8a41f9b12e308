"""What the batch window shows: plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.domain.batches import BadRow, BatchRow


class Chosen(NamedTuple):
    """One sheet as the form gives it: texts as they were typed or chosen."""

    country: str
    language: str
    edition: str
    paper: str
    copies: str
    as_of: str = ""
    known_on: str = ""
    without: str = ""


@dataclass(frozen=True, slots=True)
class Queued:
    """A line of the queue: a sheet to make, or a line of a list that makes none, and why.

    ``cells`` are its words, without the number that its place gives it.
    """

    cells: tuple[str, ...]
    chosen: Chosen | None
    row: BatchRow | None
    bad: BadRow | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a batch ended: a sentence, a line for each sheet not made, and the cover list.

    ``cover`` is the cover list as PDF and where it lies, None where it could not be written;
    ``trouble`` then says why. ``sheets`` are the ids of the sheets that were made.
    """

    summary: str
    missed: tuple[str, ...]
    folder: Path
    cover: tuple[bytes, Path] | None
    trouble: str
    sheets: frozenset[str]
