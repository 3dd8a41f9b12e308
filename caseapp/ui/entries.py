"""What a page lists: headings, cards and comparisons, as plain values without Qt."""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """How an entry is drawn."""

    HEADING = "heading"
    CARD = "card"
    NOTE = "note"
    COMPARISON = "comparison"
    ACTION = "action"
    ROOM = "room"


class Style(StrEnum):
    """How a line of an entry is set."""

    HEADING = "heading"
    TITLE = "title"
    BODY = "body"
    QUIET = "quiet"
    QUOTE = "quote"
    ACTION = "action"


class Tone(StrEnum):
    """What a tag's colour says; its words say it too."""

    NEUTRAL = "neutral"
    GOOD = "good"
    CAUTION = "caution"
    GRAVE = "grave"


@dataclass(frozen=True, slots=True)
class Tag:
    """A few words in a coloured pill."""

    text: str
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of an entry."""

    text: str
    style: Style = Style.BODY


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a page lists.

    ``key`` finds it again (a claim's or source's id); ``thing`` says what that is the id of:
    ``claim``, ``source``, ``assessment``, ``disagreement`` or ``misfit``, if any of these.
    Tags stand after the first line. The columns of a comparison stand side by side below its
    lines. A room is left to a widget; an action is words to click on or to press Enter on.
    """

    key: str
    shape: Shape
    lines: tuple[Line, ...]
    tags: tuple[Tag, ...] = ()
    columns: tuple["Entry", ...] = ()
    thing: str = ""

    @property
    def text(self) -> str:
        """Everything it says, for copying and for screen readers."""
        first, *others = self.lines
        tags = " · ".join(tag.text for tag in self.tags)
        parts = [first.text, tags, *(line.text for line in others)]
        parts += [column.text for column in self.columns]
        return "\n".join(part for part in parts if part)


def heading(key: str, title: str) -> Entry:
    """The heading of a section."""
    return Entry(key, Shape.HEADING, (Line(title, Style.HEADING),))


def note(key: str, text: str) -> Entry:
    """A quiet remark between cards."""
    return Entry(key, Shape.NOTE, (Line(text, Style.QUIET),))


def action(key: str, text: str) -> Entry:
    """Words that do something when they are clicked or entered."""
    return Entry(key, Shape.ACTION, (Line(text, Style.ACTION),))


def room(key: str, text: str) -> Entry:
    """The place of a widget among entries; the text says what it is."""
    return Entry(key, Shape.ROOM, (Line(text),))
