"""The page of all countries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.asking import NOW, Times
from caseapp.ui.folding import fold
from caseapp.ui.pages.countries.model import CountriesModel
from caseapp.ui.pages.countries.table import CountriesTable
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.choice import Choice
from caseapp.ui.widgets.naming import named

if TYPE_CHECKING:
    from caseapp.domain.exporting import Table
    from caseapp.ui.pages.countries.telling import CountriesTold
    from caseapp.ui.widgets.moment_bar import MomentBar


class CountriesPage(QWidget):
    """A table of countries with a filter for names and one for statuses.

    Signals: ``opened`` with the code of the country somebody wants to read about;
    ``moment_chosen`` when the table is wanted as of another day.
    """

    opened = Signal(str)
    moment_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CountriesModel(self)
        self._filter = named(QLineEdit(), _("Filter by name or code"))
        self._filter.setPlaceholderText(_("Name or code"))
        self._status = named(Choice(), _("Filter by status"))
        self._status.addItem(_("All statuses"), "")
        self._count = labels.quiet()
        self._freshness, self._all = "", 0
        self.moments: MomentBar | None = None
        self._table = CountriesTable(self._model)
        self._filter.textChanged.connect(self._narrow)
        self._filter.returnPressed.connect(self._open_first)
        self._status.currentIndexChanged.connect(self._narrow)
        self._table.activated.connect(self._open)
        self._lay_out()

    def complete(self) -> None:
        """Add what can wait until the window stands."""
        self._table.complete()
        self._filter.setClearButtonEnabled(True)
        self._filter.installEventFilter(self)
        self._add_moments()

    @property
    def times(self) -> Times:
        """The two dates as they were typed."""
        return self.moments.times if self.moments else NOW

    @property
    def is_now(self) -> bool:
        """Whether the table is wanted as of today, with all that is known."""
        return self.times == NOW

    def refuse(self, sentence: str) -> None:
        """Say beside the dates what is wrong with them; the table stays."""
        if self.moments:
            self.moments.refuse(sentence)

    def show_told(self, told: CountriesTold) -> None:
        """Fill the table and the filter of statuses."""
        if self.moments:
            self.moments.accept()
        self._status.offer(told.statuses)
        self._model.take(told.lines)
        self._freshness, self._all = told.freshness, len(told.lines)
        self._narrow()

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self._model.headers

    def export_table(self) -> Table | None:
        """The countries shown, in their order."""
        from caseapp.domain.exporting import Table

        if not self._freshness:
            return None
        rows = self._model.rows
        shown = ngettext(
            "{count} of {all} countries, as filtered on screen.",
            "{count} of {all} countries, as filtered on screen.",
            len(rows),
        ).format(count=len(rows), all=self._all)
        nothing = _("Where nothing is recorded, that does not mean that nothing happens.")
        notes = (*self._moment_notes(), shown, self._freshness, nothing)
        return Table(_("Countries"), self.columns, rows, notes)

    def _moment_notes(self) -> tuple[str, ...]:
        if self.is_now:
            return ()
        as_of = self.times.as_of or _("today")
        known = self.times.known_on or _("all that is known now")
        return (_("As of {as_of}; known on {known}.").format(as_of=as_of, known=known),)

    def sort_by(self, column: int) -> None:
        """Sort by a column; once more turns the order round."""
        self._table.sort_or_turn(column)

    def take_first_focus(self) -> None:
        """Be where typing goes when the window opens."""
        self._filter.setFocus()

    def focus_filter(self) -> None:
        """Put the cursor in the filter for names."""
        self._filter.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._table]

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Let Down lead from the filter into the table."""
        is_down = isinstance(event, QKeyEvent) and event.key() == QtCore.Qt.Key.Key_Down
        if is_down and event.type() == QEvent.Type.KeyPress and self._model.rowCount():
            self._table.setFocus(QtCore.Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _narrow(self) -> None:
        row = self._table.currentIndex().row()
        code = self._model.code(row) if 0 <= row < self._model.rowCount() else ""
        self._model.narrow(fold(self._filter.text().strip()), self._status.currentData())
        count = self._model.rowCount()
        text = ngettext("{count} country", "{count} countries", count)
        self._count.setText(text.format(count=count))
        kept = self._model.row_of(code) if code else None
        self._table.setCurrentIndex(self._model.index(kept or 0, 0))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.code(index.row()))

    def _open_first(self) -> None:
        if self._model.rowCount():
            self._open(self._table.currentIndex())

    def _add_moments(self) -> None:
        from caseapp.ui.widgets.moment_bar import MomentBar  # behind the first paint

        self.moments = MomentBar()
        self.moments.chosen.connect(lambda _times: self.moment_chosen.emit())
        self._column.insertWidget(1, self.moments)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(labels.buddy(_("&Name"), self._filter))
        row.addWidget(self._filter, 1)
        row.addSpacing(8)
        row.addWidget(labels.buddy(_("&Status"), self._status))
        row.addWidget(self._status)
        row.addSpacing(8)
        row.addWidget(self._count)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(labels.heading(_("Countries")))
        layout.addLayout(row)
        layout.addWidget(self._table, 1)
