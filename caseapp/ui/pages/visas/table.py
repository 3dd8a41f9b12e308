"""The table of visa rules itself: columns, keys, copying."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.visas.model import Index, RulesModel
from caseapp.ui.widgets.row_table import OpeningTable

NARROWEST = 1000
"""In fewer pixels a stay or the words "out of date" would be cut off: then it scrolls."""


class RulesTable(OpeningTable):
    """A table in which Enter opens a pair, Ctrl+C copies rows, and Tab leaves it.

    Signals: ``picked`` when another row becomes the current one.
    """

    picked = Signal()

    def __init__(self, model: RulesModel, parent: QWidget | None = None) -> None:
        super().__init__(_("Visa rules"), model, parent)
        self._rules = model
        self._shares: tuple[int, ...] = ()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSortingEnabled(True)
        copy = QAction(_("Copy rows"), self, shortcut=QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def begin(self, column: int, shares: tuple[int, ...]) -> None:
        """Sort a new table by a column; its columns get so many hundredths of the width."""
        self.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        self._shares = shares
        self.share_width()

    def copy(self) -> None:
        """Copy the chosen rows, tab by tab, with the names of the columns."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        if rows:
            QGuiApplication.clipboard().setText(self._rules.tab_separated(rows))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the page of another row."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.picked.emit()

    def column_widths(self, width: int) -> Mapping[int, int]:
        """So many hundredths for each; narrower than it can be read it scrolls."""
        wide = max(width, NARROWEST)
        return {column: wide * share // 100 for column, share in enumerate(self._shares)}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows; Qt would copy one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
