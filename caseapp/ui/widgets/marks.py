"""Small shapes for the statuses of countries; the words always stand beside them."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from caseapp.ui.theme import Colours

SIDE = 16
BOX = QRectF(2.5, 2.5, 11, 11)


def marks(colours: Colours) -> dict[str, QIcon]:
    """An icon for each status: bars, a cross, a half and a full disc, a ring, a dash."""
    return {
        "refused": _icon(colours.grave, _cross),
        "suspended": _icon(colours.grave, _bars),
        "limited": _icon(colours.caution, _half),
        "regular": _icon(colours.good, _full),
        "unknown": _icon(colours.quiet, _ring),
        "not_judged": _icon(colours.quiet, _dash),
        "nothing": QIcon(),
    }


def _icon(colour: str, draw: Callable[[QPainter, QColor], None]) -> QIcon:
    pixmap = QPixmap(SIDE * 2, SIDE * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 2))
    draw(painter, QColor(colour))
    painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(pixmap, mode)
    return icon


def _cross(painter: QPainter, _colour: QColor) -> None:
    painter.drawLine(BOX.topLeft(), BOX.bottomRight())
    painter.drawLine(BOX.topRight(), BOX.bottomLeft())


def _bars(painter: QPainter, colour: QColor) -> None:
    painter.fillRect(QRectF(4, 3, 3, 10), colour)
    painter.fillRect(QRectF(9, 3, 3, 10), colour)


def _half(painter: QPainter, colour: QColor) -> None:
    painter.drawEllipse(BOX)
    painter.setBrush(colour)
    painter.drawPie(BOX, 90 * 16, 180 * 16)


def _full(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawEllipse(BOX)


def _ring(painter: QPainter, _colour: QColor) -> None:
    painter.drawEllipse(BOX)


def _dash(painter: QPainter, _colour: QColor) -> None:
    painter.drawLine(QPointF(4, 8), QPointF(12, 8))
