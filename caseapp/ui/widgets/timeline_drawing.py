"""Draws a time line: the axis, the lanes, the spans with their doubt, and what links them."""

from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from caseapp.ui.spans import Span
from caseapp.ui.theme import Colours
from caseapp.ui.widgets.timeline_places import ROW_HEIGHT, Lane, Place, Scale, ticks

BAR = ROW_HEIGHT - 3


def draw_lanes(painter: QPainter, lanes: list[Lane], width: float, colours: Colours) -> None:
    """A faint line below every lane."""
    painter.setPen(QPen(QColor(colours.line), 1))
    for lane in lanes:
        bottom = lane.y + lane.height
        painter.drawLine(QPointF(0, bottom), QPointF(width, bottom))


def draw_names(painter: QPainter, lanes: list[Lane], width: float, colours: Colours) -> None:
    """The name of every lane in the margin."""
    painter.setPen(QColor(colours.quiet))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    for lane in lanes:
        box = QRectF(10, lane.y, width - 14, lane.height)
        name = painter.fontMetrics().elidedText(
            lane.name, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, flags, name)


def draw_axis(
    painter: QPainter, scale: Scale, last: date, heights: tuple[float, float], colours: Colours
) -> None:
    """Years and months, with lines down to the lanes; ``heights`` are top and bottom."""
    locale = QLocale()
    top, bottom = heights
    for day, begins_year in ticks(scale, last):
        x = scale.x(day)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(x, top - 6), QPointF(x, bottom))
        painter.setPen(QColor(colours.text if begins_year else colours.quiet))
        month = locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
        painter.drawText(QPointF(x + 4, top - 7), str(day.year) if begins_year else month)


def draw_span(painter: QPainter, place: Place, colours: Colours) -> None:
    """A disc for a certain day, a bar for a time between, fading at an open end."""
    span, colour = place.spans[0], QColor(colours.accent)
    box = QRectF(place.x, place.y + 1, place.width, BAR)
    painter.setBrush(_filling(span, box, colour))
    pen = QPen(colour, 1.2)
    if not span.sure:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(Qt.PenStyle.NoPen if span.open_start or span.open_end else pen)
    painter.drawRoundedRect(box, BAR / 2, BAR / 2)


def draw_crowd(painter: QPainter, place: Place, colours: Colours) -> None:
    """How many spans stand in one place for which there is no room."""
    box = QRectF(place.x, place.y, place.width, place.height)
    painter.setPen(QPen(QColor(colours.control), 1))
    painter.setBrush(QColor(colours.neutral_ground))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(colours.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"+{len(place.spans)}")


def draw_ring(painter: QPainter, place: Place, colours: Colours) -> None:
    """A ring around the current item."""
    box = QRectF(place.x, place.y + 1, place.width, place.height - 3).adjusted(-3, -3, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.text), 2))
    radius = min(box.height() / 2, ROW_HEIGHT / 2 + 2)
    painter.drawRoundedRect(box, radius, radius)


def draw_link(painter: QPainter, one: Place, other: Place, colours: Colours) -> None:
    """A bracket between two items that do not fit together."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.caution), 1.8))
    start, end = _left(one), _left(other)
    x = min(start.x(), end.x()) - 10
    painter.drawPolyline([start, QPointF(x, start.y()), QPointF(x, end.y()), end])
    box = QRectF(other.x, other.y + 1, other.width, other.height - 3)
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 5, 5)


def _left(place: Place) -> QPointF:
    return QPointF(place.x - 2, place.y + place.height / 2 - 0.5)


def _filling(span: Span, box: QRectF, colour: QColor) -> QBrush:
    if span.is_day:
        return QBrush(colour)
    soft, none = QColor(colour), QColor(colour)
    soft.setAlphaF(0.38)
    none.setAlphaF(0.0)
    if not (span.open_start or span.open_end):
        return QBrush(soft)
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    gradient.setColorAt(0.0, none if span.open_start else colour)
    gradient.setColorAt(1.0, none if span.open_end else colour)
    return QBrush(gradient)
