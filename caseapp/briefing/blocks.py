"""Blocks: paragraphs, headings and blanks set to a width, ready to be put on a page."""

from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple, Self

from caseapp.briefing.fonts import Type, face, set_in
from caseapp.briefing.styles import Style
from caseapp.briefing.typesetting import Line, line, lines, width_of


class Words(NamedTuple):
    """A line of text; ``y`` is its baseline below the top of its block, or the page's height."""

    x: float
    y: float
    line: Line
    size: float


class Rule(NamedTuple):
    """A thin line to write on or to part things."""

    x: float
    y: float
    width: float


class Box(NamedTuple):
    """A frame around a notice."""

    x: float
    y: float
    width: float
    height: float


Mark = Words | Rule | Box


class Block(NamedTuple):
    """Marks that stay together on a page; ``keep`` holds them to the next block.

    ``again`` is set above the block where it is the first on its page, as the heads of a
    table are.
    """

    marks: tuple[Mark, ...]
    height: float
    before: float = 0
    keep: bool = False
    outline: str | None = None
    again: "Block | None" = None


class Setter:
    """Sets text to the width of one page; what it has set once it does not set again."""

    def __init__(self, style: Style, width: float) -> None:
        self.style = style
        self.width = width

    def tighter(self, share: float) -> Self:
        """The same setter with lines closer together by a share."""
        other = copy(self)
        other.style = replace(self.style, spacing=self.style.spacing * share)
        return other

    @cached_property
    def regular(self) -> Type:
        """The type of running text."""
        return set_in(self.style.family, "Regular")

    @cached_property
    def bold(self) -> Type:
        """The type of headings and notices."""
        return set_in(self.style.family, "Bold")

    def paragraph(self, text: str, size: float, *, bold: bool = False, indent: float = 0) -> Block:
        """Running text from the left edge or an indent."""
        type_ = self.bold if bold else self.regular
        set_lines = lines(text, type_, size, self.width - indent)
        leading = size * self.style.spacing
        first = self.baseline(type_, size)
        marks = tuple(Words(indent, first + i * leading, x, size) for i, x in enumerate(set_lines))
        return Block(marks, leading * len(set_lines), self.style.between)

    def title(self, text: str) -> Block:
        """The title of the sheet."""
        block = self.paragraph(text, self.style.title, bold=True)
        return block._replace(keep=True, outline=text)

    def heading(self, text: str) -> Block:
        """A heading, held to what follows it."""
        block = self.paragraph(text, self.style.heading, bold=True)
        return block._replace(before=self.style.before_heading, keep=True, outline=text)

    def item(self, marker: str, text: str, level: int = 1) -> Block:
        """A bullet or a numbered step with a hanging indent for each level."""
        block = self.paragraph(text, self.style.body, indent=self.style.indent * level)
        first = self.baseline(self.regular, self.style.body)
        at = self.style.indent * (level - 1) + 2
        mark = Words(at, first, line(marker, self.regular, self.style.body), self.style.body)
        return block._replace(marks=(mark, *block.marks))

    def blank(self, text: str, size: float | None = None) -> Block:
        """A label with a line to write on, as long as the page is wide."""
        at = size or self.style.body
        block = self.paragraph(text, at)
        end = width_of(text, self.regular, at) % self.width + at / 2
        base = self.baseline(self.regular, at) + block.height - at * self.style.spacing + 2
        room = at * 0.35
        rule = Rule(end, base + room, self.width - end)
        lower = (lowered(mark, room) for mark in block.marks)
        return block._replace(marks=(*lower, rule), height=block.height + room + 2)

    def notice(self, texts: Sequence[str]) -> Block:
        """Bold notices in one frame, so that a black-and-white copy shows them too."""
        pad = 4.0
        size = self.style.body - 1
        room = self.width - 2 * pad
        inner = [x for text in texts for x in lines(text, self.bold, size, room)]
        leading = size * self.style.spacing
        first = pad + self.baseline(self.bold, size)
        words = tuple(Words(pad, first + i * leading, x, size) for i, x in enumerate(inner))
        height = leading * len(inner) + 2 * pad
        return Block((Box(0, 0, self.width, height), *words), height, 4)

    def baseline(self, type_: Type, size: float) -> float:
        """How far below the top of its line a letter stands: the leading shared evenly."""
        own = face(type_.faces[0])
        spare = self.style.spacing * 1000 - (own.ascent - own.descent)
        return (own.ascent + spare / 2) * size / 1000


def lowered(mark: Mark, by: float) -> Mark:
    """The mark further down by so many points."""
    return mark._replace(y=mark.y + by)
