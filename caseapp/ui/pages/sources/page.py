"""The page of all sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.pages.sources.asking import sources
from caseapp.ui.pages.sources.filters import Filters
from caseapp.ui.pages.sources.model import DESCENDING, SourcesModel
from caseapp.ui.pages.sources.table import SourcesTable
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.moment_bar import MomentBar
from caseapp.ui.widgets.naming import named

if TYPE_CHECKING:
    from caseapp.domain.changes import Changes
    from caseapp.domain.exporting import Table
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.sources.lines import SourcesTold

LINES = 6
"""How many lines of details are in view."""


class SourcesPage(QWidget):
    """A table of sources by story, at a moment one can choose, and details of one.

    Signals: ``source_wanted`` with the id of the source somebody wants to read about.
    """

    source_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand: Errand | None = None
        self._told: SourcesTold | None = None
        self._is_current = False
        self._key = ""
        self.moments = MomentBar()
        self._moment = labels.quiet()
        self._filters = Filters()
        self._model = SourcesModel(self)
        self._table = SourcesTable(self._model)
        self._details = named(QPlainTextEdit(readOnly=True), _("About the source"))
        self._open = named(QPushButton(_("Open")), _("Open the source"))
        self._open.setToolTip(_("What rests on it, and what would be left without it (Enter)"))
        self._connect()
        self._lay_out()
        self._settle()

    def enter(self) -> None:
        """Ask for the sources, if they are not there or have been altered since."""
        if not self._is_current:
            self._ask()

    def follow(self, changes: Changes) -> None:
        """Ask anew after sources or claims were altered; at once only where it is seen."""
        if changes.sources or changes.claims:
            self._is_current = False
            if self.isVisible():
                self._ask()

    def export_table(self) -> Table | None:
        """The stories and copies shown, in their order."""
        from caseapp.domain.exporting import Table
        from caseapp.wording.tables.shown import filter_notes

        if self._told is None:
            return None
        kept = filter_notes(self._filters.in_words)
        notes = (f"{self._count()}.", *kept, *self._told.notes)
        return Table(_("Sources"), (*self._model.headers, _("Id")), self._model.rows, notes)

    def focus_filter(self) -> None:
        """Put the cursor in the filter."""
        self._filters.take_focus()

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._table, self._details]

    def _ask(self) -> None:
        if self._errand:
            self._errand.drop()
        self._is_current = True
        if not self._model.rowCount():
            self._filters.say_count(_("Reading the sources…"))
        question = sources(self.moments.times)
        self._errand = self._desk.ask(question, self._show, self._refuse)

    def _show(self, told: SourcesTold) -> None:
        self._told = told
        self.moments.accept()
        self._moment.setText(told.moment)
        self._filters.take_languages(told.languages)
        self._model.take(told.stories)
        self._narrow()

    def _refuse(self, sentence: str) -> None:
        self.moments.refuse(sentence)
        self._say_count()

    def _narrow(self) -> None:
        self._model.narrow(self._filters.wanted)
        self._say_count()

    def _say_count(self) -> None:
        self._filters.say_count(self._count())

    def _count(self) -> str:
        sources, stories = self._model.sources, self._model.stories
        text = ngettext("{count} source", "{count} sources", sources).format(count=sources)
        if stories != sources:
            told = ngettext("{count} story", "{count} stories", stories).format(count=stories)
            text = _("{sources}, {stories}").format(sources=text, stories=told)
        return text

    def _tell(self) -> None:
        row = self._table.currentIndex().row()
        line = self._model.line(row) if 0 <= row < self._model.rowCount() else None
        self._key = line.key if line else ""
        self._details.setPlainText(line.details if line else "")
        self._open.setEnabled(line is not None)

    def _settle(self) -> None:
        """Stand on the line one stood on, after the lines were arranged anew."""
        self._filters.show_order(self._model.column, self._model.order is DESCENDING)
        self._table.go_to(self._key)
        self._tell()

    def _order(self, column: int, downwards: bool) -> None:
        order = DESCENDING if downwards else Qt.SortOrder.AscendingOrder
        self._table.sortByColumn(column, order)

    def _open_current(self) -> None:
        row = self._table.currentIndex().row()
        if 0 <= row < self._model.rowCount():
            self.source_wanted.emit(self._model.line(row).source)

    def _connect(self) -> None:
        self.moments.chosen.connect(lambda _times: self._ask())
        self._filters.narrowed.connect(self._narrow)
        self._filters.ordered.connect(self._order)
        self._filters.entered.connect(self._open_current)
        self._filters.left.connect(lambda: self._table.setFocus(Qt.FocusReason.TabFocusReason))
        self._table.moved.connect(self._tell)
        self._table.opened.connect(self.source_wanted)
        self._model.modelReset.connect(self._settle)
        self._open.clicked.connect(self._open_current)

    def _lay_out(self) -> None:
        self._details.setTabChangesFocus(True)
        height = self._details.fontMetrics().lineSpacing() * LINES
        self._details.setFixedHeight(height + 2 * self._details.frameWidth() + 20)
        head, below = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(labels.heading(_("Sources")))
        head.addWidget(self._moment, 1)
        below.setSpacing(8)
        below.addWidget(self._details, 1)
        below.addWidget(self._open, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 14)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.moments)
        layout.addWidget(self._filters)
        layout.addWidget(self._table, 1)
        layout.addLayout(below)
