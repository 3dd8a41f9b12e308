"""A map as an item view: screen readers and keys reach every item on it."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from caseapp.ui.widgets.entry_model import Index
from caseapp.ui.widgets.worldmap.hand import Hand
from caseapp.ui.widgets.worldmap.model import MapModel
from caseapp.ui.widgets.worldmap.picture import Frame, Picture
from caseapp.ui.widgets.worldmap.projection import HEIGHT, WIDTH
from caseapp.ui.widgets.worldmap.shapes import Shapes

STEP = 1.5
CLOSEST = 24.0
TOUCH = 24
"""The least size of what a pointer has to hit (WCAG 2.5.8)."""
MARGIN = 6
LOWEST = 220


class MapView(Hand):
    """Shows the whole world or a part of it; + and - zoom, Shift with an arrow key pans.

    A list view because Qt tells screen readers of the items of lists, tables and trees
    alone; nothing else of a list is used. What the items are is told by the classes
    derived from it: ``_box`` is where one stands, in pixels of the view.

    Signals: ``chosen`` with the key of the item that was entered; ``passed`` with the
    words of the item that became the current one.
    """

    chosen = Signal(str)
    passed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._items = MapModel(self)
        self.setModel(self._items)
        self._picture: Picture | None = None
        self._shapes: Shapes | None = None
        self._closeness = 1.0
        self.setMinimumHeight(LOWEST)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(40)
            bar.valueChanged.connect(lambda _value: self.viewport().update())
        self.doubleClicked.connect(self.choose)

    @property
    def items(self) -> MapModel:
        """What can be chosen."""
        return self._items

    def show_shapes(self, shapes: Shapes) -> None:
        """Have something to draw."""
        self._shapes, self._picture = shapes, Picture(shapes)
        self.viewport().update()

    @property
    def frame(self) -> Frame:
        """The part of the world that is in view."""
        scale, size = self._scale(), self.viewport().size()
        spare = (size.width() - WIDTH * scale) / 2, (size.height() - HEIGHT * scale) / 2
        left = -spare[0] if spare[0] > 0 else float(self.horizontalScrollBar().value())
        top = -spare[1] if spare[1] > 0 else float(self.verticalScrollBar().value())
        return Frame(size, self.devicePixelRatioF(), scale, left, top)

    def zoom(self, closer: bool, around: QPointF | None = None) -> None:
        """Zoom in or out around a point of the view: the current item's, or the middle."""
        if self._shapes is None:
            return
        box = self._box(self.currentIndex().row()) if self.currentIndex().isValid() else None
        middle = QPointF(self.viewport().rect().center())
        point = around or (box.center() if box and self._sees(box) else middle)
        before = self.frame.back(point)
        self._zoom_to(self._closeness * (STEP if closer else 1 / STEP))
        self._put(before, point)

    def show_all(self) -> None:
        """Show the whole world."""
        self._zoom_to(1.0)

    def show_part(self, part: QRectF) -> None:
        """Zoom so that a part of the map, in map units, fills the view."""
        self._zoom_to(1.0)
        whole, size = self._scale(), self.viewport().size()
        wanted = min(size.width() / max(part.width(), 1), size.height() / max(part.height(), 1))
        self._zoom_to(wanted / whole)
        self._put(part.center(), QPointF(self.viewport().rect().center()))

    def pan(self, dx: float, dy: float) -> None:
        """Move the part that is shown, by pixels."""
        for bar, by in ((self.horizontalScrollBar(), dx), (self.verticalScrollBar(), dy)):
            bar.setValue(bar.value() + round(by))

    def choose(self, index: QModelIndex) -> None:
        """Tell that somebody wants an item."""
        if index.isValid():
            self.chosen.emit(self._items.items[index.row()].key)

    def _scale(self) -> float:
        room = self.maximumViewportSize()
        fit = min((room.width() - MARGIN) / WIDTH, (room.height() - MARGIN) / HEIGHT)
        return max(fit, 0.05) * self._closeness

    def _zoom_to(self, closeness: float) -> None:
        self._closeness = min(max(closeness, 1.0), CLOSEST)
        self._set_ranges()
        self.viewport().update()

    def _set_ranges(self) -> None:
        scale, room = self._scale(), self.viewport().size()
        wanted = ((WIDTH * scale, room.width()), (HEIGHT * scale, room.height()))
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        for bar, (whole, page) in zip(bars, wanted, strict=True):
            bar.setPageStep(page)
            bar.setRange(0, max(round(whole - page) + 1, 0) if self._closeness > 1 else 0)

    def _put(self, point: QPointF, at: QPointF) -> None:
        """Scroll until a point of the map stands at a point of the view."""
        scale = self._scale()
        self.horizontalScrollBar().setValue(round(point.x() * scale - at.x()))
        self.verticalScrollBar().setValue(round(point.y() * scale - at.y()))

    def _sees(self, box: QRectF) -> bool:
        return QRectF(self.viewport().rect()).contains(box.center())

    def _box(self, row: int) -> QRectF:
        """Where the item of a row stands in the view, in pixels."""
        raise NotImplementedError

    def _draw_over(self, painter: QPainter, frame: Frame) -> None:
        """Draw what stands on the map."""
        raise NotImplementedError

    # What QAbstractItemView asks of a view

    def visualRect(self, index: Index) -> QRect:
        """Where an item stands in the view, large enough to be hit."""
        if not index.isValid() or self._shapes is None or index.row() >= self._items.rowCount():
            return QRect()
        box = self._box(index.row())
        wider, higher = max(TOUCH - box.width(), 0) / 2, max(TOUCH - box.height(), 0) / 2
        return box.adjusted(-wider, -higher, wider, higher).toAlignedRect()

    def scrollTo(
        self,
        index: Index,
        _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring the middle of an item into view."""
        if index.isValid() and self._shapes is not None:
            point = self._box(index.row()).center()
            inner = QRectF(self.viewport().rect()).adjusted(TOUCH, TOUCH, -TOUCH, -TOUCH)
            dx = min(point.x() - inner.left(), 0) + max(point.x() - inner.right(), 0)
            dy = min(point.y() - inner.top(), 0) + max(point.y() - inner.bottom(), 0)
            self.pan(dx, dy)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The item nearest to a point, if it is near enough to be meant."""
        best, distance = QModelIndex(), TOUCH * TOUCH / 4
        for row in range(self._items.rowCount() if self._shapes else 0):
            away = self._box(row).center() - QPointF(point)
            if QPointF.dotProduct(away, away) < distance:
                best, distance = self._items.index(row), QPointF.dotProduct(away, away)
        return best

    def horizontalOffset(self) -> int:
        """How far the map is scrolled to the right."""
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        """How far it is scrolled down."""
        return self.verticalScrollBar().value()

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
            if not self.is_held:  # what one points at is in view, and must not run away
                self.scrollTo(current)
            self.passed.emit(self._items.items[current.row()].text)

    def updateGeometries(self) -> None:
        """Keep the ranges of scrolling in step with the size."""
        self._set_ranges()

    def doItemsLayout(self) -> None:
        """Leave out the layout of a list: the places are our own."""
        self.updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new size."""
        super().resizeEvent(event)
        self._zoom_to(self._closeness)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the picture and what stands on it."""
        if self._picture is None:
            return
        painter, frame = QPainter(self.viewport()), self.frame
        painter.drawPixmap(0, 0, self._picture.drawn(frame))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_over(painter, frame)
