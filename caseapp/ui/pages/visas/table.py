"""The table of visa rules itself: columns, keys, copying."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.visas.model import Index, RulesModel

ROW = 30
NARROWEST = 1000
"""In fewer pixels a stay or the words "out of date" would be cut off: then it scrolls."""


class RulesTable(QTableView):
    """A table in which Enter opens a pair, Ctrl+C copies rows, and Tab leaves it.

    Signals: ``picked`` when another row becomes the current one.
    """

    picked = Signal()

    def __init__(self, model: RulesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Visa rules"))
        self._rules = model
        self._shares: tuple[int, ...] = ()
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
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
        self._share()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._share()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row on Enter, and copy whole rows; Qt would copy one cell."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _share(self) -> None:
        width = max(self.viewport().width(), NARROWEST)
        for column, share in enumerate(self._shares):
            self.horizontalHeader().resizeSection(column, width * share // 100)
