"""A list view whose items stand at places of their own, however they are drawn.

A list view because Qt tells screen readers of the items of lists, tables and trees alone;
nothing else of a list is used.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QListView

from caseapp.ui.widgets.entry_model import Index


class PlacedView(QListView):
    """What Qt asks of an item view, answered from ``visualRect`` and ``indexAt``."""

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

    def doItemsLayout(self) -> None:
        """Leave out the layout of a list: the places are our own."""
        self.updateGeometries()
