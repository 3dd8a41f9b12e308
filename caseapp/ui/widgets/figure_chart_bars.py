"""Draws the bars of charts: firm where a figure is firm, open or soft where it is not."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from caseapp.domain.quantities import QuantityKind
from caseapp.ui.charts import Bar
from caseapp.ui.theme import Colours
from caseapp.ui.widgets.figure_chart_places import PlacedBar, Row

ARROW = 9.0
CLOCK = 13.0


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
        # An event whose day is half known may have been on any day of this line.
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(placed.x, placed.y, placed.x + placed.width, placed.y))
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


def draw_labels(painter: QPainter, row: Row, colours: Colours) -> None:
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


def draw_ring(painter: QPainter, placed: PlacedBar, axis: float, colours: Colours) -> None:
    """A ring around the current figure."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.text), 2))
    top = min(placed.y, placed.upper_y, axis - 8)
    box = QRectF(placed.x, top, placed.width, axis - top)
    painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4)
