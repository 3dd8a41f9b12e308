"""Reading a printed sheet back from its PDF."""

import re
from dataclasses import dataclass

import pypdfium2


@dataclass(frozen=True)
class Box:
    """What something on a page covers, in points from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True)
class PaperPage:
    """One page: its size, its text and the boxes of everything on it."""

    width: float
    height: float
    text: str
    letters: tuple[Box, ...]
    runs: tuple[Box, ...]
    drawings: tuple[Box, ...]


def pages(pdf: bytes) -> list[PaperPage]:
    """All pages of a PDF."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [_page(document[number]) for number in range(len(document))]


def _page(page):
    text = page.get_textpage()
    letters = [Box(*text.get_charbox(i)) for i in range(text.count_chars())]
    runs = [Box(*text.get_rect(i)) for i in range(text.count_rects())]
    drawings = [Box(*each.get_bounds()) for each in page.get_objects() if each.type == 2]
    inked = tuple(box for box in letters if box.right > box.left and box.top > box.bottom)
    words = text.get_text_range()
    read = PaperPage(*page.get_size(), words, inked, tuple(runs), tuple(drawings))
    text.close()
    page.close()
    return read


def halves(pdf: bytes) -> tuple[str, str]:
    """The text at the left and at the right of the middle of all pages."""
    left, right = [], []
    with pypdfium2.PdfDocument(pdf) as document:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            width, height = page.get_size()
            left.append(text.get_text_bounded(0, 0, width / 2, height))
            right.append(text.get_text_bounded(width / 2, 0, width, height))
            text.close()
            page.close()
    return " ".join(left), " ".join(right)


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def text_of(pdf: bytes) -> str:
    """The text of all pages as it is copied, pages one after another."""
    return "\n".join(page.text for page in pages(pdf))


def skeleton(pdf: bytes) -> bytes:
    """The PDF without what is inside its streams: pages, fonts and links by name."""
    return re.sub(rb"\bstream\r?\n.*?endstream", b"", pdf, flags=re.DOTALL)


def squeezed(text: str) -> str:
    """The text without white space, so that line breaks do not matter."""
    return "".join(text.split())
