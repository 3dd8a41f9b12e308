"""The table of flights: columns, keys, looks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.flights.model import DATE, DESCENDING, FlightsModel
from caseapp.ui.widgets.entry_model import Index
from caseapp.ui.widgets.row_table import OpeningTable

WIDTHS = (164, 92, 112, 88, 96, 122, 118, 104, 84, 130)
"""The least width of each column, in pixels; where there is more room, all of them grow."""


class FlightsTable(OpeningTable):
    """A table in which Enter opens; Tab leaves it.

    Signals: ``passed`` with the row that became the current one.
    """

    passed = Signal(int)

    def __init__(self, model: FlightsModel, parent: QWidget | None = None) -> None:
        super().__init__(_("Flights and routes"), model, parent)
        self.horizontalHeader().setSortIndicator(DATE, DESCENDING)
        self.setSortingEnabled(True)

    def column_widths(self, width: int) -> Mapping[int, int]:
        """The least widths, or all of them grown alike."""
        growth = max(width / sum(WIDTHS), 1)
        return {column: int(least * growth) for column, least in enumerate(WIDTHS)}

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row one has come to."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.passed.emit(current.row())
