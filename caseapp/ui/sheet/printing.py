"""Prints pages from memory: no temporary file is written."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

DPI = 300
POINTS_PER_INCH = 72


def print_pages(printer: QPrinter, pages: list[QImage]) -> bool:
    """Put each picture on a page of its own, as large as it was made; whether it went."""
    if not pages:
        return False
    points = QSizeF(pages[0].size()) * POINTS_PER_INCH / DPI
    printer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, image in enumerate(pages):
        if number:
            printer.newPage()
        sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
        painter.drawImage(QRectF(0, 0, sheet.width(), sheet.height()), image)
    return painter.end()
