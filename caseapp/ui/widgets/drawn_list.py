"""A list view that paints its items at places of their own.

A list view because Qt tells screen readers of the items of lists, tables and trees alone;
nothing else of a list is used.
"""

from collections.abc import Sequence

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
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from caseapp.ui.widgets.drawn_model import DrawnModel, Worded
from caseapp.ui.widgets.entry_model import Index

TOUCH = 24
"""The least size of what a pointer has to hit (WCAG 2.5.8)."""

Action = QAbstractItemView.CursorAction


class DrawnList(QListView):
    """Items at boxes in the coordinates of the whole drawing.

    Signals: ``chosen`` with the key of the item that was clicked or entered; ``passed``
    with the words of the item that became the current one.
    """

    chosen = Signal(str)
    passed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._drawn = DrawnModel(self)
        self._boxes: list[QRectF] = []
        self.setModel(self._drawn)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.clicked.connect(lambda index: self.choose(index.row()))

    def draw_items(self, items: Sequence[Worded], boxes: list[QRectF]) -> None:
        """Take other items and their boxes."""
        self._boxes = boxes
        self._drawn.show(items)

    def choose(self, row: int) -> None:
        """Do what a click on an item does."""
        raise NotImplementedError

    def left_edge(self) -> int:
        """Where the drawing begins in the view; left of it nothing can be hit."""
        return 0

    def top_edge(self) -> int:
        """How far down the drawing begins."""
        return 0

    def box_in_view(self, row: int) -> QRectF:
        """The box of an item in the coordinates of the viewport."""
        x = self.left_edge() - self.horizontalOffset()
        return self._boxes[row].translated(x, self.top_edge())

    # What QAbstractItemView asks of a view

    def visualRect(self, index: Index) -> QRect:
        """Where an item stands in the view."""
        if not index.isValid() or index.row() >= len(self._boxes):
            return QRect()
        return self.box_in_view(index.row()).toAlignedRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The item nearest to a point, if it is near enough to be meant."""
        best, nearest = -1, TOUCH * TOUCH / 4
        x = point.x() - self.left_edge() + self.horizontalOffset()
        y = point.y() - self.top_edge()
        if point.x() < self.left_edge():
            return QModelIndex()
        for row, box in enumerate(self._boxes):
            left, top = box.x(), box.y()
            dx = max(left - x, 0.0, x - left - box.width())
            dy = max(top - y, 0.0, y - top - box.height())
            if dx * dx + dy * dy < nearest:
                best, nearest = row, dx * dx + dy * dy
        return self._drawn.index(best) if best >= 0 else QModelIndex()

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
            self.passed.emit(str(current.data()))

    def doItemsLayout(self) -> None:
        """Leave out the layout of a list: the places are our own."""
        self.updateGeometries()
