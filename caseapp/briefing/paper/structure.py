"""What is on a page for whoever hears it: headings, paragraphs, lists and tables, in order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """What an element is, by its standard name in ISO 32000-1, section 14.8.4."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    TITLE = "H1"
    HEADING = "H2"
    SUBHEADING = "H3"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    COLUMN_HEAD = "TH"
    CELL = "TD"
    FIGURE = "Figure"


HEADINGS = (Role.TITLE, Role.HEADING, Role.SUBHEADING)


class Numbering(StrEnum):
    """How the items of a list are marked, by the names of ISO 32000-1, table 347."""

    NONE = "None"
    BULLETS = "Disc"
    STEPS = "Decimal"


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """One element as a block knows it; each is itself alone, however often it is met.

    ``text`` is its words as they are read; ``language`` their BCP 47 tag; ``alt`` says what
    a figure shows. One that ``joins`` goes on with the last element of its kind.
    """

    role: Role
    text: str = ""
    language: str | None = None
    alt: str = ""
    numbering: Numbering | None = None
    joins: bool = False


class Content(NamedTuple):
    """A marked piece of a page: both numbers count from zero."""

    page: int
    number: int


Frame = tuple[float, float, float, float]


@dataclass(slots=True, eq=False)
class Element:
    """An element of the tree with what is in it, in the order it is read.

    ``box`` is where a figure stands on its page, in points from the lower left corner.
    """

    role: Role
    tag: Tag
    inside: list["Element | Content"] = field(default_factory=list)
    of: dict[Tag, "Element"] = field(default_factory=dict)
    box: Frame | None = None


class Tree:
    """The elements of a document, grown page by page."""

    def __init__(self) -> None:
        self.root = Element(Role.DOCUMENT, Tag(Role.DOCUMENT))
        self.pages: list[list[Element]] = []
        """Whose each marked piece of each page is, by its number."""
        self._level = 0

    def turn(self) -> None:
        """Begin a page."""
        self.pages.append([])

    def reach(self, path: Sequence[Tag]) -> Element:
        """The element at the end of a path, grown where it is not there yet."""
        at = self.root
        for tag in path:
            at = self._step(at, tag)
        return at

    def mark(self, element: Element) -> int:
        """The number of a new marked piece of the page, which is the element's."""
        owners = self.pages[-1]
        element.inside.append(Content(len(self.pages) - 1, len(owners)))
        owners.append(element)
        return len(owners) - 1

    def walk(self) -> Iterator[Element]:
        """Every element, each before what is in it."""
        waiting = [self.root]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [e for e in reversed(element.inside) if isinstance(e, Element)]

    def _step(self, parent: Element, tag: Tag) -> Element:
        found = parent.of.get(tag)
        if found is None and tag.joins and parent.inside:
            last = parent.inside[-1]
            if isinstance(last, Element) and _alike(last.tag, tag):
                found = last
        if found is None:
            found = Element(self._role(tag), tag)
            parent.inside.append(found)
        parent.of[tag] = found
        return found

    def _role(self, tag: Tag) -> Role:
        """Its role; a heading is at most one level below the one before it (PDF/UA-1, 7.4.2)."""
        if tag.role not in HEADINGS:
            return tag.role
        self._level = min(HEADINGS.index(tag.role), self._level)
        role = HEADINGS[self._level]
        self._level += 1
        return role


def _alike(one: Tag, other: Tag) -> bool:
    return one.role is other.role and one.numbering is other.numbering


_OUT_OF_ORDER = re.compile(
    "[\u0590-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u17ff\ua8e0-\ua8ff"
    "\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def is_drawn_out_of_order(text: str) -> bool:
    """Whether letters may be drawn in another order than they are read.

    So it is with what runs from right to left and with vowel signs that stand before their
    consonant; its text must then be written beside it.
    """
    return _OUT_OF_ORDER.search(text) is not None
