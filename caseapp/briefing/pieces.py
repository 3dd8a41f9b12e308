"""The pieces of a manuscript as blocks: entries behind a number, tables, and what is plain."""

from collections.abc import Iterator

from caseapp.briefing.paper.blocks import Block
from caseapp.briefing.paper.setting import Cell, Marker, Setter
from caseapp.briefing.paper.structure import Numbering, Role, Tag
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


def _line(piece: Line, setter: Setter) -> Block:
    bold = piece.manner is Manner.BOLD
    return setter.paragraph(piece.text, _size(piece, setter), bold=bold)


def _size(piece: Line, setter: Setter) -> float:
    return setter.style.small if piece.manner is Manner.SMALL else setter.style.body


def _bullet(text: str, setter: Setter) -> Block:
    path = (Tag(Role.LIST, numbering=Numbering.BULLETS, joins=True), Tag(Role.ITEM))
    return setter.behind(Marker(BULLET, 2, HANG), text, path, setter.style.small)


def _entry(entry: Entry, setter: Setter) -> Iterator[Block]:
    """The lines of an entry: one item of a list, its number before the first of them."""
    last = len(entry.lines) - 1
    path = (Tag(Role.LIST, numbering=Numbering.STEPS, joins=True), Tag(Role.ITEM))
    body = (*path, setter.tag(Role.BODY))
    for at, each in enumerate(entry.lines):
        bold = each.manner is Manner.BOLD
        indent, size = setter.style.indent, _size(each, setter)
        block = setter.paragraph(each.text, size, bold=bold, indent=indent, path=body)
        if at == 0:
            block = setter.labelled(block, entry.marker, path)
        yield block._replace(keep=at < last, before=BEFORE_ENTRY if at == 0 else 1)


def _grid(grid: Grid, setter: Setter) -> Iterator[Block]:
    table = Tag(Role.TABLE)
    head = _row(table, grid.columns, grid.shares, setter, head=True)._replace(keep=True)
    yield head._replace(before=BEFORE_ENTRY)
    for row in grid.rows:
        yield _row(table, row, grid.shares, setter)._replace(again=head)


def _row(
    table: Tag,
    texts: tuple[str, ...],
    shares: tuple[int, ...],
    setter: Setter,
    *,
    head: bool = False,
) -> Block:
    """The words of a row in their columns, with a rule below."""
    left, cells = 0.0, []
    for text, share in zip(texts, shares, strict=True):
        width = setter.width * share / 100
        tag = setter.tag(Role.COLUMN_HEAD if head else Role.CELL, text)
        cells.append(Cell(text, left, width - GAP, tag))
        left += width
    return setter.row(table, cells, AIR, bold=head)
