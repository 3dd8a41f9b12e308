"""The page of the sheets that were handed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.sheets import asking
from caseapp.ui.pages.sheets.filters import Filters
from caseapp.ui.pages.sheets.table import SheetsModel, SheetsTable
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import named

if TYPE_CHECKING:
    from caseapp.domain.changes import Changes
    from caseapp.domain.exporting import Table
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.sheets.told import SheetsTold


class SheetsPage(QWidget):
    """Finds a sheet by the id on its paper, by what it is about, or by when it went out.

    Signals: ``sheet_wanted`` with the id of a sheet to be read; ``batch_wanted`` when many
    new ones are to be made.
    """

    sheet_wanted = Signal(str)
    batch_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand: Errand | None = None
        self._lookup: Errand | None = None
        self._told: SheetsTold | None = None
        self._is_current = False
        self._filters = Filters()
        self._model = SheetsModel(self)
        self._table = SheetsTable(self._model)
        self._none = labels.paragraph(_("What the table is empty of"))
        self._none.setProperty("quiet", True)
        self._open = named(QPushButton(_("&Open")), _("Open the sheet"))
        self._batch = named(QPushButton(_("&Batch of sheets…")), _("Batch of sheets"))
        self._batch.setToolTip(_("Make many sheets at once, for a clinic day (Ctrl+B)"))
        self._connect()
        self._lay_out()

    def enter(self) -> None:
        """Be ready for the next id, and ask for the sheets if they have altered."""
        self._filters.take_focus()
        if not self._is_current:
            self._ask()

    def follow(self, changes: Changes) -> None:
        """Ask anew after sheets were handed out; at once only where it is seen."""
        if changes.sheets:
            self._is_current = False
            if self.isVisible():
                self._ask()

    def take_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """Know these countries: code and name."""
        self._filters.take_countries(countries)

    def export_table(self) -> Table | None:
        """The sheets shown, in their order."""
        from caseapp.domain.exporting import Table
        from caseapp.wording.tables.shown import filter_notes

        if self._told is None:
            return None
        notes = (f"{self._told.count}.", *filter_notes(self._filters.in_words), *self._told.notes)
        return Table(_("Sheets handed out"), self._model.headers, self._model.rows, notes)

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._filters.id, self._table]

    def _ask(self) -> None:
        if self._errand:
            self._errand.drop()
        self._is_current = True
        question = asking.sheets(self._filters.sought)
        self._errand = self._desk.ask(question, self._show, self._filters.refuse)

    def _show(self, told: SheetsTold) -> None:
        self._told = told
        self._filters.accept()
        self._filters.take_languages(told.languages)
        row = self._table.currentIndex().row()
        chosen = self._model.line(row).id if row >= 0 else ""
        self._model.take(told.lines)
        self._table.setCurrentIndex(self._model.index(self._model.row_of(chosen) or 0, 0))
        self._filters.say_count(told.count)
        self._open.setEnabled(bool(told.lines))
        self._none.setVisible(not told.lines)
        self._none.setText(self._why_none())

    def _why_none(self) -> str:
        if any(self._filters.sought):
            return _("No sheet that was handed out fits. An empty filter lets everything through.")
        return _(
            "No sheet has been handed out yet. Each one that is printed or saved is kept here"
            " with its exact pages, without anything about who got it."
        )

    def _look_up(self, typed: str) -> None:
        if self._lookup:
            self._lookup.drop()
        question = asking.sheet_id(typed)
        self._lookup = self._desk.ask(question, self._found, self._filters.refuse_id)

    def _found(self, id_: str) -> None:
        self._filters.id.clear()
        self.sheet_wanted.emit(id_)

    def _open_current(self) -> None:
        row = self._table.currentIndex().row()
        if 0 <= row < self._model.rowCount():
            self.sheet_wanted.emit(self._model.line(row).id)

    def _connect(self) -> None:
        self._filters.narrowed.connect(self._ask)
        self._filters.entered.connect(self._look_up)
        self._filters.left.connect(lambda: self._table.setFocus(Qt.FocusReason.TabFocusReason))
        self._table.activated.connect(lambda _index: self._open_current())
        self._open.clicked.connect(self._open_current)
        self._batch.clicked.connect(self.batch_wanted)

    def _lay_out(self) -> None:
        head, below = QHBoxLayout(), QHBoxLayout()
        head.addWidget(labels.heading(_("Sheets handed out")))
        head.addStretch(1)
        head.addWidget(self._batch)
        self._none.hide()
        self._open.setEnabled(False)
        self._open.setToolTip(_("What it said, and what of it is still so (Enter)"))
        below.addWidget(self._none, 1)
        below.addStretch(0)
        below.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._filters)
        layout.addWidget(self._table, 1)
        layout.addLayout(below)
