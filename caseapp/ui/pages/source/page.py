"""The page of one source: itself, its copies, what rests on it, what would be left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.asking import NOW, Times
from caseapp.ui.pages.source.asking import source
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.moment_bar import MomentBar
from caseapp.ui.widgets.scrolling import Column

if TYPE_CHECKING:
    from caseapp.domain.changes import Changes
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.source.told import SourceTold


class SourcePage(QWidget):
    """A source with its date, grade and note, its copies, and what cites it.

    Signals: ``country_wanted`` with the code of a country and the id of a claim there;
    ``source_wanted`` with the id of another copy.
    """

    country_wanted = Signal(str, str)
    source_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand: Errand | None = None
        self._id = ""
        self._told: SourceTold | None = None
        self.moments = MomentBar()
        self._moment = labels.quiet()
        self._list = EntryList(_("About the source"))
        self._column = Column(_("Source"))
        self.moments.chosen.connect(lambda _times: self._ask())
        self._list.moved.connect(lambda rect: self._column.reveal(self._list, rect))
        self._list.opened.connect(self._open)
        self._lay_out()

    def open(self, source_id: str, times: Times = NOW) -> None:
        """Show a source by its id, at a moment."""
        self._id, self._told = source_id, None
        self._list.show_entries(())
        self._column.verticalScrollBar().setValue(0)
        self._moment.clear()
        self.moments.show_times(times)
        self._ask()

    def current_thing(self) -> tuple[str, str] | None:
        """What the card is of that one stands on; the source itself where it is none."""
        entry = self._list.current
        if entry and entry.thing:
            return entry.thing, entry.key
        return ("source", self._id) if self._id else None

    def follow(self, changes: Changes) -> None:
        """Ask anew after anything was altered that the page tells of.

        Only where it is seen: coming back to it opens it anew.
        """
        altered = (changes.sources, changes.claims, changes.assessments, changes.disagreements)
        if self._id and self.isVisible() and any(altered):
            self._ask()

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._list]

    def _ask(self) -> None:
        if self._errand:
            self._errand.drop()
        question = source(self._id, self.moments.times)
        self._errand = self._desk.ask(question, self._show, self._refuse)

    def _show(self, told: SourceTold) -> None:
        self._told = told
        self.moments.accept()
        self._moment.setText(told.moment)
        self._list.show_entries(told.entries)

    def _refuse(self, sentence: str) -> None:
        self.moments.refuse(sentence)

    def _open(self, key: str) -> None:
        if self._told is None:
            return
        if key in self._told.claims:
            self.country_wanted.emit(*self._told.claims[key])
        elif key in self._told.copies:
            self.source_wanted.emit(self._told.copies[key])

    def _lay_out(self) -> None:
        name = QHBoxLayout()
        name.setSpacing(14)
        name.addWidget(labels.heading(_("Source")))
        name.addWidget(self._moment, 1)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.setSpacing(8)
        head.addLayout(name)
        head.addWidget(self.moments)
        self._column.column.addWidget(self._list)
        self._column.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._column, 1)
