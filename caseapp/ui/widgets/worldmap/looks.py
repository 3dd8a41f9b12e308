"""How countries are filled: a colour, a pattern and a letter for each standing.

Pattern and letter alone tell the standings apart, so the map reads in black and white.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from caseapp.ui import theme
from caseapp.ui.theme import Colours

SIDE = 8
"""How wide one tile of a pattern is, in pixels of the screen's own measure."""
LETTER = 18
"""The side of the box a letter stands in."""
PLAIN, VISITED = "nothing", "visited"


class Look(NamedTuple):
    """How a country is drawn: its pattern by name, its letter, and a dotted edge if stale."""

    pattern: str = PLAIN
    letter: str = ""
    dotted: bool = False


def fills(colours: Colours, ratio: float) -> dict[str, QBrush]:
    """A brush for every pattern; ``ratio`` is how many dots of the screen make a pixel."""
    c = colours
    return {
        "refused": _fill(c.grave, c.grave_ground, _crosses, ratio),
        "suspended": _fill(c.grave, c.grave_ground, _bars, ratio),
        "limited": _fill(c.caution, c.caution_ground, _slopes, ratio),
        "regular": _fill(c.good, c.good, _nothing, ratio),
        "unknown": _fill(c.quiet, c.base, _dots, ratio),
        "not_judged": _fill(c.control, c.neutral_ground, _levels, ratio),
        PLAIN: _fill(c.line, c.neutral_ground, _nothing, ratio),
        VISITED: _fill(c.accent, c.chosen, _slopes, ratio),
    }


def _fill(colour: str, ground: str, draw: Callable[[QPainter], None], ratio: float) -> QBrush:
    tile = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    tile.fill(QColor(ground))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    soft = QColor(colour)
    soft.setAlphaF(0.75)
    painter.setPen(QPen(soft, 1.3))
    draw(painter)
    painter.end()
    brush = QBrush(tile)
    if ratio != 1:  # a brush with a transform is painted at half the speed
        brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    return brush


def letter_picture(letter: str, colours: Colours, ratio: float) -> QPixmap:
    """A letter with a rim in the colour of the ground: it must read on every pattern."""
    pixmap = QPixmap(round(LETTER * ratio), round(LETTER * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    path.addText(QPointF(0, 0), theme.font(-1, bold=True), letter)
    path.translate(QPointF(LETTER / 2, LETTER / 2) - path.boundingRect().center())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, QPen(QColor(colours.base), 3.2))
    painter.fillPath(path, QColor(colours.text))
    painter.end()
    return pixmap


def _crosses(painter: QPainter) -> None:
    painter.drawLine(QPointF(0, 0), QPointF(SIDE, SIDE))
    painter.drawLine(QPointF(0, SIDE), QPointF(SIDE, 0))


def _bars(painter: QPainter) -> None:
    painter.fillRect(QRectF(1, 0, 2.5, SIDE), painter.pen().color())


def _slopes(painter: QPainter) -> None:
    for x in (-SIDE, 0, SIDE):
        painter.drawLine(QPointF(x, SIDE), QPointF(x + SIDE, 0))


def _dots(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(SIDE / 2, SIDE / 2), 1.3, 1.3)


def _levels(painter: QPainter) -> None:
    painter.drawLine(QPointF(0, SIDE / 2), QPointF(SIDE, SIDE / 2))


def _nothing(_painter: QPainter) -> None:
    """Leave the ground as it is."""
