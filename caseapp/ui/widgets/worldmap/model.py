"""The model of what can be chosen on a map."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from caseapp.ui.widgets.entry_model import NO_INDEX, Index

WORDS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class Item(NamedTuple):
    """One thing on a map: what finds it again, and everything it says; its name comes first."""

    key: str
    text: str


class MapModel(QAbstractListModel):
    """Items in their order; each says everything in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()

    @property
    def items(self) -> tuple[Item, ...]:
        """The items in their order."""
        return self._items

    def show(self, items: tuple[Item, ...]) -> None:
        """Take other items; where only their words are other, the rows stay what they are."""
        if [item.key for item in items] != [item.key for item in self._items]:
            self.beginResetModel()
            self._items = items
            self.endResetModel()
            return
        before, self._items = self._items, items
        for row, (old, new) in enumerate(zip(before, items, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row), list(WORDS))

    def row_of(self, key: str) -> int | None:
        """The row of an item, or None."""
        return next((row for row, item in enumerate(self._items) if item.key == key), None)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many items there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of an item."""
        return self._items[index.row()].text if index.isValid() and role in WORDS else None
