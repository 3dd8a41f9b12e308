"""Draws charts of figures: frames, axes, series in rows, and bars with their doubt."""

from itertools import cycle

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from caseapp.text import gettext as _
from caseapp.ui import theme
from caseapp.ui.theme import Colours
from caseapp.ui.widgets import figure_chart_bars as bars
from caseapp.ui.widgets.figure_chart_places import (
    AXIS,
    HEAD,
    LEFT,
    PAD,
    RIGHT,
    PlacedChart,
    Row,
    foot_words,
)
from caseapp.ui.widgets.timeline_places import ticks

WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
TEXTURES = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.Dense6Pattern,
    Qt.BrushStyle.CrossPattern,
)
"""The fillings that tell series apart, beside their letters; hatching means *about*."""


def draw_chart(painter: QPainter, placed: PlacedChart, colours: Colours) -> None:
    """One chart in its frame."""
    box = QRectF(placed.x, placed.y, placed.width, placed.height)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(colours.base))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
    _draw_title(painter, placed, colours)
    painter.setFont(theme.font(-1.5))
    _draw_years(painter, placed, colours)
    for row, texture in zip(placed.rows, cycle(TEXTURES), strict=False):
        _draw_row(painter, placed, row, colours)
        for bar in row.bars:
            bars.draw_bar(painter, bar, row.axis, texture, colours)
        bars.draw_labels(painter, row, colours)
    _draw_foot(painter, placed, colours)


def _draw_title(painter: QPainter, placed: PlacedChart, colours: Colours) -> None:
    chart = placed.chart
    title = chart.measure
    if chart.unit and chart.unit.casefold() != chart.measure.casefold():
        title = _("{measure} — {unit}").format(measure=title, unit=chart.unit)
    painter.setFont(theme.font(0.5, bold=True))
    painter.setPen(QColor(colours.text))
    width = placed.width - 2 * PAD
    box = QRectF(placed.x + PAD, placed.y + PAD - 3, width, HEAD)
    words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(width))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)


def _draw_years(painter: QPainter, placed: PlacedChart, colours: Colours) -> None:
    """The axis of time below the last row, its lines through the plots of all."""
    left, bottom = placed.x + LEFT, placed.foot - AXIS
    for day, begins_year in ticks(placed.scale, placed.until):
        x = left + placed.scale.x(day)
        painter.setPen(QPen(QColor(colours.line), 1))
        for row in placed.rows:
            painter.drawLine(QPointF(x, row.top), QPointF(x, row.axis))
        if begins_year:
            painter.setPen(QColor(colours.quiet))
            painter.drawText(QPointF(x + 3, bottom + 13), str(day.year))


def _draw_row(painter: QPainter, placed: PlacedChart, row: Row, colours: Colours) -> None:
    """What is counted, in words behind its letter, and the scale of numbers."""
    inside = QRectF(placed.x + PAD + 20, row.y, placed.width - 2 * PAD - 20, row.top - row.y)
    painter.setPen(QColor(colours.text))
    painter.setFont(theme.font(-1.5, bold=True))
    painter.drawText(QPointF(placed.x + PAD, row.y + painter.fontMetrics().ascent()), row.letter)
    painter.setFont(theme.font(-1.5))
    painter.setPen(QColor(colours.quiet))
    painter.drawText(inside, WRAP, row.name)
    painter.setPen(QPen(QColor(colours.line), 1))
    left, right = placed.x + LEFT, placed.x + placed.width - RIGHT
    painter.drawLine(QLineF(left, row.top, right, row.top))
    painter.setPen(QPen(QColor(colours.control), 1))
    painter.drawLine(QLineF(left, row.axis, right, row.axis))
    if not placed.chart.top_words:
        return
    painter.setPen(QColor(colours.quiet))
    for words, y in ((placed.chart.top_words, row.top), ("0", row.axis)):
        box = QRectF(placed.x, y - 8, LEFT - 6, 16)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, words)


def _draw_foot(painter: QPainter, placed: PlacedChart, colours: Colours) -> None:
    painter.setFont(theme.font(-1.5))
    painter.setPen(QColor(colours.quiet))
    y, width = placed.foot, placed.width - 2 * PAD
    for text in foot_words(placed.chart):
        box = QRectF(placed.x + PAD, y, width, 1000)
        used = painter.fontMetrics().boundingRect(box.toRect(), WRAP, text)
        painter.drawText(box, WRAP, text)
        y += used.height() + 3


def draw_words(
    painter: QPainter, text: str, beside: QRectF, room: QRectF, colours: Colours
) -> None:
    """The words of the current figure in a box below it, or above where there is no room."""
    painter.setFont(theme.font(-1))
    wide = min(340.0, room.width() - 20)
    inside = QRectF(0, 0, wide - 16, 1000).toRect()
    tall = painter.fontMetrics().boundingRect(inside, WRAP, text).height() + 12
    left = min(max(beside.center().x() - wide / 2, 4.0), room.right() - wide - 4)
    below = beside.bottom() + 18
    top = below if below + tall < room.bottom() else beside.top() - 22 - tall
    box = QRectF(left, top, wide, tall)
    painter.setPen(QPen(QColor(colours.control), 1))
    painter.setBrush(QColor(colours.base))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(QColor(colours.text))
    painter.drawText(box.adjusted(8, 6, -8, -6), WRAP, text)
