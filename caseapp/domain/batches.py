"""A clinic day: many sheets in one queue, each with its copies."""

from dataclasses import dataclass

from caseapp.domain.sheets import LeftOut, SheetOrder
from caseapp.errors import CaseappError

MOST_ROWS = 5_000
MOST_COPIES = 500


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One sheet of a batch; ``number`` is the line it stands on, ``known_on`` as it was typed."""

    number: int
    order: SheetOrder
    copies: int
    known_on: str | None = None


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that makes no sheet, and why. ``text`` is what it said."""

    number: int
    text: str
    problem: CaseappError


@dataclass(frozen=True, slots=True)
class Batch:
    """What is to be made, and the rows that cannot be."""

    rows: tuple[BatchRow, ...]
    bad: tuple[BadRow, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchSheet:
    """A sheet that was made: its row, its id, where its file lies and what is not on it."""

    row: BatchRow
    id: str
    file: str
    pages: int
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class BatchDone:
    """What became of a batch: what was made, in the order of its rows, and what was not.

    ``stopped`` where somebody cancelled it; ``ended`` is the trouble that ended it early.
    """

    made: tuple[BatchSheet, ...]
    bad: tuple[BadRow, ...]
    stopped: bool = False
    ended: CaseappError | None = None
