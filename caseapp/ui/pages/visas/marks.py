"""A letter in a box for each requirement; its words always stand beside it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from caseapp.ui import theme
from caseapp.ui.theme import Colours

SIDE = 16
LETTERS = {
    "visa_free": "F",
    "visa_on_arrival": "A",
    "eta": "T",
    "e_visa": "E",
    "visa_required": "V",
    "no_admission": "N",
    "unknown": "?",
}


def marks(colours: Colours) -> dict[str, QIcon]:
    """An icon for each requirement, all in one colour: none of them is better than another."""
    return {requirement: _icon(letter, colours) for requirement, letter in LETTERS.items()}


def _icon(letter: str, colours: Colours) -> QIcon:
    pixmap = QPixmap(SIDE * 2, SIDE * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.control), 1))
    painter.drawRoundedRect(QRectF(0.5, 0.5, SIDE - 1, SIDE - 1), 3, 3)
    painter.setPen(QColor(colours.text))
    painter.setFont(theme.font(-2, bold=True))
    painter.drawText(QRectF(0, 0, SIDE, SIDE), Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(pixmap, mode)
    return icon
