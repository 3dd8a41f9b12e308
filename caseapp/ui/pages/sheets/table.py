"""The table of sheets handed out: its model, columns and looks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from caseapp.text import gettext as _
from caseapp.ui import theme
from caseapp.ui.widgets.entry_model import NO_INDEX, Index
from caseapp.ui.widgets.headed_model import HeadedModel
from caseapp.ui.widgets.row_table import OpeningTable

if TYPE_CHECKING:
    from caseapp.ui.pages.sheets.told import SheetLine

ID, COUNTRY, LANGUAGE, EDITION, AS_OF, AGAIN, LAST, COPIES = range(8)
WIDTHS = {
    **{ID: 110, COUNTRY: 84, LANGUAGE: 78, EDITION: 78},
    **{AS_OF: 122, AGAIN: 148, LAST: 122, COPIES: 58},
}
"""The least width of each column, in pixels; where there is more room, all of them grow."""
Role = Qt.ItemDataRole


class SheetsModel(HeadedModel):
    """The sheets, in the order in which the question gave them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[SheetLine, ...] = ()
        self.headers = (
            *(_("Sheet"), _("Country"), _("Language"), _("Edition")),
            *(_("As of"), _("Ask again after"), _("Last handed out"), _("Copies")),
        )

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The words of the lines."""
        return tuple(line.cells for line in self._lines)

    def take(self, lines: tuple[SheetLine, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> SheetLine:
        """The line of a row."""
        return self._lines[row]

    def row_of(self, id_: str) -> int | None:
        """The row of a sheet, or None."""
        return next((row for row, line in enumerate(self._lines) if line.id == id_), None)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many sheets are listed."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The words of a cell; an overdue day is also in another colour."""
        line = self._lines[index.row()]
        if role == Role.DisplayRole:
            return line.cells[index.column()]
        if role == Role.ToolTipRole:
            return line.moment if index.column() == LAST else line.cells[index.column()]
        if role == Role.ForegroundRole and index.column() == AGAIN and line.is_overdue:
            return QColor(theme.colours().grave)
        return None


class SheetsTable(OpeningTable):
    """A table in which Enter opens a sheet; Tab leaves it."""

    def __init__(self, model: SheetsModel, parent: QWidget | None = None) -> None:
        super().__init__(_("Sheets handed out"), model, parent)
        self.setAccessibleDescription(_("Enter opens a sheet: what it said, and what still holds."))

    def column_widths(self, width: int) -> Mapping[int, int]:
        """The least widths, or all of them grown alike."""
        growth = max(width / sum(WIDTHS.values()), 1)
        return {column: int(least * growth) for column, least in WIDTHS.items()}
