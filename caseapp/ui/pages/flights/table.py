"""The table of flights: columns, keys, looks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.flights.model import DATE, DESCENDING, FlightsModel
from caseapp.ui.widgets.entry_model import Index

WIDTHS = (164, 92, 112, 88, 96, 122, 118, 104, 84, 130)
"""The least width of each column, in pixels; where there is more room, all of them grow."""
ROW = 30


class FlightsTable(QTableView):
    """A table in which Enter opens; Tab leaves it.

    Signals: ``passed`` with the row that became the current one.
    """

    passed = Signal(int)

    def __init__(self, model: FlightsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Flights and routes"))
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSortIndicator(DATE, DESCENDING)
        self.setSortingEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        growth = max(event.size().width() / sum(WIDTHS), 1)
        for column, width in enumerate(WIDTHS):
            self.horizontalHeader().resizeSection(column, int(width * growth))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row one has come to."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.passed.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row on Enter everywhere; macOS would otherwise edit it."""
        index: QModelIndex = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.activated.emit(index)
            return
        super().keyPressEvent(event)
