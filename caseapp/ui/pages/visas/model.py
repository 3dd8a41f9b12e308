"""The model of a table of visa rules: it sorts, filters and copies by itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from caseapp.ui import theme
from caseapp.ui.pages.visas.marks import marks

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from caseapp.ui.pages.visas.lines import LinesTold, LineTold

NO_INDEX = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
Pair = tuple[str, str]
WORDS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class RulesModel(QAbstractTableModel):
    """The lines that a filter lets through, in the order of a column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: LinesTold | None = None
        self._shown: list[LineTold] = []
        self._marks: dict[str, QIcon] = {}
        self._worn: theme.Colours | None = None
        self._filter = ("", "")
        self._column, self._descending = 0, False

    def take(self, told: LinesTold) -> None:
        """Show another table."""
        self._told = told
        self._arrange()

    def narrow(self, folded: str, tag: str) -> None:
        """Let through what contains a folded text and has a tag; empty is any."""
        self._filter = (folded, tag)
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the lines by a column."""
        self._column, self._descending = column, order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def pair(self, row: int) -> Pair:
        """The passport and the destination of a row."""
        return self._shown[row].passport, self._shown[row].destination

    def row_of(self, pair: Pair) -> int | None:
        """The row of a pair, or None where it is not shown."""
        rows = (
            n for n, each in enumerate(self._shown) if (each.passport, each.destination) == pair
        )
        return next(rows, None)

    def tab_separated(self, rows: Iterable[int]) -> str:
        """The names of the columns and rows of cells, as spreadsheets take them."""
        headers = self._told.headers if self._told else ()
        cells = [headers, *(self._shown[row].cells for row in rows)]
        return "\n".join("\t".join(" ".join(text.split()) for text in line) for line in cells)

    def _arrange(self) -> None:
        text, tag = self._filter
        lines = self._told.lines if self._told else ()
        column = min(self._column, self.columnCount() - 1)
        self.beginResetModel()
        self._shown = sorted(
            (line for line in lines if text in line.folded and (not tag or tag in line.tags)),
            key=lambda line: line.order[column],
            reverse=self._descending,
        )
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many lines are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() or not self._told else len(self._told.headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, and the mark of its requirement."""
        line = self._shown[index.row()]
        if role in WORDS:
            return line.cells[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and self._is_marked(index.column()):
            return self._mark(line.requirement)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The names of the columns."""
        is_name = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._told.headers[section] if is_name and self._told else None

    def _is_marked(self, column: int) -> bool:
        return self._told is not None and column == self._told.marked

    def _mark(self, requirement: str) -> QIcon:
        worn = theme.colours()
        if worn != self._worn:
            self._marks, self._worn = marks(worn), worn
        return self._marks[requirement]
