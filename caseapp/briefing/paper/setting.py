"""Setting text to a width: paragraphs, headings, items, notices, blanks and rows of a table.

Everything is placed as if read from the left; where a language runs from right to left,
``Setter.block`` turns it round, once and for all.
"""

from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple, Self

from caseapp.briefing.paper.blocks import Block, Part, Placed, facing, gathered
from caseapp.briefing.paper.marks import Box, Mark, Rule, Words, mirrored
from caseapp.briefing.paper.structure import Numbering, Role, Tag
from caseapp.briefing.paper.styles import Style
from caseapp.briefing.typeset.fonts import Type, face, set_in
from caseapp.briefing.typeset.typesetting import clean, line, lines

WRITABLE = 72.0
"""Points that a line to write on has at least; else it stands below its label."""

PADDING = 4.0
"""Points between the frame of a notice and its words."""


class Foreign(NamedTuple):
    """A text in another language than the sheet's, with the style it is set in."""

    text: str
    style: Style


class Marker(NamedTuple):
    """What stands before an item: its text, where it begins, and where the item does."""

    text: str
    at: float
    indent: float


class Cell(NamedTuple):
    """A cell of a row: its words, how far from the edge it begins, how wide, and what it is."""

    text: str
    left: float
    width: float
    tag: Tag


