"""The page of visa rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from caseapp.ui.pages.visas import asking
from caseapp.ui.pages.visas.form import QuestionForm
from caseapp.ui.pages.visas.list_pane import ListPane
from caseapp.ui.pages.visas.pair_pane import PairPane
from caseapp.ui.pages.visas.questions import Mode, Question

if TYPE_CHECKING:
    from caseapp.domain.changes import Changes
    from caseapp.domain.exporting import Table
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.exporting import LateTable
    from caseapp.ui.pages.visas.lines import LinesTold
    from caseapp.ui.pages.visas.telling import VisaTold
    from caseapp.ui.widgets.moment_bar import MomentBar


SMALLEST = 110
"""How many pixels of the cards are to be seen at least."""


class VisasPage(QWidget):
    """A question about visa rules, its table where it has one, and the cards of one pair.

    Signals: ``country_wanted`` with a country and a claim somebody wants to see there;
    ``source_wanted`` with a source.
    """

    country_wanted = Signal(str, str)
    source_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: Question | None = None
        self._errand: Errand | None = None
        self._pair_errand: Errand | None = None
        self._form = QuestionForm()
        self._list = ListPane()
        self._pair = PairPane()
        self._list.hide()
        self._form.asked.connect(self._ask)
        self._list.picked.connect(self._ask_pair)
        self._list.opened.connect(self._open_pair)
        self._list.emptied.connect(self._pair.clear)
        self._pair.country_wanted.connect(self.country_wanted)
        self._pair.source_wanted.connect(self.source_wanted)
        self._lay_out()

    def take_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """Know the countries that can be picked: code and name."""
        self._form.take_countries(countries)

    @property
    def moments(self) -> MomentBar:
        """The moment of the page."""
        return self._form.moments

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._form.passport, self._list.table, self._pair.list]

    def current_thing(self) -> tuple[str, str] | None:
        """The claim on whose card one is, to be corrected or withdrawn."""
        claim = self._pair.claim
        return ("claim", claim) if claim else None

    def export_table(self) -> Table | LateTable | None:
        """The table of the tab one is on; for one pair, its rules on record."""
        if self._asked is None:
            return None
        if self._asked.mode is Mode.PAIR:
            return self._pair.export_table()
        return None if self._list.isHidden() else self._list.export_table()

    def follow(self, changes: Changes) -> None:
        """Ask again where claims, sources or disagreements were altered."""
        if self._asked and (changes.claims or changes.sources or changes.disagreements):
            self._ask(self._asked)

    def _ask(self, question: Question) -> None:
        self._drop()
        self._form.accept()
        is_other = self._asked is None or question.mode is not self._asked.mode
        if is_other or question.missing:
            self._clear()
        self._asked = None if question.missing else question
        if self._asked is None:
            return
        if question.mode is Mode.PAIR:
            self._ask_pair(question.passport, question.destination)
        else:
            self._errand = self._desk.ask(asking.lines(question), self._show, self._refuse)

    def _ask_pair(self, passport: str, destination: str) -> None:
        if self._pair_errand:
            self._pair_errand.drop()
        times = self._asked.times if self._asked else self._form.question.times
        question = asking.pair(passport, destination, times)
        self._pair_errand = self._desk.ask(question, self._show_pair, self._refuse)

    def _show(self, told: LinesTold) -> None:
        self._form.accept()
        self._list.show()
        self._list.show_told(told)

    def _open_pair(self, passport: str, destination: str) -> None:
        self._form.show_pair(passport, destination)
        self._pair.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pair(self, told: VisaTold) -> None:
        self._pair.show_told(told)

    def _refuse(self, sentence: str) -> None:
        self._asked = None
        self._form.refuse(sentence)
        self._clear()

    def _clear(self) -> None:
        self._list.hide()
        self._pair.clear()

    def _drop(self) -> None:
        for errand in (self._errand, self._pair_errand):
            if errand:
                errand.drop()

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._list)
        split.addWidget(self._pair)
        self._pair.setMinimumHeight(SMALLEST)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 18, 0, 12)
        layout.addWidget(self._form)
        layout.addWidget(split, 1)
