"""The model of the people of the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from caseapp.text import gettext as _
from caseapp.ui import theme
from caseapp.ui.widgets.entry_model import NO_INDEX, Index
from caseapp.ui.widgets.headed_model import HeadedModel

if TYPE_CHECKING:
    from caseapp.ui.pages.settings.told import PersonLine

Role = Qt.ItemDataRole


class PeopleModel(HeadedModel):
    """Everybody who is or was in the office, those who are here first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headers = (_("Name"), _("Role"), _("Joined"), _("Left"))
        self._lines: tuple[PersonLine, ...] = ()

    def take(self, lines: tuple[PersonLine, ...]) -> None:
        """Show other people."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> PersonLine | None:
        """The person in a row; None outside the table."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, name: str) -> int:
        """The row of somebody, or the first."""
        rows = (row for row, line in enumerate(self._lines) if line.name == name)
        return next(rows, 0)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many people there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The words of a cell; those who left are set in quiet words."""
        line = self._lines[index.row()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return line.cells[index.column()]
        if role == Role.ForegroundRole and not line.is_here:
            return QColor(theme.colours().quiet)
        return None
