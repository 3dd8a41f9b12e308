"""The page of changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.pages.changes.asking import Wish, cards, changes, marked_seen
from caseapp.ui.pages.changes.controls import ChangesControls
from caseapp.ui.pages.changes.country_list import CountryList
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.entry_model import ENTRY
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.scrolling import Column

if TYPE_CHECKING:
    from caseapp.domain.changes import Changes
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.changes.telling import CardsTold, ChangesTold
    from caseapp.ui.telling.alterations import Target

STEP = 50
"""How many more changes *Show more* shows."""


class ChangesPage(QWidget):
    """Countries with changes at the left, the changes of one or of all at the right.

    Signals: ``country_wanted`` with a code and the id of a thing there, ``source_wanted``
    with an id, ``history_wanted`` with the name of a thing and its id, ``watch_wanted`` with
    the code of a country to be put on watch or taken off.
    """

    country_wanted = Signal(str, str)
    source_wanted = Signal(str)
    history_wanted = Signal(str, str)
    watch_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand: Errand | None = None
        self._told: ChangesTold | None = None
        self._cards: CardsTold | None = None
        self._limit = STEP
        self._controls = ChangesControls()
        self._summary = labels.paragraph(_("How much changed"))
        self._baseline = labels.paragraph(_("What came with the start"))
        self._baseline.setProperty("quiet", True)
        self._countries = CountryList()
        self._watch = QPushButton()
        self._watch.hide()
        self._list = EntryList(_("Changes"))
        self._more = named(QPushButton(), _("Show more"))
        self._more.hide()
        self._column = Column(_("Changes"))
        self._connect()
        self._lay_out()

    @property
    def code(self) -> str:
        """The country in hand: the one chosen, or that of the card one is at."""
        line = self._countries.line
        if line and line.code is not None:
            return line.code
        target = self._target()
        return target.country if target else ""

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._countries, self._list, self._controls.since]

    def enter(self) -> None:
        """Ask for what altered by now."""
        self._ask()

    def follow(self, _changes: Changes) -> None:
        """Whatever was altered stands here."""
        if self.isVisible():
            self._ask()

    def _begin_anew(self) -> None:
        self._limit = STEP
        self._column.verticalScrollBar().setValue(0)
        self._ask()

    def _choose_country(self) -> None:
        self._limit = STEP
        self._column.verticalScrollBar().setValue(0)
        self._ask_cards()

    def _show_more(self) -> None:
        self._limit += STEP
        self._ask_cards()

    @property
    def _wish(self) -> Wish:
        line = self._countries.line
        return self._controls.wish._replace(country=line.code if line else None, limit=self._limit)

    def _ask(self) -> None:
        if self._errand:
            self._errand.drop()
        self._errand = self._desk.ask(changes(self._wish), self._show, self._controls.refuse)

    def _ask_cards(self) -> None:
        """Ask for one country alone: what altered about the others is counted already."""
        line = self._countries.line
        if line is None or line.code is None:
            self._ask()
            return
        if self._errand:
            self._errand.drop()
        question = cards(self._wish, line.total)
        self._errand = self._desk.ask(question, self._show_cards, self._controls.refuse)

    def _show(self, told: ChangesTold) -> None:
        self._controls.accept()
        if not self._countries.show_lines(told.lines):
            self._ask()  # nothing altered any more about the country that was chosen
            return
        self._told = told
        self._summary.setText(told.summary)
        self._baseline.setText(told.baseline)
        self._baseline.setVisible(bool(told.baseline))
        self._show_cards(told.cards)

    def _show_cards(self, told: CardsTold) -> None:
        key = self._key()
        self._cards = told
        self._list.show_entries(told.entries)
        if key:
            self._list.go_to(key)
        self._show_buttons(told.left)

    def _show_buttons(self, left: int) -> None:
        line = self._countries.line
        self._watch.setVisible(bool(line and line.code))
        if line and line.code:
            words = _("Stop watching {country}") if line.watched else _("Watch {country}")
            self._watch.setText(words.format(country=line.name).replace("&", "&&"))
            self._watch.setAccessibleName(words.format(country=line.name))
            self._watch.setToolTip(_("Its changes come first and are counted (Ctrl+W)"))
        more = ngettext("Show more ({count} left)", "Show more ({count} left)", left)
        self._more.setText(more.format(count=left))
        self._more.setVisible(left > 0)

    def current_thing(self) -> tuple[str, str] | None:
        """What the card tells of that one stands on."""
        target = self._target()
        return (target.thing, target.id) if target else None

    def _mark_seen(self) -> None:
        if self._told:
            edit = marked_seen(self._told.seen_until)
            self._desk.alter(edit, lambda _changes: None, self._controls.refuse)

    def _key(self) -> str:
        index = self._list.currentIndex()
        return str(index.data(ENTRY).key) if index.isValid() else ""

    def _target(self) -> Target | None:
        return self._cards.targets.get(self._key()) if self._cards else None

    def _open(self, key: str) -> None:
        target = self._cards.targets.get(key) if self._cards else None
        if target is None:
            return
        if target.thing == "source" and target.is_known:
            self.source_wanted.emit(target.id)
        elif target.country and target.is_known:
            self.country_wanted.emit(target.country, target.id)
        else:
            self.history_wanted.emit(target.thing, target.id)

    def _connect(self) -> None:
        self._controls.changed.connect(self._begin_anew)
        self._controls.seen.connect(self._mark_seen)
        self._countries.chosen.connect(self._choose_country)
        self._watch.clicked.connect(lambda: self.watch_wanted.emit(self.code))
        self._more.clicked.connect(self._show_more)
        self._list.opened.connect(self._open)
        self._list.moved.connect(lambda rect: self._column.reveal(self._list, rect))

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(24, 0, 24, 8)
        head.setSpacing(8)
        for widget in (self._controls, self._summary, self._baseline):
            head.addWidget(widget)
        watching = QHBoxLayout()
        watching.addWidget(self._watch)
        watching.addStretch(1)
        self._column.column.addLayout(watching)
        self._column.column.addWidget(self._list)
        self._column.column.addWidget(self._more)
        self._column.column.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._countries)
        row.addWidget(self._column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 18, 0, 12)
        layout.addLayout(head)
        layout.addLayout(row, 1)
