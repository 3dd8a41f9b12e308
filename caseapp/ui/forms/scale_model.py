"""The model of the claims on the scales: which side each stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from caseapp.ui.telling.weighing import AGAINST, FOR, UNUSED, headers, side_words
from caseapp.ui.widgets.entry_model import NO_INDEX, Index

if TYPE_CHECKING:
    from caseapp.ui.telling.weighing import ScaleLine


class ScaleModel(QAbstractTableModel):
    """Claims with their sides; those on a side come first.

    ``sided`` False: a claim takes part or not. Signals: ``weighed`` when a side changes.
    """

    weighed = Signal()

    def __init__(self, *, sided: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sided = sided
        self._lines: tuple[ScaleLine, ...] = ()
        self._shown: list[ScaleLine] = []
        self._sides: dict[str, str] = {}
        self._filter = ""
        self._headers = headers(sided=sided)

    @property
    def lines(self) -> tuple[ScaleLine, ...]:
        """Every claim there is."""
        return self._lines

    def on(self, side: str) -> tuple[str, ...]:
        """The ids of the claims on a side; those nobody knows here are kept."""
        return tuple(id_ for id_, own in self._sides.items() if own == side)

    def words(self, row: int) -> tuple[str, ...]:
        """Everything the line of a claim says."""
        return self._shown[row].cells

    def take(self, lines: tuple[ScaleLine, ...]) -> None:
        """Weigh other claims; the sides stay."""
        self._lines = lines
        self._arrange()

    def put_all(self, side: str, ids: tuple[str, ...]) -> None:
        """Put these claims on a side, and nothing else."""
        self._sides = {id_: own for id_, own in self._sides.items() if own != side}
        self._sides.update(dict.fromkeys(ids, side))
        self._arrange()

    def put(self, row: int, side: str) -> None:
        """Put the claim of a row on a side; a side it is on already takes it off."""
        id_ = self._shown[row].id
        if side == UNUSED or self._sides.get(id_) == side:
            self._sides.pop(id_, None)
        else:
            self._sides[id_] = side
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)
        self.weighed.emit()

    def narrow(self, folded: str) -> None:
        """Show only what contains a text."""
        self._filter = folded
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        found = [line for line in self._lines if self._filter in line.folded]
        order = {FOR: 0, AGAINST: 1}
        self._shown = sorted(found, key=lambda line: order.get(self._sides.get(line.id, ""), 2))
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many claims are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        side = side_words(self._sides.get(line.id, UNUSED), sided=self.sided)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return side if index.column() == 0 else line.cells[index.column() - 1]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (side, *line.cells) if part)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None
