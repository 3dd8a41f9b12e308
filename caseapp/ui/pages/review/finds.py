"""What was found by rule: the button that looks for it, how far the look is, and the cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.asking import Times
from caseapp.ui.pages.review.looking import Looking
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.entry_model import ENTRY
from caseapp.ui.widgets.naming import described, named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.ui.desk import Desk
    from caseapp.ui.pages.review.told import Target

PAUSE = 200
"""Milliseconds between two times that the cards are shown anew while it looks."""


class Finds(QWidget):
    """Looks through all countries when somebody wants it, and lists what does not fit.

    Signals: ``opened`` with the code of a country and the id of a claim there.
    """

    opened = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = Times()
        self._looking = Looking(desk, self)
        self._refusal = ""
        self.list = EntryList(_("Found by rule"))
        self._state = described(labels.quiet(), _("How far the look is"))
        self._state.setWordWrap(True)
        self._bar = named(QProgressBar(), _("Countries looked at"))
        self._bar.setFixedWidth(140)
        self._look = named(QPushButton(_("&Look for what does not fit")), _("Look"))
        self._stop = named(QPushButton(_("Stop")), _("Stop looking"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._show_found)
        self._looking.moved.connect(self._tell)
        self._looking.refused.connect(self._refuse)
        self._look.clicked.connect(self._begin)
        self._stop.clicked.connect(self._looking.stop)
        self.list.opened.connect(self._open)
        self._lay_out()
        self._tell()

    @property
    def pane(self) -> QWidget:
        """Where F6 goes: the cards if there are any, else the button."""
        return self.list if self.list.entries() else self._look

    def current_target(self) -> Target | None:
        """What the chosen card is about."""
        entry = self.list.currentIndex().data(ENTRY)
        return self._looking.target(entry.key) if entry else None

    def forget(self, times: Times) -> None:
        """Forget what was found: another moment is looked at."""
        self._times = times
        self._looking.forget()

    def look_again(self, countries: Iterable[str]) -> None:
        """Look at countries again that were altered."""
        self._looking.look_again(countries)

    def _begin(self) -> None:
        self._refusal = ""
        self._looking.start(self._times)

    def _refuse(self, sentence: str) -> None:
        self._refusal = sentence

    def _tell(self) -> None:
        looking = self._looking
        is_busy = looking.is_under_way
        self._look.setEnabled(not is_busy)
        self._bar.setVisible(is_busy)
        self._stop.setVisible(is_busy)
        self._bar.setRange(0, looking.total)
        self._bar.setValue(looking.done)
        self._state.setText(self._refusal or _state(looking))
        if is_busy:
            if not self._pause.isActive():
                self._pause.start()
        else:
            self._pause.stop()
            self._show_found()

    def _show_found(self) -> None:
        entries = self._looking.entries()
        if entries == self.list.entries():
            return
        entry, had_focus = self.list.currentIndex().data(ENTRY), self.list.hasFocus()
        self.list.show_entries(entries)
        if entry and had_focus:
            self.list.go_to(entry.key)

    def _open(self, key: str) -> None:
        target = self._looking.target(key)
        if target:
            self.opened.emit(target.country, target.card)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._look)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        row.addWidget(self._state, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(labels.heading(found_by_rule(), 3))
        layout.addLayout(row)
        layout.addWidget(self.list)


def found_by_rule() -> str:
    """The name of this part of the page."""
    return _("Found by rule and not looked at")


def _state(looking: Looking) -> str:
    if not looking.has_looked:
        return _(
            "Compares the claims about each country by rule; nothing is decided by it."
            " F2 takes a find up as a disagreement."
        )
    found = len(looking.entries())
    told = ngettext("{found} found", "{found} found", found)
    if looking.is_whole and not found:
        told = _("Nothing was found that does not fit")
    text = _("{told}; looked at {done} of {total} countries.")
    if looking.is_full:
        text = _("{told} in {done} of {total} countries: enough to go through first.")
    return text.format(told=told.format(found=found), done=looking.done, total=looking.total)
