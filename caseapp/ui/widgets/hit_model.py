"""The model of what a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from caseapp.text import gettext as _
from caseapp.ui.widgets.entry_model import NO_INDEX, Index

if TYPE_CHECKING:
    from caseapp.domain.searching import SearchHit

HIT = Qt.ItemDataRole.UserRole


class HitModel(QAbstractListModel):
    """Hits, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[SearchHit] = []

    def show(self, hits: list[SearchHit]) -> None:
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
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{type_words(hit)}: {hit.title}. {around(hit)}"
        return None


def around(hit: SearchHit) -> str:
    """The words around what was found, unless the title says them already."""
    words = " ".join(hit.snippet.split())
    return "" if hit.title.startswith(words.rstrip("….").rstrip()) else words


def type_words(hit: SearchHit) -> str:
    """What kind of thing a hit is, and of which country."""
    words = {
        "country": _("Country"),
        "claim": _("Claim"),
        "source": _("Source"),
        "assessment": _("Judgement"),
    }.get(hit.type, hit.type)
    return f"{words} · {hit.country}" if hit.country else words
