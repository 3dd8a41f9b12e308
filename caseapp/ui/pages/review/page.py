"""The page of what waits for a person."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.entries import heading
from caseapp.ui.pages.review.asking import reviews
from caseapp.ui.pages.review.finds import Finds, found_by_rule
from caseapp.ui.pages.review.told import MORE, STEP, Target
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.choice import Choice
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.entry_model import ENTRY
from caseapp.ui.widgets.moment_bar import MomentBar
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.scrolling import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from caseapp.domain.changes import Changes
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.review.told import ReviewTold

EVERYTHING, FINDS = "", "finds"


class ReviewPage(QWidget):
    """What is overdue, unsigned or undecided, and what was found by rule.

    Signals: ``country_wanted`` with the code of a country and the id of a card there.
    """

    country_wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand: Errand | None = None
        self._told: ReviewTold | None = None
        self._limits: dict[str, int] = {}
        self._is_current = False
        self.moments = MomentBar()
        self._moment = labels.quiet()
        self._section = named(Choice(), _("Show"))
        self._list = EntryList(_("What waits"))
        self._finds = Finds(desk)
        self._column = Column(_("Review"))
        self._stands_on_finds = False
        self._connect()
        self._lay_out()

    def enter(self) -> None:
        """Ask what waits, if it is not there or has altered since."""
        if not self._is_current:
            self._ask()

    def follow(self, changes: Changes) -> None:
        """Ask anew after anything that waits may have altered."""
        altered = (changes.claims, changes.assessments, changes.disagreements)
        if any(altered):
            self._is_current = False
            self._finds.look_again(changes.countries)
            if self.isVisible():
                self._ask()

    def current_thing(self) -> tuple[str, str] | None:
        """What the chosen card is about."""
        target = self._current_target()
        return (target.thing, target.id) if target else None

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer what can be done with a card where it is clicked with the right button."""
        for each in (self._list, self._finds.list):
            each.addActions(actions)

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._list, self._finds.pane]

    def _choose_moment(self) -> None:
        self._limits.clear()
        self._finds.forget(self.moments.times)
        self._column.verticalScrollBar().setValue(0)
        self._ask()

    def _ask(self) -> None:
        if self._errand:
            self._errand.drop()
        self._is_current = True
        question = reviews(self.moments.times, dict(self._limits))
        self._errand = self._desk.ask(question, self._show, self.moments.refuse)

    def _show(self, told: ReviewTold) -> None:
        self._told = told
        self.moments.accept()
        self._moment.setText(told.moment)
        self._name_sections(told)
        self._list_entries()

    def _name_sections(self, told: ReviewTold) -> None:
        chosen = self._section.currentData() or EVERYTHING
        self._section.blockSignals(True)
        self._section.clear()
        self._section.addItem(_("Everything"), EVERYTHING)
        for each in told.sections:
            self._section.addItem(f"{each.title} ({each.count})", each.key)
        self._section.addItem(found_by_rule(), FINDS)
        self._section.setCurrentIndex(max(self._section.findData(chosen), 0))
        self._section.blockSignals(False)

    def _list_entries(self) -> None:
        if self._told is None:
            return
        chosen = self._section.currentData()
        self._finds.setVisible(chosen in (EVERYTHING, FINDS))
        self._list.setVisible(chosen != FINDS)
        sections = [each for each in self._told.sections if chosen in (EVERYTHING, each.key)]
        parts = (
            (heading(each.key, f"{each.title} ({each.count})"), *each.entries) for each in sections
        )
        entry, row = self._list.currentIndex().data(ENTRY), self._list.currentIndex().row()
        self._list.show_entries(tuple(chain.from_iterable(parts)))
        self._column.column.activate()
        if entry and not self._stands_on_finds:
            self._stand_at(entry.key, row)

    def _stand_at(self, key: str, row: int) -> None:
        """Stand on the card one stood on; if it is done, on what has come into its place."""
        if key.startswith(MORE) or not self._list.go_to(key):
            self._list.setCurrentIndex(self._list.model().index(row, 0))

    def _current_target(self) -> Target | None:
        if self._stands_on_finds:
            return self._finds.current_target()
        entry = self._list.currentIndex().data(ENTRY)
        return self._told.targets.get(entry.key) if self._told and entry else None

    def _open(self, key: str) -> None:
        if self._told and key in self._told.targets:
            target = self._told.targets[key]
            self.country_wanted.emit(target.country, target.card)

    def _show_more(self, key: str) -> None:
        section = key.removeprefix(MORE)
        self._limits[section] = self._limits.get(section, STEP) + STEP
        self._ask()

    def _stand(self, on_finds: bool) -> None:
        self._stands_on_finds = on_finds

    def _connect(self) -> None:
        self.moments.chosen.connect(lambda _times: self._choose_moment())
        self._section.currentIndexChanged.connect(lambda _index: self._list_entries())
        self._list.moved.connect(lambda rect: self._column.reveal(self._list, rect))
        self._list.moved.connect(lambda _rect: self._stand(False))
        self._list.opened.connect(self._open)
        self._list.acted.connect(self._show_more)
        self._finds.list.moved.connect(lambda rect: self._column.reveal(self._finds.list, rect))
        self._finds.list.moved.connect(lambda _rect: self._stand(True))
        self._finds.opened.connect(self.country_wanted)

    def _lay_out(self) -> None:
        name = QHBoxLayout()
        name.setSpacing(14)
        name.addWidget(labels.heading(_("Review")))
        name.addWidget(self._moment, 1)
        name.addWidget(labels.buddy(_("Sho&w"), self._section))
        name.addWidget(self._section)
        self._section.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.setSpacing(8)
        head.addLayout(name)
        head.addWidget(self.moments)
        self._column.column.addWidget(self._list)
        self._column.column.addWidget(self._finds)
        self._column.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._column, 1)
