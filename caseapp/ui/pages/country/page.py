"""The page of one country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.asking import NOW, Times
from caseapp.ui.exporting import LateTable, Shown
from caseapp.ui.pages.country.asking import country
from caseapp.ui.pages.country.contents import Contents
from caseapp.ui.pages.country.head import CountryHead
from caseapp.ui.pages.country.knowledge_list import KnowledgeList
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.scrolling import Column
from caseapp.ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from caseapp.domain.changes import Changes
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.country.telling import CountryTold
    from caseapp.ui.widgets.moment_bar import MomentBar

ANSWER, TIME_LINE = "answer", "time_line"


class CountryPage(QWidget):
    """The answer first, what it rests on below, all of it at a moment one can choose.

    Signals: ``sheet_wanted`` with the country's code, its name and the Times shown;
    ``entry_opened`` with the id of a card that was entered; ``visas_wanted`` where
    somebody wants the page of visa rules; ``writing_wanted`` with the name of a thing that is
    to be written down.
    """

    sheet_wanted = Signal(str, str, object)
    entry_opened = Signal(str)
    visas_wanted = Signal()
    writing_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand: Errand | None = None
        self._told: CountryTold | None = None
        self._aim: Callable[[], None] | None = None
        self._code, self._claim = "", ""
        self._times = NOW
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._arrival = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._show_rest)
        self._head = CountryHead()
        self._contents = Contents()
        self._answer = [labels.paragraph(_("Answer"), 3), labels.paragraph(_("Why"))]
        self._timeline = Timeline()
        self._list = KnowledgeList(desk)
        self._column = Column(_("Country"))
        self._connect()
        self._lay_out()

    @property
    def code(self) -> str:
        """The country shown or on its way."""
        return self._code

    def open(self, code: str, claim: str = "", times: Times = NOW) -> None:
        """Show a country at a moment, at a claim if one is given."""
        if code != self._code:
            self._head.begin(code)
            self._clear()
        self._code, self._claim = code, claim
        self.moments.show_times(times)
        self._ask()

    @property
    def moments(self) -> MomentBar:
        """The moment of the page."""
        return self._head.moments

    def want_sheet(self) -> None:
        """Ask for a sheet of what is shown."""
        if self._told and self._told.code == self._code:
            self.sheet_wanted.emit(self._code, self._told.name, self._times)

    @property
    def judgement(self) -> str:
        """The id of the judgement that answers on the page; empty where none does."""
        return self._told.judgement if self._told else ""

    @property
    def shown(self) -> Shown | None:
        """What is shown; None while it is on its way."""
        if self._told is None or self._told.code != self._code:
            return None
        return Shown(self._code, self._times, self._told.as_of)

    def export_table(self) -> LateTable | None:
        """The claims about the country at the moment shown."""
        return self._told.table if self._told and self.shown else None

    def current_thing(self) -> tuple[str, str] | None:
        """What the card is of that one stands on."""
        entry = self._list.current
        return (entry.thing, entry.key) if entry and entry.thing else None

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer what can be done with a card where it is clicked with the right button."""
        self._list.addActions(actions)

    def follow(self, changes: Changes) -> None:
        """Show anew what was altered here; the moment and the card stay."""
        if self._code in changes.countries and self._told:
            entry = self._list.current
            self._claim = entry.key if entry else ""
            self._ask()

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._contents, self._timeline.view, self._list.charts, self._list]

    def _go_to_moment(self) -> None:
        self._column.verticalScrollBar().setValue(0)  # the answer is what changes first
        self._ask()

    def _ask(self) -> None:
        if self._errand:
            self._errand.drop()
        times = self.moments.times
        question = country(self._code, times)
        self._errand = self._desk.ask(
            question, lambda told: self._show(told, times), self.moments.refuse
        )

    def _show(self, told: CountryTold, times: Times) -> None:
        self._told, self._times = told, times
        self.moments.accept()
        self._head.show_told(told)
        first, *others = told.answer
        self._answer[0].setText(first)
        self._answer[1].setText("\n".join(others))
        self._answer[1].setVisible(bool(others))
        # First, or the time line would be laid out twice: without the bar and with it.
        self._hold_scroll_bar(bool(told.sections))
        self._timeline.show_spans(told.spans, told.lanes, told.as_of)
        self._rest.start()

    def _show_rest(self) -> None:
        """What is known, in a turn of its own: a time line may have thousands of spans."""
        told = self._told
        if told is None:
            return
        self._list.show_told(told.sections, told.charts)
        names = _names(told)
        self._contents.show_sections(names)
        self._contents.setVisible(len(names) > 1)
        if self._claim:
            self._go_to_claim(self._claim)
            self._claim = ""

    def _clear(self) -> None:
        self._told = None
        self._rest.stop()
        for label in self._answer:
            label.clear()
        self._timeline.hide()
        self._list.show_told((), ())
        self._aim = None
        self._contents.show_sections([])
        self._column.verticalScrollBar().setValue(0)

    def _hold_scroll_bar(self, is_long: bool) -> None:
        # Held, or every country would be laid out twice: without the bar and with it.
        policy = Qt.ScrollBarPolicy
        held = policy.ScrollBarAlwaysOn if is_long else policy.ScrollBarAsNeeded
        self._column.setVerticalScrollBarPolicy(held)

    def _go_to_claim(self, key: str) -> None:
        self._list.reach(key, lambda: self._aim_at(lambda: self._list.go_to(key)))

    def _choose(self, key: str) -> None:
        def go() -> None:
            self._aim_at(lambda: self._list.go_to(key))
            self._list.setFocus()

        self._list.reach(key, go)

    def _go_to_section(self, key: str) -> None:
        if key == ANSWER:
            self._aim_at(lambda: self._column.verticalScrollBar().setValue(0))
        elif key == TIME_LINE:
            self._aim_at(lambda: self._column.go_to_top_of(self._timeline))
        else:
            top = self._list.top_of
            self._aim_at(lambda: self._column.go_to_top_of(self._list, top(key) or 0))

    def _aim_at(self, go: Callable[[], object]) -> None:
        """Go somewhere, and there again while what is above it is still being laid out."""

        def aim() -> None:
            # The list has just grown; its place in the column is known only after a layout.
            self._column.column.activate()
            go()

        aim()
        self._aim = aim
        if self._list.is_laid_out:
            self._arrival.start()

    def _keep_aim(self) -> None:
        if self._aim is None:
            return
        self._aim()
        if self._list.is_laid_out:
            # Once more behind the layout that the last growth has asked for: only then does
            # the scroll bar know how far it can go.
            self._arrival.start()

    def _arrive(self) -> None:
        if self._aim and self._list.is_laid_out:
            self._aim()
            self._aim = None

    def _connect(self) -> None:
        self.moments.chosen.connect(lambda _times: self._go_to_moment())
        self._head.sheet_wanted.connect(self.want_sheet)
        self._head.writing_wanted.connect(self.writing_wanted)
        self._contents.chosen.connect(self._go_to_section)
        self._timeline.chosen.connect(self._choose)
        self._list.charts.chosen.connect(self._choose)
        self._list.charts.moved.connect(lambda rect: self._column.reveal(self._list.charts, rect))
        self._list.moved.connect(lambda rect: self._column.reveal(self._list, rect))
        self._list.grew.connect(self._keep_aim)
        self._arrival.timeout.connect(self._arrive)
        self._list.opened.connect(self.entry_opened)
        self._list.visas_wanted.connect(self.visas_wanted)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 18, 14)
        for label in self._answer:
            inside.addWidget(label)
        self._column.column.addWidget(card)
        self._column.column.addWidget(self._timeline)
        self._column.column.addWidget(self._list)
        self._column.column.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._contents)
        row.addWidget(self._column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addLayout(row, 1)


def _names(told: CountryTold) -> list[tuple[str, str]]:
    names = [(ANSWER, _("Answer"))]
    if told.spans:
        names.append((TIME_LINE, _("Time line")))
    return names + [(each.key, f"{each.title} ({each.count})") for each in told.sections]
