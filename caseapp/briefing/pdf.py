"""Pages as PDF bytes: the same pages always give the same bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from caseapp.briefing.blocks import Box, Mark, Rule, Words
from caseapp.briefing.pages import Page
from caseapp.briefing.styles import Style


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page with its foot, ready to be drawn."""

    page: Page
    style: Style
    foot: tuple[Words, ...]


def draw(leaves: Sequence[Leaf], size: tuple[float, float], title: str, language: str) -> bytes:
    """The PDF of these pages on paper of a size in points."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1, pageCompression=1, lang=language)
    canvas.setTitle(title)
    canvas.setCreator("Caseapp")
    canvas.setAuthor("Caseapp")
    for number, leaf in enumerate(leaves):
        _page(canvas, leaf, size[1], number)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _page(canvas: Canvas, leaf: Leaf, height: float, number: int) -> None:
    top = height - leaf.style.top
    canvas.setLineWidth(0.6)
    for bookmark in leaf.page.bookmarks:
        key = f"{number}-{bookmark.y:.1f}"
        canvas.bookmarkHorizontal(key, 0, top - bookmark.y)
        canvas.addOutlineEntry(bookmark.text, key, level=0)
    for mark in leaf.page.marks:
        _mark(canvas, mark, leaf.style.side, top)
    for words in leaf.foot:
        _mark(canvas, words, leaf.style.side, leaf.style.foot)


def _mark(canvas: Canvas, mark: Mark, left: float, top: float) -> None:
    x, y = left + mark.x, top - mark.y
    match mark:
        case Words():
            text = canvas.beginText(x, y)
            for run in mark.line.runs:
                text.setFont(run.face, mark.size)
                text.textOut(run.text)
            canvas.drawText(text)
        case Rule():
            canvas.line(x, y, x + mark.width, y)
        case Box():
            canvas.rect(x, y - mark.height, mark.width, mark.height)
