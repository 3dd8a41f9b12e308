"""Draws charts of figures: frames, axes, series in rows, and bars with their doubt."""

from itertools import cycle

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from caseapp.domain.quantities import QuantityKind
from caseapp.text import gettext as _
from caseapp.ui import theme
from caseapp.ui.charts import Bar
from caseapp.ui.theme import Colours
from caseapp.ui.widgets.figure_chart_places import (
    AXIS,
    HEAD,
    LEFT,
    PAD,
    RIGHT,
    PlacedBar,
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
ARROW = 9.0
CLOCK = 13.0


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
            draw_bar(painter, bar, row.axis, texture, colours)
        _draw_labels(painter, row, colours)
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


def draw_bar(
    painter: QPainter, placed: PlacedBar, axis: float, texture: Qt.BrushStyle, colours: Colours
) -> None:
    """A figure: firm where it is firm, open or soft where it is not."""
    bar, ink = placed.bar, QColor(colours.accent)
    if bar.value is None:
        return  # its label, a question mark on the axis, is all there is to show
    soft = QColor(ink)
    soft.setAlphaF(0.40)
    if bar.kind is QuantityKind.ABOUT:
        texture = Qt.BrushStyle.BDiagPattern
    box = QRectF(placed.x, placed.y, placed.width, placed.height)
    if bar.is_point:
        middle = box.center().x()
        painter.setPen(QPen(ink, 1.6))
        painter.drawLine(QLineF(middle, placed.y, middle, axis))
    else:
        painter.fillRect(box, QBrush(soft, texture))
        side = Qt.PenStyle.SolidLine if bar.is_sure else Qt.PenStyle.DashLine
        painter.setPen(QPen(ink, 1, side))
        painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.drawLine(box.topRight(), box.bottomRight())
    _draw_top(painter, placed, ink)


def _draw_top(painter: QPainter, placed: PlacedBar, ink: QColor) -> None:
    bar, y = placed.bar, placed.y
    left, right = placed.x, placed.x + placed.width
    middle = (left + right) / 2
    if bar.kind is QuantityKind.AT_LEAST:
        painter.setPen(QPen(ink, 1.8))
        tip = QPointF(middle, y - ARROW)
        painter.drawLine(QPointF(middle, y + 2), tip)
        painter.drawPolyline(
            [QPointF(middle - 4, tip.y() + 5), tip, QPointF(middle + 4, tip.y() + 5)]
        )
    elif bar.kind is QuantityKind.RANGE:
        soft = QColor(ink)
        soft.setAlphaF(0.5)
        band = QRectF(left, placed.upper_y, placed.width, max(y - placed.upper_y, 2))
        painter.fillRect(band, QBrush(soft, Qt.BrushStyle.Dense4Pattern))
        painter.setPen(QPen(ink, 1.8))
        for edge in (y, placed.upper_y):
            painter.drawLine(QLineF(left, edge, right, edge))
    elif bar.is_point:
        painter.setPen(QPen(ink, 1.6))
        about = bar.kind is QuantityKind.ABOUT
        painter.setBrush(Qt.BrushStyle.NoBrush if about else QBrush(ink))
        painter.drawEllipse(QPointF(middle, y), 4, 4)
    else:
        style = Qt.PenStyle.DashLine if bar.kind is QuantityKind.ABOUT else Qt.PenStyle.SolidLine
        painter.setPen(QPen(ink, 2.6, style))
        painter.drawLine(QLineF(left, y, right, y))


def _draw_labels(painter: QPainter, row: Row, colours: Colours) -> None:
    """Numbers above the bars and periods below, as far as there is room."""
    metrics = QFontMetricsF(painter.font())
    free_above = free_below = -1e9
    for placed in sorted(row.bars, key=lambda placed: (placed.x, -placed.width)):
        bar, middle = placed.bar, placed.x + placed.width / 2
        for signs in _labels(bar):
            width = metrics.horizontalAdvance(signs) + CLOCK * bar.is_stale
            if middle - width / 2 > free_above:
                _draw_number(painter, placed, middle - width / 2, signs, colours)
                free_above = middle + width / 2 + 3
                break
        width = metrics.horizontalAdvance(bar.period)
        if middle - width / 2 > free_below:
            painter.setPen(QColor(colours.quiet))
            painter.drawText(QPointF(middle - width / 2, row.axis + 12), bar.period)
            free_below = middle + width / 2 + 5


def _labels(bar: Bar) -> tuple[str, ...]:
    """What can stand above a bar, from the longest: a contradiction is told at any rate."""
    return (f"{bar.number} ≠", "≠") if bar.is_disputed else (bar.number,)


def _draw_number(
    painter: QPainter, placed: PlacedBar, left: float, signs: str, colours: Colours
) -> None:
    raised = ARROW if placed.bar.kind is QuantityKind.AT_LEAST else 4 * placed.bar.is_point
    y = min(placed.y, placed.upper_y) - 4 - raised
    painter.setPen(QColor(colours.caution if placed.bar.is_disputed else colours.text))
    painter.drawText(QPointF(left, y), signs)
    if placed.bar.is_stale:
        painter.setPen(QPen(QColor(colours.caution), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        right = left + QFontMetricsF(painter.font()).horizontalAdvance(signs)
        centre = QPointF(right + 8, y - 4)
        painter.drawEllipse(centre, 4, 4)
        painter.drawPolyline([centre - QPointF(0, 3), centre, centre + QPointF(2, 1)])


def _draw_foot(painter: QPainter, placed: PlacedChart, colours: Colours) -> None:
    painter.setFont(theme.font(-1.5))
    painter.setPen(QColor(colours.quiet))
    y, width = placed.foot, placed.width - 2 * PAD
    for text in foot_words(placed.chart):
        box = QRectF(placed.x + PAD, y, width, 1000)
        used = painter.fontMetrics().boundingRect(box.toRect(), WRAP, text)
        painter.drawText(box, WRAP, text)
        y += used.height() + 3


def draw_ring(painter: QPainter, placed: PlacedBar, axis: float, colours: Colours) -> None:
    """A ring around the current figure."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.text), 2))
    top = min(placed.y, placed.upper_y, axis - 8)
    box = QRectF(placed.x, top, placed.width, axis - top)
    painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4)


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
