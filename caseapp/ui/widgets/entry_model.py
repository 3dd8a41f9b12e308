"""The model of a list of entries."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from caseapp.ui.entries import Entry, Shape

ENTRY = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class EntryModel(QAbstractListModel):
    """Entries in their order; screen readers get everything an entry says."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show(self, entries: tuple[Entry, ...]) -> None:
        """Take other entries."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries in their order."""
        return self._entries

    def row_of(self, key: str) -> int | None:
        """The row of the entry with a key, or None."""
        rows = (row for row, entry in enumerate(self._entries) if entry.key == key)
        return next(rows, None)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry itself, or its words."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.lines[0].text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings and remarks are read, not chosen."""
        entry = self._entries[index.row()]
        if entry.shape in (Shape.HEADING, Shape.NOTE, Shape.ROOM):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemNeverHasChildren
