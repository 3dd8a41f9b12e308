"""Turns the pages of a PDF into pictures, on the drawing worker alone."""

import pypdfium2  # type: ignore[import-untyped]
from PySide6.QtGui import QImage

from caseapp.jobs import Watch
from caseapp.text import gettext as _


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
