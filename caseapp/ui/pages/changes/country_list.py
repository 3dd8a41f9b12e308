"""The countries in which something altered, to choose one of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from caseapp.text import gettext as _

if TYPE_CHECKING:
    from caseapp.ui.pages.changes.telling import CountryLine

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
WIDTH = 232


class CountryLines(QAbstractListModel):
    """A line for each country, all of them first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[CountryLine, ...] = ()

    def show(self, lines: tuple[CountryLine, ...]) -> None:
        """Take other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a line."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.text
        return line.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class CountryList(QListView):
    """Watched countries first, each with how much altered.

    Signals: ``chosen`` when somebody goes to another line.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Countries with changes"))
        self.setFixedWidth(WIDTH)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self._lines = CountryLines(self)
        self._quiet = False
        self.setModel(self._lines)

    @property
    def line(self) -> CountryLine | None:
        """The line chosen; None while there is none."""
        row = self.currentIndex().row()
        return self._lines.lines[row] if row >= 0 else None

    def show_lines(self, lines: tuple[CountryLine, ...]) -> bool:
        """List other countries and stay at the one chosen; whether it is still listed."""
        code = self.line.code if self.line else None
        rows = [row for row, line in enumerate(lines) if line.code == code]
        self._quiet = True
        self._lines.show(lines)
        self.setCurrentIndex(self._lines.index(rows[0] if rows else 0))
        self._quiet = False
        return bool(rows)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another line was chosen."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self.chosen.emit()
