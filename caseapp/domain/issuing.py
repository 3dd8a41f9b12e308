"""Sheets that were handed out: what each said, from what, and when it went to whom."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from caseapp.domain.sheets import LeftOut, SheetOrder, SourceLine, SpokenStatement


class IssuedHow(StrEnum):
    """How a sheet left the program."""

    PRINTED = "printed"
    SAVED = "saved"
    BATCH = "batch"
    REPRINTED = "reprinted"


@dataclass(frozen=True, slots=True)
class IssuedSheet:
    """A sheet as it was handed out: its id, what it was made from, and every sentence on it.

    ``known_on`` is the day whose knowledge answered where it was not that of then.
    ``suffix`` is the ending of its file (".pdf", ".txt"), ``sha256`` that of the bytes.
    """

    id: str
    order: SheetOrder
    known_on: date | None
    check_again: date
    spoken: tuple[SpokenStatement, ...]
    sources: tuple[SourceLine, ...]
    left_out: tuple[LeftOut, ...]
    pages: int
    suffix: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Issue:
    """One time a sheet was handed out, in so many copies; ``by`` is who sat there, if said."""

    sheet: str
    at: datetime
    by: str | None
    how: IssuedHow
    copies: int


@dataclass(frozen=True, slots=True)
class IssuedLine:
    """A sheet in a list: what it is about, and when it was first and last handed out."""

    id: str
    country: str
    language: str
    edition: str
    as_of: date
    check_again: date
    first: datetime
    last: datetime
    copies: int


@dataclass(frozen=True, slots=True)
class IssuedQuestion:
    """Which sheets are sought; what is left out is not asked about.

    Handed out at ``since`` or later and before ``until``; ``overdue_on``: those that a new
    one should have been asked for before that day.
    """

    id_part: str = ""
    country: str | None = None
    language: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    overdue_on: date | None = None
    limit: int = 500
