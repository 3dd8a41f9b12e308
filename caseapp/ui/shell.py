"""The window: places at the left, search on top, how fresh the knowledge is below."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui import asking
from caseapp.ui.card_actions import CardActions
from caseapp.ui.desk import Desk
from caseapp.ui.exporting import HasTable
from caseapp.ui.places import CHANGES, COUNTRIES, ON_CARD, ON_COUNTRY, REVIEW
from caseapp.ui.rail import Rail
from caseapp.ui.rooms import Rooms
from caseapp.ui.status import Status
from caseapp.ui.widgets.notice import Notice
from caseapp.ui.widgets.search_box import SearchBox
from caseapp.ui.writing import Writing

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

    from PySide6.QtGui import QAction

    from caseapp.domain.changes import Changes
    from caseapp.ui.dialogs.system import Dialogs
    from caseapp.ui.pages.countries.telling import CountriesTold
    from caseapp.ui.telling.steps import StepsTold


class Shell(QMainWindow):
    """Opens the workspace once it has been painted, and passes from page to page.

    Signals: ``painted`` once, after the first paint; ``shown`` when the table shows the
    countries, at a first glance or properly; ``filled`` when the workspace is open and
    the table has been filled from it.
    """

    painted = Signal()
    shown = Signal()
    filled = Signal()

    def __init__(self, data_dir: Path, clock: Callable[[], datetime], dialogs: Dialogs) -> None:
        super().__init__()
        self._data_dir, self._clock = data_dir, clock
        self._was_painted = self._was_filled = False
        self.desk = Desk(self)
        self.search = SearchBox(self.desk)
        self.rail = Rail()
        self.notice = Notice(_("Trouble"))
        self.left = Notice(_("Unfinished forms"))
        self.rooms = Rooms(self.desk, dialogs)
        self.status = Status(self.desk, self)
        self.writing = Writing(self.desk, self)
        self.cards = CardActions(self.rooms, self.writing, self.status.note)
        self.setWindowTitle("Caseapp")
        self.resize(1180, 760)
        self.setStatusBar(self.status)
        self._lay_out()
        self.actions_by_name: dict[str, QAction] = {}
        menus = (_("&File"), _("&Knowledge"), _("&Go"), _("&View"))
        self._menus = [self.menuBar().addMenu(title) for title in menus]
        self._connect()
        self.rooms.countries.take_first_focus()

    @property
    def today(self) -> date:
        """The day it is here."""
        return self._clock().date()

    def open_workspace(self) -> None:
        """Open the stores and fill the table; what fails is said in the window."""
        self.notice.clear()
        self.status.say(_("Opening the knowledge…"))
        glance = asking.glance(self._data_dir, self._clock)
        self.desk.glance(glance, self._show, lambda _sentence: None)
        self.desk.open(self._data_dir, self._clock, lambda _none: self.refresh(), self._trouble)

    def refresh(self, *, waits: bool = False) -> None:
        """Ask for the table of countries anew; at leisure, if it ``waits``."""
        now = asking.countries(asking.Times())
        self.desk.ask(now, self._fill, self._trouble, waits=waits)
        self._fill_past()

    def _fill_past(self) -> None:
        """Fill the table as of another day, where somebody wants that."""
        page = self.rooms.countries
        if not page.is_now:
            question = asking.countries(page.times)
            self.desk.ask(question, page.show_told, page.refuse)

    def go_back(self) -> None:
        """Leave the search, or go back to the page before."""
        if self.search.is_open:
            self.search.dismiss()
        else:
            self.rooms.go_back()

    def focus_search(self) -> None:
        """Put the cursor in the search box."""
        self.search.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_filter(self) -> None:
        """Go to the countries and put the cursor in their filter."""
        self.rooms.go_to(COUNTRIES)
        self.rooms.countries.focus_filter()

    def next_pane(self, by: int = 1) -> None:
        """Put the focus in the next pane of the window."""
        panes = [self.rail, self.search, *self.rooms.panes()]
        focus = self.focusWidget()
        here = (i for i, p in enumerate(panes) if focus and (p is focus or p.isAncestorOf(focus)))
        following = panes[(next(here, -1) + by) % len(panes)]
        if following is self.rail:
            self.rail.take_focus()
        else:
            following.setFocus(QtCore.Qt.FocusReason.TabFocusReason)

    def show_crash(self, error: BaseException) -> None:
        """Show the page for a bug."""
        self.rooms.show_crash(error)
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window has been painted."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # Behind this paint, which goes on with the widgets inside the window.
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the jobs and close the stores."""
        self.writing.close_windows()
        self.rooms.windows.close()
        self.desk.close()
        super().closeEvent(event)

    def _complete(self) -> None:
        from caseapp.ui.menus import fill_menus  # behind the first paint, as all of this

        self.actions_by_name = fill_menus(self, self._menus)
        self.rooms.card_actions = [self.actions_by_name[name] for name in ON_CARD]
        self.search.complete()
        self.rooms.countries.complete()
        self.open_workspace()

    def _show(self, told: CountriesTold | None) -> None:
        if told:
            self.rooms.fill(told)
            self.writing.take_countries(self.rooms.names)
            self.status.say(told.freshness)
            self.shown.emit()

    def _fill(self, told: CountriesTold) -> None:
        self._show(told)
        if not self._was_filled:
            self._was_filled = True
            self.writing.look_again()
            self.writing.look_for_drafts()
        self.desk.ask(asking.watched_changes, self._count_changes, self._trouble)
        self.desk.ask(asking.overdue_reviews, self._count_reviews, self._trouble)
        self.desk.ask(asking.at_desk, self.status.name, self._trouble)
        self.filled.emit()

    def _count_changes(self, counted: asking.Count) -> None:
        self.rail.count(CHANGES, counted.number, counted.meaning)

    def _count_reviews(self, counted: asking.Count) -> None:
        self.rail.count(REVIEW, counted.number, counted.meaning)

    def _follow(self, changes: Changes) -> None:
        self.rooms.follow(changes)
        self.refresh(waits=True)
        self.writing.look_again()

    def _name_steps(self, told: StepsTold) -> None:
        for name, plain, words in (
            ("undo", _("&Undo"), told.undo),
            ("redo", _("&Redo"), told.redo),
        ):
            action = self.actions_by_name[name]
            action.setText(f"{plain}: {words.replace('&', '&&')}" if words else plain)
            action.setEnabled(bool(words))

    def _tell_left(self, title: str) -> None:
        if title:
            words = _("You left a form unfinished: {title}.").format(title=title)
            self.left.say(words, _("Open it"))
        else:
            self.left.clear()

    def _trouble(self, sentence: str) -> None:
        self.status.say(_("The knowledge is not open."))
        self.notice.say(sentence, _("Try again"), grave=True)

    def _connect(self) -> None:
        self.painted.connect(lambda: QTimer.singleShot(0, self._complete))
        self.desk.crashed.connect(self.show_crash)
        self.desk.altered.connect(self._follow)
        self.writing.steps.connect(self._name_steps)
        self.writing.refused.connect(self.status.note)
        self.writing.done.connect(self.status.note)
        self.writing.left_behind.connect(self._tell_left)
        self.left.accepted.connect(self.writing.take_up)
        self.notice.accepted.connect(self.open_workspace)
        self.search.chosen.connect(self.rooms.show_hit)
        self.search.all_wanted.connect(self.rooms.show_search)
        self.rail.chosen.connect(self.rooms.go_to)
        self.rooms.entered.connect(self.rail.mark)
        self.rooms.entered.connect(self._allow)
        self.rooms.said.connect(self.status.note)
        self.rooms.countries.moment_chosen.connect(self.refresh)
        self.rooms.edit_wanted.connect(self.cards.correct)
        self.rooms.new_wanted.connect(self.cards.write_new)
        self.rail.mark(COUNTRIES)

    def _allow(self) -> None:
        on_country = self.rooms.country is not None
        self.actions_by_name["watch"].setEnabled(self.rooms.is_about_country)
        for name in ON_COUNTRY:
            self.actions_by_name[name].setEnabled(on_country)
        for name in ("today", "as_of"):
            self.actions_by_name[name].setEnabled(self.rooms.moments is not None)
        has_table = isinstance(self.rooms.currentWidget(), HasTable)
        self.actions_by_name["export"].setEnabled(has_table)

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setObjectName("bar")
        top = QHBoxLayout(bar)
        top.setContentsMargins(24, 9, 24, 9)
        top.addWidget(self.search)
        notices = QVBoxLayout()
        notices.setContentsMargins(24, 0, 24, 0)
        notices.addWidget(self.notice)
        notices.addWidget(self.left)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(bar)
        right.addLayout(notices)
        right.addWidget(self.rooms, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(middle)
