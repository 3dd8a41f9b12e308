"""The model of what is painted at places of its own."""

from collections.abc import Sequence
from html import escape
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from caseapp.ui.widgets.entry_model import NO_INDEX, Index

_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_TIP = Qt.ItemDataRole.ToolTipRole


class Worded(Protocol):
    """Anything that can say all of itself."""

    @property
    def text(self) -> str:
        """Everything it says."""
        ...


class DrawnModel(QAbstractListModel):
    """Items in the order keys go through them; each says everything in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[Worded] = ()

    def show(self, items: Sequence[Worded]) -> None:
        """Take other items."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many items there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of an item, made when they are asked for."""
        if not index.isValid() or role not in (*_WORDS, _TIP):
            return None
        text = self._items[index.row()].text
        # Qt breaks a tip into lines only if it is rich text.
        return f"<p>{escape(text)}</p>" if role == _TIP else text
