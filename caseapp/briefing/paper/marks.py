"""Marks: what is drawn on a page, each where it stands in its block."""

from collections.abc import Iterable
from typing import NamedTuple

from caseapp.briefing.typeset.typesetting import Line


class Words(NamedTuple):
    """A line of text; ``y`` is its baseline below the top of its block, or the page's height."""

    x: float
    y: float
    line: Line
    size: float

    @property
    def width(self) -> float:
        """How wide the words are, in points."""
        return self.line.width


class Rule(NamedTuple):
    """A thin line to write on or to part things; ``height`` is that of an upright one."""

    x: float
    y: float
    width: float
    height: float = 0


class Box(NamedTuple):
    """A frame around a notice."""

    x: float
    y: float
    width: float
    height: float


class Picture(NamedTuple):
    """An image, PNG or JPEG; ``alt`` says what it shows, or nothing where it only adorns."""

    x: float
    y: float
    width: float
    height: float
    image: bytes
    alt: str = ""


class Matrix(NamedTuple):
    """Squares, dark ones filled, row by row: a code to be scanned. ``alt`` says what it holds."""

    x: float
    y: float
    width: float
    height: float
    rows: tuple[tuple[bool, ...], ...]
    alt: str = ""


Mark = Words | Rule | Box | Picture | Matrix


def is_told(mark: Mark) -> bool:
    """Whether a mark is told to whoever hears the page; rules and frames are only seen."""
    return isinstance(mark, Words) or (isinstance(mark, Picture | Matrix) and bool(mark.alt))


def shifted(mark: Mark, right: float, down: float) -> Mark:
    """The mark further right and further down by so many points."""
    return mark._replace(x=mark.x + right, y=mark.y + down)


def mirrored(marks: Iterable[Mark], width: float) -> tuple[Mark, ...]:
    """The marks with left and right exchanged on a width; each itself stays as it is."""
    return tuple(mark._replace(x=width - mark.x - mark.width) for mark in marks)
