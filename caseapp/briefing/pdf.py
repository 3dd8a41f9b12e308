"""Pages as PDF bytes: the same pages always give the same bytes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from caseapp.briefing.blocks import Box, Mark, Rule, Words
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
    canvas = Canvas(
        buffer,
        pagesize=size,
        invariant=1,
        pageCompression=1,
        lang=language,
        # Else Helvetica is named, which is not embedded. ReportLab's stubs have the wrong type.
        initialFontName=f"{leaves[0].style.family}-Regular",  # type: ignore[arg-type]
    )
    canvas.setTitle(title)
    canvas.setCreator("Caseapp")
    canvas.setAuthor("Caseapp")
    for number, leaf in enumerate(leaves):
        _page(canvas, leaf, size[1], number)
        canvas.showPage()
        drawn(number)
    canvas.save()
    return buffer.getvalue()


def _page(canvas: Canvas, leaf: Leaf, height: float, number: int) -> None:
    top, left = height - leaf.style.top, leaf.style.side
    canvas.setLineWidth(0.6)
    words = canvas.beginText(left, top)
    for mark in leaf.head:
        _mark(canvas, words, mark, left, height - leaf.style.head)
    for placed in leaf.page:
        at = top - placed.top
        if placed.block.outline:
            key = f"{number}-{placed.top:.1f}"
            canvas.bookmarkHorizontal(key, 0, at)
            canvas.addOutlineEntry(placed.block.outline, key, level=0)
        for mark in placed.block.marks:
            _mark(canvas, words, mark, left, at)
    for mark in leaf.foot:
        _mark(canvas, words, mark, left, leaf.style.foot)
    canvas.drawText(words)


def _mark(canvas: Canvas, words: PDFTextObject, mark: Mark, left: float, top: float) -> None:
    x, y = left + mark.x, top - mark.y
    match mark:
        case Words():
            words.setTextOrigin(x, y)
            for run in mark.line.runs:
                words.setFont(run.face, mark.size)
                words.textOut(run.text)
        case Rule():
            canvas.line(x, y, x + mark.width, y)
        case Box():
            canvas.rect(x, y - mark.height, mark.width, mark.height)
