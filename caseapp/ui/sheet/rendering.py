"""Turns the pages of a PDF into pictures, on the drawing worker alone."""

from typing import NamedTuple

import pypdfium2  # type: ignore[import-untyped]
from PySide6.QtGui import QImage

from caseapp.jobs import Watch
from caseapp.text import gettext as _


class Drawn(NamedTuple):
    """Pages that were drawn, by their number from 0, and how large every page is, in points."""

    sizes: tuple[tuple[float, float], ...]
    images: dict[int, QImage]


def render(pdf: bytes, pixels_per_point: float, watch: Watch) -> list[QImage]:
    """The pages as pictures; a watch that was stopped raises Stopped between pages."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = []
        for number in range(len(document)):
            watch.step(number, len(document), _("Drawing page {n}").format(n=number + 1))
            pages.append(_page(document, number, pixels_per_point))
        return pages
    finally:
        document.close()


def render_some(pdf: bytes, width: int, wanted: frozenset[int] | None, watch: Watch) -> Drawn:
    """Pages as pictures of a width in pixels; raises Stopped between pages, too.

    It reports no steps: what follows somebody's choices is no work to wait for.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        sizes = tuple(document.get_page_size(number) for number in range(len(document)))
        images = {}
        for number, size in enumerate(sizes):
            if wanted is None or number in wanted:
                watch.check()
                images[number] = _page(document, number, width / size[0])
        return Drawn(sizes, images)
    finally:
        document.close()


def _page(document: pypdfium2.PdfDocument, number: int, scale: float) -> QImage:
    page = document[number]
    bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=FORMAT)
    view = memoryview(bitmap.buffer)
    image = QImage(view, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
    copied = image.copy()  # the bitmap's memory goes with the bitmap
    bitmap.close()
    page.close()
    return copied


FORMAT = pypdfium2.raw.FPDFBitmap_BGRx
