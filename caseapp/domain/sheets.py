"""What a briefing sheet says: statements, each a message with values and what it rests on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from caseapp.domain.dates import PartialDate
from caseapp.domain.details import PeriodBasis
from caseapp.domain.quantities import Quantity


class Edition(StrEnum):
    """How a sheet is set.

    TWIN faces each paragraph with its English; TEXT is plain UTF-8, for messaging apps and
    for reading aloud.
    """

    STANDARD = "standard"
    LARGE_PRINT = "large-print"
    WALLET_CARD = "wallet-card"
    TWIN = "twin"
    TEXT = "text"

    @property
    def suffix(self) -> str:
        """The ending of the names of its files."""
        return ".txt" if self is Edition.TEXT else ".pdf"


class Paper(StrEnum):
    """The paper it is printed on."""

    LETTER = "letter"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class Country:
    """A value that prints as the country's name in the language of the sheet."""

    code: str


@dataclass(frozen=True, slots=True)
class Term:
    """A value that prints as another message, such as the name of a measure."""

    message: str


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name or a text in its own language: printed as it is, never translated."""

    text: str


@dataclass(frozen=True, slots=True)
class Period:
    """The period of a figure with its basis: a calendar year is not a fiscal year."""

    when: PartialDate
    basis: PeriodBasis


@dataclass(frozen=True, slots=True)
class Listed:
    """A value that prints as a list of other messages, such as topics."""

    messages: tuple[str, ...]


Value = Country | Term | Name | Period | Listed | PartialDate | Quantity | int


_OF_THE_PRESENT = frozenset({"answer", "condition", "agreement", "visa", "sanction", "figure"})
"""Groups of messages that speak of the present."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of a sheet: a message id, its values, and the claims behind it.

    ``sources`` are the ids of the sources it is printed with; ``stale`` marks old
    knowledge. A statement without claims is general information or says that nothing
    is known. ``blank`` asks for a line to write on behind it.
    """

    message: str
    values: Mapping[str, Value] = field(default_factory=dict)
    claims: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    stale: bool = False
    blank: bool = False

    @property
    def is_old_news(self) -> bool:
        """Whether it speaks of the present from old knowledge; what happened has happened."""
        return self.stale and self.message.partition(".")[0] in _OF_THE_PRESENT


class SectionStyle(StrEnum):
    """How a section is set: a lead in larger type, paragraphs, bullets or numbered steps."""

    LEAD = "lead"
    PLAIN = "plain"
    BULLETS = "bullets"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading (a message id) and its statements, in the order they are printed."""

    heading: str
    style: SectionStyle
    statements: tuple[Statement, ...]


class Topic(StrEnum):
    """What a sheet may leave out, because somebody chose so or for want of room.

    Everything else always stands: the answer, what is not known, where reports disagree,
    what to do and who can help. Each has a name to print, the message ``topic.<value>``.
    """

    CHANGES = "changes"
    FLIGHTS = "flights"
    CONDITIONS = "conditions"
    VISAS = "visas"
    AGREEMENTS = "agreements"
    SANCTIONS = "sanctions"
    NUMBERS = "numbers"
    MEANING = "meaning"
    DATES = "dates"
    SOURCES = "sources"


class LeftOutFor(StrEnum):
    """Why something is not on a sheet."""

    CHOICE = "choice"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """So many statements about a topic that are known and not on the sheet."""

    topic: Topic
    reason: LeftOutFor
    count: int


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """What somebody asks for. ``as_of`` is the day the sheet speaks of.

    ``without`` are topics somebody chose to leave out, in any order; ``replaces`` is the id of
    an older sheet that this one takes the place of.
    """

    country: str
    language: str
    edition: Edition
    paper: Paper
    as_of: date
    without: tuple[Topic, ...] = ()
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One numbered line of the source list."""

    number: int
    id: str
    title: str
    publisher: str | None
    published: PartialDate


@dataclass(frozen=True, slots=True)
class SheetContents:
    """Everything a sheet says, before any language is chosen.

    ``notices`` head the page (draft, unreviewed, old knowledge); ``check_again`` is the
    day after which a new sheet is needed; ``left_out`` is what is known and not told here.
    """

    country: str
    as_of: date
    check_again: date
    notices: tuple[Statement, ...]
    sections: tuple[Section, ...]
    sources: tuple[SourceLine, ...]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All statements in printing order."""
        inside = (s for section in self.sections for s in section.statements)
        return (*self.notices, *inside)


@dataclass(frozen=True, slots=True)
class SpokenStatement:
    """A statement with its sentence; ``language`` is its tag where it is not that of the sheet."""

    statement: Statement
    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finished sheet: its file as bytes, its id, and every sentence on it in its order.

    ``pages`` is 0 where it has none (plain text). ``check_again`` is the day after which a new
    one is needed; ``left_out`` is what is known and not on it.
    """

    id: str
    order: SheetOrder
    data: bytes
    sha256: str
    pages: int
    spoken: tuple[SpokenStatement, ...]
    check_again: date
    sources: tuple[SourceLine, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def suffix(self) -> str:
        """The ending of the name of its file: ".pdf" or ".txt"."""
        return self.order.edition.suffix
