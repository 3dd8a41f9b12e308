"""The model of the table of flights: it sorts by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from caseapp.text import gettext as _
from caseapp.ui.widgets.entry_model import NO_INDEX, Index
from caseapp.ui.widgets.headed_model import HeadedModel

if TYPE_CHECKING:
    from caseapp.ui.pages.flights.telling import FlightLine

DATE = 0
DESCENDING = Qt.SortOrder.DescendingOrder


class FlightsModel(HeadedModel):
    """Flights and routes in the order of a column; what is not known comes last either way."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[FlightLine] = []
        self._column, self._order = DATE, DESCENDING
        self.headers = (
            _("Date"),
            _("From"),
            _("Stops"),
            _("To"),
            _("Passengers"),
            _("Seats of the type"),
            _("Sources"),
            _("What"),
            _("Operator"),
            _("Observed by"),
        )

    def take(self, lines: tuple[FlightLine, ...]) -> None:
        """Show other lines."""
        self._lines = list(lines)
        self.sort(self._column, self._order)

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The words of the lines and their claims, in their order."""
        return tuple((*line.cells, line.claim) for line in self._lines)

    def line(self, row: int) -> FlightLine:
        """What a row shows."""
        return self._lines[row]

    def row_of(self, claim: str) -> int | None:
        """The row of a claim, or None."""
        return next((row for row, line in enumerate(self._lines) if line.claim == claim), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the lines by a column."""
        self.beginResetModel()
        self._column, self._order = column, order
        known = [line for line in self._lines if line.order[column] is not None]
        unknown = [line for line in self._lines if line.order[column] is None]
        known.sort(key=lambda line: line.order[column] or (), reverse=order is DESCENDING)
        self._lines = known + unknown
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many flights and routes there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        cell = self._lines[index.row()].cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cell
        if role == Qt.ItemDataRole.ForegroundRole and cell == _("not known"):
            return QGuiApplication.palette().placeholderText()
        return None
