"""The model of the table of countries: it sorts and filters by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QGuiApplication

from caseapp.text import gettext as _
from caseapp.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from caseapp.ui.pages.countries.telling import CountryLine

STATUS = 1
DISPLAY = 0
"""Qt.ItemDataRole.DisplayRole: the first touch of Qt's enums costs the start 15 ms."""
NO_INDEX = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class CountriesModel(QAbstractTableModel):
    """Lines that are shown: those a filter lets through, in the order of a column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[CountryLine, ...] = ()
        self._shown: list[CountryLine] = []
        self._marks: dict[str, QIcon] = {}
        self._marked_in: theme.Colours | None = None
        self._filter = ("", "")
        self._column, self._descending = STATUS, False
        self.headers = (
            _("Country"),
            _("Takes people back"),
            _("Since"),
            _("How sure"),
            _("Last evidence"),
            _("Review"),
        )

    def take(self, lines: tuple[CountryLine, ...]) -> None:
        """Show other lines."""
        self._lines = lines
        self._arrange()

    def narrow(self, folded: str, status: str) -> None:
        """Let through what contains a folded text and has a status; empty is any."""
        self._filter = (folded, status)
        self._arrange()

    def sort(self, column: int, order: QtCore.Qt.SortOrder | None = None) -> None:
        """Order the lines by a column."""
        self._column = column
        self._descending = order is QtCore.Qt.SortOrder.DescendingOrder
        self._arrange()

    def code(self, row: int) -> str:
        """The country of a row."""
        return self._shown[row].code

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The words of the lines shown, in their order."""
        return tuple(line.cells for line in self._shown)

    def row_of(self, code: str) -> int | None:
        """The row of a country, or None where it is not shown."""
        rows = (row for row, line in enumerate(self._shown) if line.code == code)
        return next(rows, None)

    def _arrange(self) -> None:
        text, status = self._filter
        self.beginResetModel()
        lines = (line for line in self._lines if text in line.folded)
        self._shown = sorted(
            (line for line in lines if not status or line.status == status),
            key=lambda line: line.order[self._column],
            reverse=self._descending,
        )
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many countries are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.headers)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """The words of a cell, and the mark of its status."""
        line = self._shown[index.row()]
        if role in (QtCore.Qt.ItemDataRole.DisplayRole, QtCore.Qt.ItemDataRole.ToolTipRole):
            return line.cells[index.column()]
        if (
            role == QtCore.Qt.ItemDataRole.ForegroundRole
            and line.is_empty
            and index.column() == STATUS
        ):
            return QGuiApplication.palette().placeholderText()
        if role == QtCore.Qt.ItemDataRole.DecorationRole and index.column() == STATUS:
            return self._mark(line.status)
        return None

    def _mark(self, status: str) -> QIcon:
        worn = theme.colours()
        if worn != self._marked_in:
            from caseapp.ui.widgets.marks import marks

            self._marks, self._marked_in = marks(worn), worn
        return self._marks[status]

    def headerData(
        self,
        section: int,
        orientation: QtCore.Qt.Orientation,
        role: int = DISPLAY,
    ) -> object:
        """The names of the columns."""
        if orientation is not QtCore.Qt.Orientation.Horizontal:
            return None
        if role == QtCore.Qt.ItemDataRole.DisplayRole:
            return self.headers[section]
        return None
