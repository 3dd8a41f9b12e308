"""Pages as tagged PDF: the same pages always give the same bytes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby

from reportlab import rl_config
from reportlab.lib.utils import ImageReader

from caseapp.briefing.paper.blocks import Part
from caseapp.briefing.paper.elements import written
from caseapp.briefing.paper.marks import Box, Mark, Matrix, Picture, Rule, Words, is_told
from caseapp.briefing.paper.packing import packed
from caseapp.briefing.paper.pages import Page
from caseapp.briefing.paper.structure import Frame, Role, Tag, Tree
from caseapp.briefing.paper.styles import Style
from caseapp.briefing.paper.tagging import (
    ADORNMENT,
    ENDED,
    FURNITURE,
    VERSION,
    announce,
    ask_for_both_sides,
    begun,
    prepare_page,
)
from caseapp.briefing.typeset.drawing import Pen, Sheets
from caseapp.briefing.typeset.typesetting import clean

rl_config.useA85 = 0  # streams as bytes: a quarter smaller, and no time spent on letters

CREATOR = "Caseapp"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page with its foot and, if it has one, its head, ready to be drawn.

    ``section`` holds the pages of one sheet together where many share a file.
    """

    page: Page
    style: Style
    foot: tuple[Mark, ...]
    head: tuple[Mark, ...] = ()
    section: Tag | None = None


def draw(
    leaves: Sequence[Leaf],
    title: str,
    language: str,
    drawn: Callable[[int], None] = lambda number: None,
) -> bytes:
    """The PDF of these pages, each on the paper of its style; ``drawn`` hears of each.

    It is tagged for assistive technology: what is read, in its order, as what and in which
    language; ``language`` is the one where nothing else is said.
    """
    buffer = BytesIO()
    canvas = Sheets(
        buffer,
        pagesize=leaves[0].style.page,
        invariant=1,
        pageCompression=1,
        pdfVersion=VERSION,
        lang=language,
    )
    pen = Pen(canvas)
    title = clean(title) or CREATOR
    canvas.setTitle(title)
    canvas.setCreator(CREATOR)
    canvas.setAuthor(CREATOR)
    tree = Tree()
    for number, leaf in enumerate(leaves):
        canvas.setPageSize(leaf.style.page)
        _Drawing((canvas, pen), tree, leaf, number).draw()
        canvas.showPage()
        prepare_page(canvas, number)
        drawn(number)
    place = announce(canvas, tree, title, language, rtl=leaves[0].style.rtl)
    if leaves[0].style.two_sided:
        ask_for_both_sides(canvas, leaves[0].style.page)
    canvas.save()
    return packed(buffer.getvalue(), lambda first: written(tree, place, first))


_STANDS_EMPTY = (Role.CELL, Role.COLUMN_HEAD, Role.BODY)
"""What is an element though nothing is in it, or else columns and items would not add up."""


class _Drawing:
    """One page being drawn."""

    def __init__(self, tools: tuple[Sheets, Pen], tree: Tree, leaf: Leaf, number: int) -> None:
        self._canvas, self._pen = tools
        self._tree = tree
        self._leaf = leaf
        self._height = leaf.style.page[1]
        self._number = number

    def draw(self) -> None:
        """Draw head, blocks and foot, in this order."""
        style = self._leaf.style
        self._canvas.setLineWidth(0.6)
        self._tree.turn()
        self._furnish(self._leaf.head, self._height - style.head)
        for placed in self._leaf.page:
            at = self._height - style.top - placed.top
            if placed.block.outline:
                key = f"{self._number}-{placed.top:.1f}-{placed.left:.1f}"
                self._canvas.bookmarkHorizontal(key, 0, at)
                self._canvas.addOutlineEntry(placed.block.outline, key, level=0)
            for part in placed.block.parts:
                self._part(part, style.side + placed.left, at)
        self._furnish(self._leaf.foot, style.foot)

    def _furnish(self, marks: Iterable[Mark], top: float) -> None:
        """What frames the page and is told to nobody."""
        for mark in marks:
            self._draw((mark,), self._leaf.style.side, top, FURNITURE)

    def _part(self, part: Part, left: float, top: float) -> None:
        """The marks of one element on this page: what is only seen, then what is told."""
        section = self._leaf.section
        path = (section, *part.path) if section and part.path else part.path
        told = [mark for mark in part.marks if path and is_told(mark)]
        for mark in part.marks:
            if not path or not is_told(mark):
                self._draw((mark,), left, top, ADORNMENT)
        if told or (path and path[-1].role in _STANDS_EMPTY):
            element = self._tree.reach(path)
        if told:
            element.box = _extent(told, left, top)
            self._draw(told, left, top, begun(element, self._tree.mark(element)))

    def _draw(self, marks: Sequence[Mark], left: float, top: float, operator: str) -> None:
        """Draw marks between an operator and its end."""
        self._canvas.addLiteral(operator)
        for mark in marks:
            _mark(self._canvas, self._pen, mark, left, top)
        self._canvas.addLiteral(ENDED)


def _extent(marks: Sequence[Mark], left: float, top: float) -> Frame | None:
    """Where a figure stands on its page."""
    if not isinstance(marks[0], Picture | Matrix):
        return None
    x, y = left + marks[0].x, top - marks[0].y
    return x, y - marks[0].height, x + marks[0].width, y


def _mark(canvas: Sheets, pen: Pen, mark: Mark, left: float, top: float) -> None:
    x, y = left + mark.x, top - mark.y
    match mark:
        case Words():
            pen.write(mark.line, x, y, mark.size)
        case Rule():
            canvas.line(x, y, x + mark.width, y - mark.height)
        case Box():
            canvas.rect(x, y - mark.height, mark.width, mark.height)
        case Picture():
            image = ImageReader(BytesIO(mark.image))
            canvas.drawImage(image, x, y - mark.height, mark.width, mark.height, mask="auto")
        case Matrix():
            _squares(canvas, mark, x, y)


def _squares(canvas: Sheets, mark: Matrix, x: float, y: float) -> None:
    """The dark squares in one path, those beside one another as one: no seams when printed.

    The units of the path are squares, counted from its lower left corner.
    """
    high = len(mark.rows)
    wide = mark.width / len(mark.rows[0])
    tall = mark.height / high
    squares = "".join(
        f"{at} {high - down} {count} 1 re "
        for down, row in enumerate(mark.rows, start=1)
        for at, count in _dark(row)
    )
    scale = f"{wide:.4f} 0 0 {tall:.4f} {x:.3f} {y - mark.height:.3f}"
    canvas.addLiteral(f"q {scale} cm {squares}f Q")


def _dark(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where dark squares begin in a row, and how many stand beside one another."""
    at = 0
    for dark, squares in groupby(row):
        count = len(list(squares))
        if dark:
            yield at, count
        at += count
