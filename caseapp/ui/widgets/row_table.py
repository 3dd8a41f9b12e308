"""Tables of whole rows: their looks, the sharing of their width, and Enter."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

ROW = 30
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowTable(QTableView):
    """A table in which one chooses rows, not cells, and which Tab leaves.

    ``name`` is what a screen reader calls it, ``row`` the height of a row in pixels. Columns
    are as wide as ``column_widths`` says, never as their contents.
    """

    def __init__(
        self, name: str, model: QAbstractItemModel, parent: QWidget | None = None, row: int = ROW
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def column_widths(self, width: int) -> Mapping[int, int]:
        """How wide each column is, in pixels, where the view is so wide."""
        raise NotImplementedError

    def share_width(self) -> None:
        """Share the width of the view among the columns."""
        for column, width in self.column_widths(self.viewport().width()).items():
            self.horizontalHeader().resizeSection(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self.share_width()


class OpeningTable(RowTable):
    """A table of rows in which Enter opens the current one."""

    def open_row(self, index: QModelIndex) -> None:
        """Open a row: whoever listens to ``activated`` does."""
        self.activated.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row on Enter everywhere; macOS would otherwise edit it."""
        if event.key() in ENTER and self.currentIndex().isValid():
            self.open_row(self.currentIndex())
            return
        super().keyPressEvent(event)
