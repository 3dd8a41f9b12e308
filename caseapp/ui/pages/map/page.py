"""The page of the world."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui import asking
from caseapp.ui.asking import Times
from caseapp.ui.pages.map.asking import world
from caseapp.ui.pages.map.legend import Legend
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.moment_bar import MomentBar
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.notice import Notice
from caseapp.ui.widgets.worldmap.closeness import Closeness
from caseapp.ui.widgets.worldmap.countries import WorldView
from caseapp.ui.widgets.worldmap.looks import Look
from caseapp.ui.widgets.worldmap.model import Item
from caseapp.ui.widgets.years import INTERVAL, Years

if TYPE_CHECKING:
    from caseapp.domain.changes import Changes
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.map.telling import Phase, WorldTold
    from caseapp.ui.widgets.worldmap.shapes import Shapes


class MapPage(QWidget):
    """Every country by its standing on a day; the slider goes through the years.

    One question brings all days, so going through them asks nothing more.

    Signals: ``country_wanted`` with the code of a country and no claim.
    """

    country_wanted = Signal(str, str)

    def __init__(self, desk: Desk, interval: int = INTERVAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_outdated = True
        self._errand: Errand | None = None
        self._told: WorldTold | None = None
        self._day = date.min
        self._letters: dict[str, str] = {}
        self.moments = MomentBar()
        self._notice = Notice(_("Trouble with the map"))
        self._view = WorldView(_("World map"))
        self._years = Years(interval)
        self._legend = Legend()
        self._words = labels.paragraph(_("Country on the map"))
        self._open = named(QPushButton(_("Open country")), _("Open country"))
        self._note = labels.quiet(_about_borders())
        self._connect()
        self._lay_out()

    @property
    def code(self) -> str:
        """The country one is on; empty where there is none."""
        return self._view.code

    def enter(self) -> None:
        """Ask for the world, if it is not there or has been altered since."""
        if self._errand is None:
            self._desk.draw(asking.world_shapes(), self._take_shapes, self._trouble)
        if self._is_outdated:
            self._ask()

    def follow(self, changes: Changes) -> None:
        """Show the world anew where claims or judgements were altered."""
        if changes.assessments or changes.claims:
            self._is_outdated = True
            if self.isVisible():
                self._ask()

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._view, self.moments, self._years]

    def hideEvent(self, event: QHideEvent) -> None:
        """Let no months go by where nobody looks."""
        self._years.pause()
        super().hideEvent(event)

    def _ask(self) -> None:
        self._is_outdated = False
        if self._errand:
            self._errand.drop()
        question = world(self.moments.times)
        self._errand = self._desk.ask(question, self._take, self.moments.refuse)

    def _trouble(self, sentence: str) -> None:
        self._notice.say(sentence, grave=True)

    def _take_shapes(self, shapes: Shapes) -> None:
        self._view.show_shapes(shapes)
        if self._told:
            self._show(self._day)

    def _take(self, told: WorldTold) -> None:
        self._told, self._day = told, told.day
        self._letters = {standing: letter for standing, _name, letter in told.standings}
        self.moments.accept()
        self._legend.show_meanings(told.standings)
        self._years.show_days(told.days, told.said)
        self._years.show_day(told.day, told.day_said)
        self._show(told.day)

    def _go_to(self, day: date) -> None:
        """Show another day, the one the slider has come to."""
        if self._told is None:
            return
        self._day = day
        as_of = "" if day == self._told.days[-1] else day.isoformat()
        self.moments.show_times(Times(as_of, self.moments.times.known_on))
        self._show(day)

    def _show(self, day: date) -> None:
        assert self._told is not None
        phases = self._told.on(day)
        items = tuple(Item(code, phase.text) for code, phase in phases)
        looks = {code: self._look(phase) for code, phase in phases}
        self._view.show_countries(items, looks)
        self._legend.show_counts(*self._told.counts(day))

    def _look(self, phase: Phase) -> Look:
        return Look(phase.standing.value, self._letters[phase.standing], phase.stale)

    def _say(self, text: str) -> None:
        self._words.setText(text or _how_to())
        self._open.setEnabled(bool(self.code))

    def _want_current(self) -> None:
        self._view.choose(self._view.currentIndex())

    def _connect(self) -> None:
        self._say("")
        self.moments.chosen.connect(lambda _times: self._ask())
        self._view.passed.connect(self._say)
        self._view.spaced.connect(self._years.play_or_pause)
        self._view.chosen.connect(lambda code: self.country_wanted.emit(code, ""))
        self._years.moved.connect(self._go_to)
        self._open.clicked.connect(self._want_current)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(labels.heading(_("Map")))
        head.addWidget(self.moments, 1)
        below = QHBoxLayout()
        below.addWidget(self._words, 1)
        below.addWidget(self._open)
        below.addWidget(Closeness(self._view))
        self._words.setMinimumHeight(34)
        self._note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 10)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._notice)
        layout.addWidget(self._view, 1)
        layout.addLayout(below)
        layout.addWidget(self._years)
        layout.addWidget(self._legend)
        layout.addWidget(self._note)


def _how_to() -> str:
    return _(
        "Arrow keys go from country to country, a typed name jumps there, Enter opens the country."
    )


def _about_borders() -> str:
    return _(
        "Borders are drawn as Natural Earth draws them and are no statement of ours. Areas without"
        " a country code of their own, such as Kosovo, are drawn and cannot be chosen. Countries"
        " too small for a shape are dots."
    )
