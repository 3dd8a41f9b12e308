"""The pieces of a manuscript as blocks: entries behind a number, tables, and what is plain."""

from collections.abc import Iterator

from caseapp.briefing.blocks import Block, Mark, Rule, Setter, Words
from caseapp.briefing.typesetting import Line as SetLine
from caseapp.briefing.typesetting import line, lines
from caseapp.domain.manuscripts import (
    Blank,
    Bullet,
    Entry,
    Grid,
    Heading,
    Line,
    Manner,
    NewPage,
    Notice,
    Piece,
    Title,
)

GAP = 8.0
"""Points between two columns of a table."""

AIR = 3.0
"""Points above and below the words of a row."""

BEFORE_ENTRY = 8.0
"""Points between two entries."""

BULLET, HANG = "•", 14.0
"""What stands before a bullet's text, and how far the text is set in."""


def piece_blocks(piece: Piece, setter: Setter) -> Iterator[Block]:
    """The blocks of one piece; a new page is none, whoever fills the pages sees to it."""
    match piece:
        case Title(text):
            yield setter.title(text)
        case Heading(text):
            yield setter.heading(text)
        case Line():
            yield _line(piece, setter)._replace(keep=piece.keep)
        case Notice(texts):
            yield setter.notice(texts)._replace(before=BEFORE_ENTRY)
        case Blank(label):
            yield setter.blank(label)._replace(before=BEFORE_ENTRY)
        case Entry():
            yield from _entry(piece, setter)
        case Bullet(text):
            yield _bullet(text, setter)
        case Grid():
            yield from _grid(piece, setter)
        case NewPage():
            return


def _line(piece: Line, setter: Setter, indent: float = 0) -> Block:
    small = piece.manner is Manner.SMALL
    size = setter.style.small if small else setter.style.body
    return setter.paragraph(piece.text, size, bold=piece.manner is Manner.BOLD, indent=indent)


def _bullet(text: str, setter: Setter) -> Block:
    size, type_ = setter.style.small, setter.regular
    mark = Words(2, setter.baseline(type_, size), line(BULLET, type_, size), size)
    block = setter.paragraph(text, size, indent=HANG)
    return block._replace(marks=(mark, *block.marks))


def _entry(entry: Entry, setter: Setter) -> Iterator[Block]:
    size, last = setter.style.body, len(entry.lines) - 1
    number = Words(0, setter.baseline(setter.regular, size), _marker(entry, setter), size)
    for at, each in enumerate(entry.lines):
        block = _line(each, setter, setter.style.indent)
        if at == 0:
            block = block._replace(marks=(number, *block.marks), before=BEFORE_ENTRY)
        yield block._replace(keep=at < last, before=block.before if at == 0 else 1)


def _marker(entry: Entry, setter: Setter) -> SetLine:
    return line(entry.marker, setter.bold, setter.style.body)


def _grid(grid: Grid, setter: Setter) -> Iterator[Block]:
    head = _row(grid.columns, grid.shares, setter, bold=True)._replace(keep=True)
    yield head._replace(before=BEFORE_ENTRY)
    for row in grid.rows:
        yield _row(row, grid.shares, setter)._replace(again=head._replace(before=0))


def _row(
    cells: tuple[str, ...], shares: tuple[int, ...], setter: Setter, *, bold: bool = False
) -> Block:
    """The words of a row in their columns, with a rule below."""
    size, type_ = setter.style.small, setter.bold if bold else setter.regular
    leading, first = size * setter.style.spacing, AIR + setter.baseline(type_, size)
    marks: list[Mark] = []
    left, most = 0.0, 1
    for cell, share in zip(cells, shares, strict=True):
        width = setter.width * share / 100
        set_lines = lines(cell, type_, size, width - GAP)
        marks += [Words(left, first + i * leading, x, size) for i, x in enumerate(set_lines)]
        most, left = max(most, len(set_lines)), left + width
    height = most * leading + 2 * AIR
    return Block((*marks, Rule(0, height, setter.width)), height)