class Setter:
    """Sets text to the width of one page or column, in the language of its style."""

    def __init__(self, style: Style, width: float) -> None:
        self.style = style
        self.width = width

    def tighter(self, share: float) -> Self:
        """The same setter with lines closer together by a share, where the style allows it."""
        other, style = copy(self), self.style
        other.style = replace(style, spacing=max(style.closest, style.spacing * share))
        return other

    def within(self, width: float) -> Self:
        """The same setter for another width."""
        other = copy(self)
        other.width = width
        return other

    @cached_property
    def regular(self) -> Type:
        """The type of running text."""
        return set_in(self.style.language, "Regular")

    @cached_property
    def bold(self) -> Type:
        """The type of headings and notices."""
        return set_in(self.style.language, "Bold")

    def block(self, parts: Iterable[Part], height: float, before: float = 0) -> Block:
        """A block of parts placed as if read from the left, turned round where it is not."""
        told = tuple(parts)
        if self.style.rtl:
            told = tuple(p._replace(marks=mirrored(p.marks, self.width)) for p in told)
        return Block(told, height, before, width=self.width)

    def tag(self, role: Role, text: str = "") -> Tag:
        """An element in the language of the style."""
        return Tag(role, clean(text), self.style.language.tag)

    def paragraph(
        self,
        text: str,
        size: float,
        *,
        bold: bool = False,
        indent: float = 0,
        path: tuple[Tag, ...] = (),
    ) -> Block:
        """Running text from the edge or an indent; ``path`` is what it is told as part of."""
        told = (*path, self.tag(Role.PARAGRAPH, text))
        return self._told(told, text, size, bold=bold, indent=indent)

    def title(self, text: str) -> Block:
        """The title of the sheet."""
        block = self._told((self.tag(Role.TITLE, text),), text, self.style.title, bold=True)
        return block._replace(keep=True, outline=clean(text))

    def heading(self, text: str) -> Block:
        """A heading, held to what follows it."""
        block = self._told((self.tag(Role.HEADING, text),), text, self.style.heading, bold=True)
        return block._replace(before=self.style.before_heading, keep=True, outline=clean(text))

    def subheading(self, text: str) -> Block:
        """A heading below a heading; it is not in the outline."""
        path = (self.tag(Role.SUBHEADING, text),)
        block = self._told(path, text, self.style.subheading, bold=True)
        return block._replace(before=self.style.before_heading / 2, keep=True)

    def item(self, marker: str, text: str, level: int = 1) -> Block:
        """A bullet or a numbered step with a hanging indent for each level."""
        numbering = Numbering.STEPS if marker[:1].isdigit() else Numbering.BULLETS
        path = (*_inside(level - 1), *_listed(numbering), Tag(Role.ITEM))
        indent = self.style.indent
        before = Marker(marker, indent * (level - 1) + 2, indent * level)
        return self.behind(before, text, path, self.style.body)

    def behind(self, marker: Marker, text: str, path: tuple[Tag, ...], size: float) -> Block:
        """A text behind a marker as one item of a list, to which ``path`` leads."""
        first = self.baseline(self.regular, size)
        mark = Words(marker.at, first, line(marker.text, self.regular, size), size)
        words = self.words(text, self.regular, size, marker.indent)
        label = Part((*path, self.tag(Role.LABEL, marker.text)), (mark,))
        body = Part((*path, self.tag(Role.BODY, text)), words)
        block = self.block((label, body), self._high(words, size), self.style.between)
        return block._replace(leading=self._flowing(size))

    def labelled(self, block: Block, marker: str, path: tuple[Tag, ...]) -> Block:
        """The block with a bold marker at the edge, the label of the item ``path`` leads to."""
        size = self.style.body
        first = self.baseline(self.regular, size)
        mark = Words(0, first, line(clean(marker), self.bold, size), size)
        label = Part((*path, self.tag(Role.LABEL, marker)), self.turned((mark,)))
        return block._replace(parts=(label, *block.parts))

    def source(self, text: str, size: float | None = None) -> Block:
        """A line of the list of sources, which carries its own number."""
        path = (*_listed(Numbering.NONE), Tag(Role.ITEM), self.tag(Role.BODY, text))
        return self._told(path, text, size or self.style.small)

    def blank(self, text: str, size: float | None = None) -> Block:
        """A label with a line to write on, as long as the page is wide."""
        at = size or self.style.body
        words = self.words(text, self.regular, at)
        room, high = at * 0.35, self._high(words, at)
        end = words[-1].width + at / 2 if words else 0.0
        base = words[-1].y if words else self.baseline(self.regular, at)
        if self.width - end < WRITABLE:
            end, base, high = 0.0, base + at * self.style.spacing, high + at * self.style.spacing
        rule = Rule(end, base + room + 2, self.width - end)
        lower: tuple[Mark, ...] = tuple(word._replace(y=word.y + room) for word in words)
        label = Part((self.tag(Role.PARAGRAPH, text),), (*lower, rule))
        return self.block((label,), high + room + 2, self.style.between)

    def notice(self, texts: Sequence[str | Foreign]) -> Block:
        """Bold notices in one frame, so that a black-and-white copy shows them too."""
        size, width = self.style.notice, self.width - 2 * PADDING
        section, down = Tag(Role.SECTION), PADDING
        inner: list[Part] = []
        for text in texts:
            setter = Setter(text.style, width) if isinstance(text, Foreign) else self.within(width)
            words = text.text if isinstance(text, Foreign) else text
            block = setter.paragraph(words, size, bold=True)
            for part in block.parts:
                marks = tuple(m._replace(x=m.x + PADDING, y=m.y + down) for m in part.marks)
                inner.append(Part((section, *part.path), marks))
            down += block.height
        frame = Part((), (Box(0, 0, self.width, down + PADDING),))
        return Block((frame, *inner), down + PADDING, 4, width=self.width)

    def parting(self) -> Block:
        """A rule that parts what is above from what is below."""
        return self.block((Part((), (Rule(0, 0, self.width),)),), 1, self.style.before_heading)

    def row(self, table: Tag, cells: Sequence[Cell], air: float, *, bold: bool = False) -> Block:
        """A row of a table with a rule below; ``air`` is above and below its words."""
        size, type_ = self.style.small, self.bold if bold else self.regular
        row = Tag(Role.ROW)
        high, parts = self._high((), size), []
        for cell in cells:
            words = self.words(cell.text, type_, size, cell.left, cell.width)
            lower = tuple(word._replace(y=word.y + air) for word in words)
            parts.append(Part((table, row, cell.tag), lower))
            high = max(high, self._high(words, size))
        high += 2 * air
        return self.block((*parts, Part((), (Rule(0, high, self.width),))), high)

    def ends(self, one: str, other: str) -> tuple[Mark, ...]:
        """Two small texts on one line at either end, for the head or foot of a page."""
        size = self.style.small
        words = Words(0, 0, line(clean(one), self.regular, size), size)
        last = Words(0, 0, line(clean(other), self.regular, size), size)
        return self.turned((words, last._replace(x=self.width - last.width)))

    def turned(self, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
        """Marks placed as if read from the left, turned round where the language is not."""
        return mirrored(marks, self.width) if self.style.rtl else marks

    def gathered(self, placed: Sequence[Placed]) -> Block:
        """Blocks as one, ``left`` counted from the edge where lines begin; read as given."""
        if self.style.rtl:
            placed = [p._replace(left=self.width - p.left - p.block.width) for p in placed]
        return gathered(placed, self.width)

    def facing(self, one: Block, other: Block, gap: float) -> Block:
        """Two blocks side by side as one, the first where lines begin."""
        return facing(one, other, gap, rtl=self.style.rtl)

    def words(
        self, text: str, type_: Type, size: float, indent: float = 0, width: float = 0
    ) -> tuple[Words, ...]:
        """The lines of a text below one another, placed as if read from the left."""
        set_lines = lines(text, type_, size, (width or self.width - indent))
        leading, first = size * self.style.spacing, self.baseline(type_, size)
        return tuple(Words(indent, first + i * leading, x, size) for i, x in enumerate(set_lines))

    def baseline(self, type_: Type, size: float) -> float:
        """How far below the top of its line a letter stands: the leading shared evenly."""
        own = face(type_.faces[0])
        spare = self.style.spacing * 1000 - (own.ascent - own.descent)
        return (own.ascent + spare / 2) * size / 1000

    def _told(
        self,
        path: tuple[Tag, ...],
        text: str,
        size: float,
        *,
        bold: bool = False,
        indent: float = 0,
    ) -> Block:
        words = self.words(text, self.bold if bold else self.regular, size, indent)
        high = size * self.style.spacing * len(words)
        block = self.block((Part(path, words),), high, self.style.between)
        return block._replace(leading=self._flowing(size))

    def _flowing(self, size: float) -> float:
        return size * self.style.spacing if self.style.flowing else 0

    def _high(self, words: Sequence[Words], size: float) -> float:
        return size * self.style.spacing * max(1, len(words))


def _listed(numbering: Numbering) -> tuple[Tag, ...]:
    return (Tag(Role.LIST, numbering=numbering, joins=True),)


def _inside(levels: int) -> tuple[Tag, ...]:
    """The way into the last item of the list at hand, so many levels deep."""
    item = (Tag(Role.ITEM, joins=True), Tag(Role.BODY, joins=True))
    return (*_listed(Numbering.BULLETS), *item) * levels
