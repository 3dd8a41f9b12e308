"""The page of flights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui import asking
from caseapp.ui.pages.flights.asking import flights
from caseapp.ui.pages.flights.model import FlightsModel
from caseapp.ui.pages.flights.table import FlightsTable
from caseapp.ui.pages.flights.way import Way
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.choice import Choice
from caseapp.ui.widgets.moment_bar import MomentBar
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from caseapp.domain.changes import Changes
    from caseapp.domain.exporting import Table
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.flights.telling import FlightsTold
    from caseapp.ui.widgets.worldmap.shapes import Shapes


class FlightsPage(QWidget):
    """Flights and routes at a moment, all of them or those about one country.

    Signals: ``country_wanted`` with the code of a country and the claim to go to.
    """

    country_wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_outdated = True
        self._errand: Errand | None = None
        self._told: FlightsTold | None = None
        self.moments = MomentBar()
        self._notice = Notice(_("Trouble with the map"))
        self._country = named(Choice(), _("Country"))
        self._country.addItem(_("All countries"), "")
        self._count = labels.quiet()
        self._model = FlightsModel(self)
        self._table = FlightsTable(self._model)
        self._way = Way()
        self._connect()
        self._lay_out()

    @property
    def code(self) -> str:
        """The country of the flight one is on; empty where there is none."""
        row = self._table.currentIndex().row()
        return self._model.line(row).country if row >= 0 else ""

    def enter(self) -> None:
        """Ask for the flights, if they are not there or have been altered since."""
        if self._errand is None:
            self._desk.draw(asking.world_shapes(), self._take_shapes, self._trouble)
        if self._is_outdated:
            self._ask()

    def follow(self, changes: Changes) -> None:
        """Show the flights anew where claims, sources or disagreements were altered."""
        if changes.claims or changes.sources or changes.disagreements:
            self._is_outdated = True
            if self.isVisible():
                self._ask()

    def export_table(self) -> Table | None:
        """The flights and routes shown, in their order."""
        from caseapp.domain.exporting import Table

        if self._told is None:
            return None
        columns = (*self._model.headers, _("Claim"))
        return Table(_("Flights and routes"), columns, self._model.rows, self._told.notes)

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._table, self._way.view, self.moments]

    def _ask(self) -> None:
        self._is_outdated = False
        if self._errand:
            self._errand.drop()
        question = flights(self.moments.times, self._country.currentData())
        self._errand = self._desk.ask(question, self._show, self.moments.refuse)

    def _trouble(self, sentence: str) -> None:
        self._notice.say(sentence, grave=True)

    def _take_shapes(self, shapes: Shapes) -> None:
        self._way.view.show_shapes(shapes)
        self._choose(self._table.currentIndex().row())

    def _show(self, told: FlightsTold) -> None:
        self._told = told
        self.moments.accept()
        if not self._country.currentData():
            self._country.offer(told.countries)
        row = self._table.currentIndex().row()
        claim = self._model.line(row).claim if row >= 0 else ""
        self._model.take(told.lines)
        self._count.setText(told.count)
        kept = self._model.row_of(claim) or 0
        self._table.setCurrentIndex(self._model.index(kept, 0))
        self._choose(self._table.currentIndex().row())

    def _choose(self, row: int) -> None:
        self._way.show_line(self._model.line(row) if row >= 0 else None)

    def _want(self, index: QModelIndex) -> None:
        if index.isValid():
            line = self._model.line(index.row())
            self.country_wanted.emit(line.country, line.claim)

    def _connect(self) -> None:
        self.moments.chosen.connect(lambda _times: self._ask())
        self._country.currentIndexChanged.connect(lambda _row: self._ask())
        self._table.passed.connect(self._choose)
        self._table.activated.connect(self._want)
        self._way.wanted.connect(lambda: self._want(self._table.currentIndex()))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(labels.heading(_("Flights")))
        head.addWidget(self.moments, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(labels.buddy(_("&Country"), self._country))
        row.addWidget(self._country)
        row.addWidget(self._count, 1)
        self._country.setMinimumWidth(200)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 10)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._notice)
        layout.addLayout(row)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._way, 1)
