"""The page of the history of one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.history.asking import history
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.date_field import DateField
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.scrolling import Column

if TYPE_CHECKING:
    from caseapp.domain.changes import Changes
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.history.telling import HistoryTold


class HistoryPage(QWidget):
    """Every revision of a source, claim, assessment or disagreement, the newest first.

    Signals: ``country_wanted`` with a code and the thing's id, ``source_wanted`` with an id,
    where somebody wants to see the thing itself.
    """

    country_wanted = Signal(str, str)
    source_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand: Errand | None = None
        self._told: HistoryTold | None = None
        self._thing, self._id = "", ""
        self._title = labels.paragraph(_("What it is the history of"), 1)
        self._summary = labels.paragraph(_("How many revisions"))
        self._summary.setProperty("quiet", True)
        self._known_on = DateField(_("Known on"), _("all that is known now"))
        self._open = named(QPushButton(_("&Show it")), _("Show it"))
        self._open.setToolTip(_("Go to the page on which it is shown"))
        self._problem = labels.paragraph(_("What is wrong"))
        self._problem.setProperty("wrong", True)
        self._problem.hide()
        self._list = EntryList(_("Revisions"))
        self._column = Column(_("History"))
        self._known_on.entered.connect(lambda _text: self._ask())
        self._open.clicked.connect(self._show_thing)
        self._list.opened.connect(lambda _key: self._show_thing())
        self._list.moved.connect(lambda rect: self._column.reveal(self._list, rect))
        self._lay_out()

    def open(self, thing: str, id_: str) -> None:
        """Show the history of a thing by its kind (``claim``, …) and id."""
        if (thing, id_) != (self._thing, self._id):
            self._thing, self._id = thing, id_
            self._known_on.take("")
            self._clear()
        self._ask()

    def current_thing(self) -> tuple[str, str] | None:
        """The thing whose history this is."""
        return (self._thing, self._id) if self._id else None

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._list, self._known_on]

    def follow(self, changes: Changes) -> None:
        """Ask again where the thing itself was altered."""
        altered = {
            "source": changes.sources,
            "claim": changes.claims,
            "assessment": changes.assessments,
            "disagreement": changes.disagreements,
        }
        if self._id in altered.get(self._thing, ()):
            self._ask()

    def _ask(self) -> None:
        if self._errand:
            self._errand.drop()
        question = history(self._thing, self._id, self._known_on.text().strip())
        self._errand = self._desk.ask(question, self._show, self._refuse)

    def _show(self, told: HistoryTold) -> None:
        self._told = told
        self._problem.hide()
        self._known_on.mark(False)
        self._title.setText(told.title)
        self._summary.setText(told.summary)
        leads = told.target.is_known and bool(told.target.country or told.target.thing == "source")
        self._open.setEnabled(leads)
        self._list.show_entries(told.entries)

    def _refuse(self, sentence: str) -> None:
        self._clear()
        self._problem.setText(sentence)
        self._problem.show()
        self._known_on.mark(bool(self._known_on.text()))

    def _clear(self) -> None:
        self._told = None
        self._title.clear()
        self._summary.clear()
        self._open.setEnabled(False)
        self._list.show_entries(())

    def _show_thing(self) -> None:
        if self._told is None or not self._open.isEnabled():
            return
        target = self._told.target
        if target.thing == "source":
            self.source_wanted.emit(target.id)
        else:
            self.country_wanted.emit(target.country, target.id)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(labels.buddy(_("&Known on"), self._known_on))
        row.addWidget(self._known_on)
        row.addWidget(self._open)
        row.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(24, 0, 24, 8)
        head.setSpacing(8)
        for widget in (labels.heading(_("History")), self._title, self._summary):
            head.addWidget(widget)
        head.addLayout(row)
        head.addWidget(self._problem)
        self._column.column.addWidget(self._list)
        self._column.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 18, 0, 12)
        layout.addLayout(head)
        layout.addWidget(self._column, 1)
