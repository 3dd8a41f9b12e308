"""Manuscripts: long documents in words, before they are set on pages. Text is never markup."""

from dataclasses import dataclass
from enum import StrEnum

from caseapp.domain.sheets import Paper


class Manner(StrEnum):
    """How a line of text is set."""

    BODY = "body"
    BOLD = "bold"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph and the manner it is set in; ``keep`` holds it to what follows."""

    text: str
    manner: Manner = Manner.BODY
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Title:
    """The title on the first page."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that the outline of the document lists."""

    text: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Sentences in a frame."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """A label with a line to write on."""

    label: str


@dataclass(frozen=True, slots=True)
class Entry:
    """Lines behind a number, kept on one page where they fit."""

    marker: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Bullet:
    """A small paragraph behind a bullet."""

    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its heads stand again on every page. ``shares`` are hundredths of the width."""

    columns: tuple[str, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins a new page."""


Piece = Title | Heading | Line | Notice | Blank | Entry | Bullet | Grid | NewPage


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A document in words: ``running`` heads every page, ``foot`` stands below beside its number.

    ``language`` is the BCP 47 tag of its words.
    """

    title: str
    running: str
    foot: str
    pieces: tuple[Piece, ...]
    language: str = "en"
    paper: Paper = Paper.LETTER


@dataclass(frozen=True, slots=True)
class Document:
    """A manuscript on pages: the PDF as bytes."""

    title: str
    pdf: bytes
    sha256: str
    pages: int
