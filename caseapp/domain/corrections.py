"""A correction: what a sheet handed out before says, and what of it is still so."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseapp.domain.sheets import Edition, Paper, SpokenStatement, Statement


class Verdict(StrEnum):
    """What became of a statement of the old sheet.

    ADDED is a statement that the old sheet did not have.
    """

    HOLDS = "holds"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Corrected:
    """One statement with what became of it.

    ``old`` has the words that stand on the old sheet; None where it is ADDED. ``new`` is what
    is said now; None where it is WITHDRAWN. Where it HOLDS both are there.
    """

    verdict: Verdict
    old: SpokenStatement | None
    new: Statement | None


@dataclass(frozen=True, slots=True)
class Correction:
    """The old sheet by its id and day, and its statements as of another day, in printing order.

    ``language`` is the language of the old sheet. General information, on which nothing is
    claimed, is not among ``items``.
    """

    sheet: str
    country: str
    language: str
    old_as_of: date
    as_of: date
    items: tuple[Corrected, ...]

    def of(self, verdict: Verdict) -> tuple[Corrected, ...]:
        """The items with a verdict."""
        return tuple(item for item in self.items if item.verdict is verdict)


@dataclass(frozen=True, slots=True)
class CorrectionOrder:
    """How a correction is to be set: STANDARD, LARGE_PRINT or TEXT; the others as STANDARD."""

    edition: Edition
    paper: Paper


@dataclass(frozen=True, slots=True)
class CorrectionPaper:
    """A finished correction: the bytes of the file and the ending of its name."""

    data: bytes
    suffix: str
    sha256: str
    pages: int
