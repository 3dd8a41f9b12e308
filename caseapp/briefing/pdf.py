"""Pages as PDF bytes: the same pages always give the same bytes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from caseapp.briefing.blocks import Box, Mark, Rule, Words
from caseapp.briefing.drawing import Pen, Sheets
from caseapp.briefing.pages import Page
from caseapp.briefing.styles import Style


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page with its foot and, if it has one, its head, ready to be drawn."""

    page: Page
    style: Style
    foot: tuple[Words, ...]
    head: tuple[Mark, ...] = ()


def draw(
    leaves: Sequence[Leaf],
    size: tuple[float, float],
    title: str,
    language: str,
    drawn: Callable[[int], None] = lambda number: None,
) -> bytes:
    """The PDF of these pages on paper of a size in points; ``drawn`` hears of each page."""
    buffer = BytesIO()
    canvas = Sheets(buffer, pagesize=size, invariant=1, pageCompression=1, lang=language)
    pen = Pen(canvas)
    canvas.setTitle(title)
    canvas.setCreator("Caseapp")
    canvas.setAuthor("Caseapp")
    for number, leaf in enumerate(leaves):
        _page(canvas, pen, leaf, size[1], number)
        canvas.showPage()
        drawn(number)
    canvas.save()
    return buffer.getvalue()


def _page(canvas: Canvas, pen: Pen, leaf: Leaf, height: float, number: int) -> None:
    top, left = height - leaf.style.top, leaf.style.side
    canvas.setLineWidth(0.6)
    for mark in leaf.head:
        _mark(canvas, pen, mark, left, height - leaf.style.head)
    for placed in leaf.page:
        at = top - placed.top
        if placed.block.outline:
            key = f"{number}-{placed.top:.1f}"
            canvas.bookmarkHorizontal(key, 0, at)
            canvas.addOutlineEntry(placed.block.outline, key, level=0)
        for mark in placed.block.marks:
            _mark(canvas, pen, mark, left, at)
    for mark in leaf.foot:
        _mark(canvas, pen, mark, left, leaf.style.foot)


def _mark(canvas: Canvas, pen: Pen, mark: Mark, left: float, top: float) -> None:
    x, y = left + mark.x, top - mark.y
    match mark:
        case Words():
            pen.write(mark.line, x, y, mark.size)
        case Rule():
            canvas.line(x, y, x + mark.width, y)
        case Box():
            canvas.rect(x, y - mark.height, mark.width, mark.height)
