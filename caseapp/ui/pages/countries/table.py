"""The table itself: columns, keys, looks."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtGui import QKeyEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.countries.model import STATUS, CountriesModel

SHARES = (18, 26, 20, 9, 15, 12)
"""How many hundredths of the width each column gets."""
ROW = 30
ALIGNMENT, LEFT = 7, 0x81
"""Qt's numbers for the role and for left and centred: its enums load behind the first paint."""


class CountriesTable(QTableView):
    """A table in which Enter opens and typing finds; Tab leaves it."""

    def __init__(self, model: CountriesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Countries"))
        self._countries = model
        # Qt paints an empty table of its own first, without a question to Python.
        self._empty = QStandardItemModel(0, len(model.headers), self)
        for column, name in enumerate(model.headers):
            item = QStandardItem(name)
            item.setData(LEFT, ALIGNMENT)
            self._empty.setHorizontalHeaderItem(column, item)
        self.setModel(self._empty)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setHighlightSections(False)

    def complete(self) -> None:
        """Take the real model and what else can wait until the window stands."""
        self.setModel(self._countries)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setDefaultAlignment(QtCore.Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setSortIndicator(STATUS, QtCore.Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._share(self.viewport().width())

    def sort_or_turn(self, column: int) -> None:
        """Sort by a column, the other way round if it is sorted by it already."""
        header = self.horizontalHeader()
        order = QtCore.Qt.SortOrder.AscendingOrder
        if header.sortIndicatorSection() == column and header.sortIndicatorOrder() is order:
            order = QtCore.Qt.SortOrder.DescendingOrder
        self.sortByColumn(column, order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._share(event.size().width())  # asking the viewport would cost the start 10 ms

    def _share(self, width: int) -> None:
        for column, share in enumerate(SHARES):
            self.horizontalHeader().resizeSection(column, width * share // 100)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row on Enter everywhere; macOS would otherwise edit it."""
        if (
            event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)
            and self.currentIndex().isValid()
        ):
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
