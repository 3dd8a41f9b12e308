"""A time line as an item view: screen readers and keys reach every item of it."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from caseapp.text import gettext as _
from caseapp.ui.spans import Span
from caseapp.ui.widgets.drawn_list import Action, DrawnList
from caseapp.ui.widgets.entry_model import Index
from caseapp.ui.widgets.timeline_painting import AXIS, MARGIN, Port, paint_timeline
from caseapp.ui.widgets.timeline_places import Scale, beside
from caseapp.ui.widgets.timeline_stops import lay_out

AT_FIRST = timedelta(days=4 * 365)
ZOOM = 1.6
CLOSEST = 12.0
AFTER = 24


class TimelineView(DrawnList):
    """Paints spans in lanes. Left and Right go through time, Up and Down through lanes.

    ``+`` and ``-`` zoom, ``0`` shows all time; Ctrl and the wheel zoom where the pointer is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Time line"), parent)
        self.setObjectName("timeline")
        self._spans: tuple[Span, ...] = ()
        self._names: tuple[str, ...] = ()
        self._last = date.min
        self._scale = Scale(date.min, 1.0)
        self._laid = lay_out((), (), self._scale, self._last, closer=False)
        self.horizontalScrollBar().valueChanged.connect(lambda _x: self.viewport().update())

    def show_spans(self, spans: tuple[Span, ...], lanes: tuple[str, ...], until: date) -> None:
        """Show other spans in lanes, up to a day, the last years first."""
        self._spans = spans
        present = {span.lane for span in spans}
        self._names = tuple(lane for lane in lanes if lane in present)
        self._last = until
        first = min((span.first for span in spans), default=until)
        self._scale = Scale(date(first.year, 1, 1), 1.0)
        self.show_since(max(first, until - AT_FIRST))

    def show_since(self, day: date) -> None:
        """Zoom so that the time from a day on fills the view."""
        room = max(self._room() - AFTER, 200)
        self._zoom_to(room / max((self._last - day).days, 30))
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum())

    def show_all(self) -> None:
        """Zoom so that all time fills the view."""
        self.show_since(self._scale.first)

    def zoom(self, closer: bool, at: float | None = None) -> None:
        """Zoom in or out around a place in the view, else the current item, else the end."""
        current = self.currentIndex()
        if at is None and current.isValid():
            at = min(max(self.box_in_view(current.row()).center().x(), MARGIN), self.width())
        if at is None:
            at = float(self.viewport().width())
        self._zoom_around(self._scale.per_day * (ZOOM if closer else 1 / ZOOM), at)

    def choose(self, row: int) -> None:
        """Go to a span; zoom into a crowd."""
        stop = self._laid.stops[row]
        if stop.opens:
            first, last = stop.spans[0].first, stop.spans[-1].first
            middle = self.box_in_view(row).center().x()
            self._zoom_around(self._room() * 0.6 / max((last - first).days, 1), middle)
            self.setCurrentIndex(self.model().index(self._laid.where[stop.spans[0].key], 0))
        else:
            self.chosen.emit(stop.spans[0].key)

    def _zoom_around(self, per_day: float, at: float) -> None:
        bar, before = self.horizontalScrollBar(), self._scale.per_day
        place = at - MARGIN + bar.value()
        self._zoom_to(per_day)
        bar.setValue(int(place * self._scale.per_day / before - (at - MARGIN)))

    def _zoom_to(self, per_day: float) -> None:
        days = max((self._last - self._scale.first).days, 1)
        least = (self._room() - AFTER) / days
        per_day = min(max(per_day, least), max(CLOSEST, least))
        self._scale = Scale(self._scale.first, per_day)
        closer, current = per_day < CLOSEST, self._current_key()
        self._laid = lay_out(self._spans, self._names, self._scale, self._last, closer)
        self._draw_stops(current)
        height = int(self._laid.height) + AXIS
        self.setFixedHeight(height + 6 + self.horizontalScrollBar().sizeHint().height())
        self._set_range()
        self.viewport().update()

    def _draw_stops(self, current: str) -> None:
        """Hand the items to the model; the one that was current stays it."""
        places = (stop.place for stop in self._laid.stops)
        boxes = [QRectF(p.x, p.y, p.width, p.height) for p in places]
        self.draw_items(self._laid.stops, boxes)
        if current in self._laid.where:
            index = self.model().index(self._laid.where[current], 0)
            self.selectionModel().setCurrentIndex(
                index, self.selectionModel().SelectionFlag.ClearAndSelect
            )

    def _current_key(self) -> str:
        row = self.currentIndex().row()
        return self._laid.stops[row].spans[0].key if 0 <= row < self.model().rowCount() else ""

    def _set_range(self) -> None:
        bar, whole = self.horizontalScrollBar(), self._scale.x(self._last) + AFTER
        at_end = bar.value() == bar.maximum()
        bar.setPageStep(int(self._room()))
        bar.setSingleStep(60)
        bar.setRange(0, max(int(whole - self._room()), 0))
        if at_end:
            bar.setValue(bar.maximum())

    def _room(self) -> float:
        return float(self.viewport().width() - MARGIN)

    def left_edge(self) -> int:
        """Where the names of the lanes end."""
        return MARGIN

    def top_edge(self) -> int:
        """Below the axis."""
        return AXIS

    def horizontalOffset(self) -> int:
        """How far the time line is scrolled."""
        return self.horizontalScrollBar().value()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring an item into view."""
        rect, bar = self.visualRect(index), self.horizontalScrollBar()
        if rect.left() < MARGIN:
            bar.setValue(bar.value() - (MARGIN - rect.left()) - 20)
        elif rect.right() > self.viewport().width():
            bar.setValue(
                bar.value() + min(rect.right() - self.viewport().width() + 20, rect.left() - MARGIN)
            )

    def moveCursor(self, action: Action, _keys: Qt.KeyboardModifier) -> QModelIndex:
        """The item a key leads to."""
        row, last = self.currentIndex().row(), len(self._laid.stops) - 1
        if last < 0:
            return QModelIndex()
        if row < 0 or action is Action.MoveEnd:
            return self.model().index(last, 0)
        if action is Action.MoveHome:
            return self.model().index(0, 0)
        if action in (Action.MoveUp, Action.MoveDown):
            places = [stop.place for stop in self._laid.stops]
            return self.model().index(beside(places, row, action is Action.MoveDown), 0)
        forward = action in (Action.MoveRight, Action.MoveNext, Action.MovePageDown)
        return self.model().index(min(max(row + (1 if forward else -1), 0), last), 0)

    def updateGeometries(self) -> None:
        """Keep the range of scrolling in step with the width."""
        self._set_range()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by keys; Enter chooses."""
        if event.text() in ("+", "=", "-"):
            self.zoom(closer=event.text() != "-")
        elif event.text() == "0":
            self.show_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, go sideways with Shift; else leave the wheel to the page."""
        turned = event.angleDelta()
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier and turned.y():
            self.zoom(turned.y() > 0, max(event.position().x(), MARGIN))
        elif turned.x() or modifiers & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (turned.x() or turned.y()))
        else:
            event.ignore()
            return
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._zoom_to(self._scale.per_day)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is in view."""
        view = self.viewport()
        port = Port(float(self.horizontalOffset()), float(view.width()), float(view.height()))
        row = self.currentIndex().row()
        paint_timeline(QPainter(view), self._laid, port, row, self.hasFocus())
