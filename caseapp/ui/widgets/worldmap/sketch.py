"""The way of a flight as far as it is known, drawn on the map."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from caseapp.ui import theme
from caseapp.ui.widgets.worldmap.looks import VISITED, Look
from caseapp.ui.widgets.worldmap.model import Item
from caseapp.ui.widgets.worldmap.picture import Frame
from caseapp.ui.widgets.worldmap.projection import HEIGHT, WIDTH
from caseapp.ui.widgets.worldmap.stops import Stop
from caseapp.ui.widgets.worldmap.view import MapView

DISC, RING = 5.0, 11.0
AROUND = 110.0
"""How much of the world is shown around the stops, in map units."""
Action = QAbstractItemView.CursorAction


class SketchView(MapView):
    """Draws stops in their order, joined by broken lines: the path between is not known."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._stops: tuple[Stop, ...] = ()

    def show_stops(self, stops: tuple[Stop, ...]) -> None:
        """Draw another way, and zoom to it."""
        self._stops = stops
        self.items.show(tuple(Item(str(n), stop.text) for n, stop in enumerate(stops)))
        self._colour()
        self._come_near()
        self.viewport().update()

    def _colour(self) -> None:
        visited = {stop.country for stop in self._stops if stop.country and stop.place is None}
        if self._picture is not None:
            self._picture.show_looks({code: Look(VISITED) for code in visited})

    def _come_near(self) -> None:
        places = [place for place in map(self._place, self._stops) if place]
        if not places:
            self.show_all()
            return
        xs, ys = [place.x() for place in places], [place.y() for place in places]
        part = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        self.show_part(part.adjusted(-AROUND, -AROUND, AROUND, AROUND))

    def _place(self, stop: Stop) -> QPointF | None:
        if stop.place:
            return QPointF(*stop.place)
        shapes = self._shapes.countries if self._shapes else {}
        return shapes[stop.country].label if stop.country in shapes else None

    def _box(self, row: int) -> QRectF:
        place = self._place(self._stops[row])
        if place is None:
            return QRectF()
        at = self.frame.at(place)
        return QRectF(at.x() - RING, at.y() - RING, RING * 2, RING * 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole way in view."""
        super().resizeEvent(event)
        self._come_near()

    def moveCursor(self, action: Action, _keys: Qt.KeyboardModifier) -> QModelIndex:
        """The stop before or after."""
        row, last = self.currentIndex().row(), self.items.rowCount() - 1
        if last < 0:
            return QModelIndex()
        if action is Action.MoveHome or row < 0:
            return self.items.index(0)
        if action is Action.MoveEnd:
            return self.items.index(last)
        back = action in (Action.MoveLeft, Action.MoveUp, Action.MovePrevious, Action.MovePageUp)
        return self.items.index(min(max(row + (-1 if back else 1), 0), last))

    def _draw_over(self, painter: QPainter, frame: Frame) -> None:
        colours = theme.colours()
        drawn = [(stop, place) for stop in self._stops if (place := self._place(stop))]
        for (_stop, start), (following, end) in pairwise(drawn):
            pen = QPen(QColor(colours.accent), 1.4 if following.is_return else 2.2)
            pen.setStyle(Qt.PenStyle.DotLine if following.is_return else Qt.PenStyle.DashLine)
            _draw_leg(painter, frame, (start, end), pen)
        for number, (stop, place) in enumerate(drawn, 1):
            self._draw_stop(painter, frame.at(place), stop, number)

    def _draw_stop(self, painter: QPainter, at: QPointF, stop: Stop, number: int) -> None:
        colours = theme.colours()
        row = self.currentIndex().row()
        is_current = row >= 0 and self._stops[row] is stop and self.hasFocus()
        pen = QPen(QColor(colours.text if is_current else colours.accent), 3 if is_current else 1.8)
        if not stop.is_point:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.accent if stop.is_point else colours.base))
        radius = DISC if stop.is_point else RING
        painter.drawEllipse(at, radius, radius)
        painter.setFont(theme.font(-1, bold=True))
        painter.setPen(QColor(colours.text))
        box = QRectF(at.x() - RING, at.y() - RING, RING * 2, RING * 2)
        if stop.is_point:
            box.translate(0, -DISC - RING + 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def _draw_leg(painter: QPainter, frame: Frame, ends: tuple[QPointF, QPointF], pen: QPen) -> None:
    """A broken line; over the edge of the map and in again where that is the shorter way."""
    start, end = ends
    turn = QPointF(WIDTH if end.x() < start.x() else -WIDTH, 0)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if abs(end.x() - start.x()) <= WIDTH / 2:
        painter.drawLine(frame.at(start), frame.at(end))
        return
    painter.save()
    corners = frame.at(QPointF(0, 0)), frame.at(QPointF(WIDTH, HEIGHT))
    painter.setClipRect(QRectF(*corners))
    painter.drawLine(frame.at(start), frame.at(end + turn))
    painter.drawLine(frame.at(start - turn), frame.at(end))
    painter.restore()
