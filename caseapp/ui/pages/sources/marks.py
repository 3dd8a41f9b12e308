"""Small shapes before a title: a story closed or open, a copy below it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from caseapp.ui.pages.sources.lines import Rank
from caseapp.ui.theme import Colours

SIDE = 16
SHAPES: dict[str, list[tuple[float, float]]] = {
    "closed": [(5, 3), (11, 8), (5, 13)],
    "open": [(3, 5), (8, 11), (13, 5)],
    Rank.COPY: [(10, 2), (10, 8), (15, 8)],
    Rank.SINGLE: [],
}


def marks(colours: Colours) -> dict[str, QIcon]:
    """An icon for each mark; a source by itself has an empty one, so that titles align."""
    return {name: _icon(colours.accent, points) for name, points in SHAPES.items()}


def _icon(colour: str, points: list[tuple[float, float]]) -> QIcon:
    pixmap = QPixmap(SIDE * 2, SIDE * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 2))
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
    painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(pixmap, mode)
    return icon
