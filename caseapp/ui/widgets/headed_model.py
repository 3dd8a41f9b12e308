"""A table of rows under named columns: what all such models share."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, Qt

from caseapp.ui.widgets.entry_model import NO_INDEX, Index

Role = Qt.ItemDataRole


class HeadedModel(QAbstractTableModel):
    """Names its columns by ``headers``; a pointer that rests on a name reads it whole."""

    headers: tuple[str, ...] = ()

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """The names of the columns."""
        is_name = role in (Role.DisplayRole, Role.ToolTipRole)
        across = orientation is Qt.Orientation.Horizontal
        return self.headers[section] if across and is_name else None
