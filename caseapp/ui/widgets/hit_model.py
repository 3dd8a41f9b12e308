"""The model of what a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from caseapp.domain.searching import plain_text
from caseapp.ui.widgets.entry_model import NO_INDEX, Index

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.ui.telling.hits import HitTold

HIT = Qt.ItemDataRole.UserRole


class HitModel(QAbstractListModel):
    """Hits, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: Sequence[HitTold] = ()

    def show(self, hits: Sequence[HitTold]) -> None:
        """Take other hits."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many hits there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The hit itself, or its words."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return plain_text(hit.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return hit.words
        return None
