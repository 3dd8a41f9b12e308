"""The queue of a batch as a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QWidget

from caseapp.text import gettext as _
from caseapp.ui import theme
from caseapp.ui.widgets.entry_model import NO_INDEX, Index
from caseapp.ui.widgets.headed_model import HeadedModel
from caseapp.ui.widgets.row_table import OpeningTable

if TYPE_CHECKING:
    from caseapp.ui.batch.told import Queued

NUMBER, COUNTRY, LANGUAGE, EDITION, PAPER, COPIES, STATE = range(7)
SHARES = {NUMBER: 6, COUNTRY: 20, LANGUAGE: 16, EDITION: 15, PAPER: 8, COPIES: 8, STATE: 27}
"""How many hundredths of the width each column gets."""
REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
Role = Qt.ItemDataRole


class QueueModel(HeadedModel):
    """The sheets to be made, and the lines of lists that make none, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Queued] = []
        self.headers = (
            *(_("No."), _("Country"), _("Language"), _("Edition"), _("Paper")),
            *(_("Copies"), _("State")),
        )

    @property
    def lines(self) -> tuple[Queued, ...]:
        """The lines of the queue."""
        return tuple(self._lines)

    @property
    def good(self) -> int:
        """How many of them make a sheet."""
        return sum(line.row is not None for line in self._lines)

    def add(self, lines: tuple[Queued, ...]) -> None:
        """Put lines at the end."""
        if not lines:
            return
        first = len(self._lines)
        self.beginInsertRows(NO_INDEX, first, first + len(lines) - 1)
        self._lines.extend(lines)
        self.endInsertRows()

    def change(self, row: int, line: Queued) -> None:
        """Put another line in a place."""
        self._lines[row] = line
        self.dataChanged.emit(self.index(row, 0), self.index(row, STATE))

    def remove(self, row: int) -> None:
        """Take a line out."""
        self.beginRemoveRows(NO_INDEX, row, row)
        del self._lines[row]
        self.endRemoveRows()
        last = len(self._lines) - 1
        if row <= last:  # those below have other numbers now
            self.dataChanged.emit(self.index(row, NUMBER), self.index(last, NUMBER))

    def clear(self) -> None:
        """Take all lines out."""
        self.beginResetModel()
        self._lines.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The words of a cell; a line that makes no sheet is also red."""
        line = self._lines[index.row()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            cells = (str(index.row() + 1), *line.cells)
            return cells[index.column()]
        if role == Role.ForegroundRole and index.column() == STATE:
            colours = theme.colours()
            return QColor(colours.good if line.row else colours.grave)
        return None


class QueueTable(OpeningTable):
    """The queue: Enter takes a line into the form, Delete takes it out.

    Signals: ``removed`` with the row that is to go; ``passed`` with the row one has come to.
    """

    removed = Signal(int)
    passed = Signal(int)

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(_("Sheets to be made"), model, parent)
        self.setAccessibleDescription(
            _("Enter takes a line into the form, to change it. Delete takes it out.")
        )

    def column_widths(self, width: int) -> Mapping[int, int]:
        """Shares of the width."""
        return {column: width * share // 100 for column, share in SHARES.items()}

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which line one has come to."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.passed.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the current line out on Delete."""
        if event.key() in REMOVING and self.currentIndex().isValid():
            self.removed.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)
