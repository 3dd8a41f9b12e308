"""A time line as an item view: screen readers and keys reach every item of it."""

from datetime import date, timedelta

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from caseapp.text import gettext as _
from caseapp.ui import theme
from caseapp.ui.spans import Span
from caseapp.ui.widgets import timeline_drawing as drawing
from caseapp.ui.widgets.entry_model import Index
from caseapp.ui.widgets.span_model import SpanModel
from caseapp.ui.widgets.timeline_places import (
    ROW_HEIGHT,
    Lane,
    Place,
    Scale,
    beside,
    lanes_and_places,
)

MARGIN = 140
AXIS = 28
AT_FIRST = timedelta(days=4 * 365)
ZOOM = 1.6
CLOSEST = 12.0
AFTER = 24
TOUCH = 24
"""The least size of what a pointer has to hit (WCAG 2.5.8)."""

Action = QAbstractItemView.CursorAction


class TimelineView(QListView):
    """Paints spans in lanes. Left and Right go through time, Up and Down through lanes.

    A list view because Qt tells screen readers of the items of lists, tables and trees
    alone; nothing else of a list is used.

    Signals: ``chosen`` with the key of the item that was clicked or entered; ``passed``
    with the words of the item that became the current one.
    """

    chosen = Signal(str)
    passed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(_("Time line"))
        self._spans = SpanModel(self)
        self.setModel(self._spans)
        self._names: tuple[str, ...] = ()
        self._lanes: list[Lane] = []
        self._places: list[Place] = []
        self._last = date.min
        self._scale = Scale(date.min, 1.0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.horizontalScrollBar().valueChanged.connect(lambda _x: self.viewport().update())

    def show_spans(self, spans: tuple[Span, ...], lanes: tuple[str, ...], until: date) -> None:
        """Show other spans in lanes, up to a day, the last years first."""
        self._spans.show(spans)
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

    def zoom(self, closer: bool) -> None:
        """Zoom in or out around what stands at the right."""
        self._zoom_to(self._scale.per_day * (ZOOM if closer else 1 / ZOOM))
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _zoom_to(self, per_day: float) -> None:
        days = max((self._last - self._scale.first).days, 1)
        least = (self._room() - AFTER) / days
        self._scale = Scale(self._scale.first, min(max(per_day, least), CLOSEST))
        self._lanes, self._places = lanes_and_places(self._spans.spans, self._names, self._scale)
        height = sum(lane.height for lane in self._lanes)
        self.setFixedHeight(int(height) + AXIS + 6 + self.horizontalScrollBar().sizeHint().height())
        self._set_range()
        self.viewport().update()

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

    # What QAbstractItemView asks of a view

    def visualRect(self, index: Index) -> QRect:
        """Where an item stands in the view."""
        if not index.isValid() or index.row() >= len(self._places):
            return QRect()
        place = self._places[index.row()]
        x = place.x + MARGIN - self.horizontalOffset()
        return QRectF(x, place.y + AXIS, place.width, ROW_HEIGHT).toAlignedRect()

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

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The item nearest to a point, if it is near enough to be meant."""
        best, distance = QModelIndex(), TOUCH * TOUCH / 4
        if point.x() < MARGIN:
            return best
        for row in range(len(self._places)):
            rect = self.visualRect(self._spans.index(row))
            dx = max(rect.left() - point.x(), 0, point.x() - rect.right())
            dy = max(rect.top() - point.y(), 0, point.y() - rect.bottom())
            if dx * dx + dy * dy < distance:
                best, distance = self._spans.index(row), dx * dx + dy * dy
        return best

    def moveCursor(self, action: Action, _keys: Qt.KeyboardModifier) -> QModelIndex:
        """The item a key leads to."""
        row, last = self.currentIndex().row(), self._spans.rowCount() - 1
        if last < 0:
            return QModelIndex()
        if row < 0 or action is Action.MoveEnd:
            return self._spans.index(last)
        if action is Action.MoveHome:
            return self._spans.index(0)
        if action in (Action.MoveUp, Action.MoveDown):
            down = action is Action.MoveDown
            return self._spans.index(beside(self._spans.spans, self._names, row, down))
        forward = action in (Action.MoveRight, Action.MoveNext, Action.MovePageDown)
        return self._spans.index(min(max(row + (1 if forward else -1), 0), last))

    def horizontalOffset(self) -> int:
        """How far the time line is scrolled."""
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        """It never scrolls downwards."""
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        """Every item can be reached."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what stands at a place."""
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Where the selected items stand."""
        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.visualRect(index))
        return region

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say what the item that is now current is."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.scrollTo(current)
            self.passed.emit(self._spans.spans[current.row()].text)

    def updateGeometries(self) -> None:
        """Keep the range of scrolling in step with the width."""
        self._set_range()

    def doItemsLayout(self) -> None:
        """Leave out the layout of a list: the places are our own."""
        self.updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width."""
        super().resizeEvent(event)
        self._zoom_to(self._scale.per_day)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(-1.5))
        colours, width = theme.colours(), self.viewport().width()
        bottom = AXIS + sum(lane.height for lane in self._lanes)
        painter.setClipRect(MARGIN, 0, width - MARGIN, self.viewport().height())
        painter.translate(MARGIN - self.horizontalOffset(), 0)
        drawing.draw_axis(painter, self._scale, self._last, (AXIS, bottom), colours)
        painter.translate(0, AXIS)
        self._draw_spans(painter, colours)
        painter.resetTransform()
        painter.setClipping(False)
        painter.translate(0, AXIS)
        drawing.draw_lanes(painter, self._lanes, width, colours)
        drawing.draw_names(painter, self._lanes, MARGIN, colours)

    def _draw_spans(self, painter: QPainter, colours: theme.Colours) -> None:
        current = self.currentIndex().row()
        for row, (span, place) in enumerate(zip(self._spans.spans, self._places, strict=True)):
            is_current = row == current and self.hasFocus()
            drawing.draw_span(painter, span, place, colours, is_current)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._spans.spans[index.row()].key)
