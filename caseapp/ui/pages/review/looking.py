"""Looks for what does not fit, one country after another, and can be stopped.

Each country is a question by itself: between two of them the database answers whatever
else somebody asks, however much there is to look at.
"""

from __future__ import annotations

from collections import deque
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.ui.asking import Times
from caseapp.ui.pages.review.asking import countries_to_look_at, misfits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.ui.desk import Desk
    from caseapp.ui.entries import Entry
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.review.told import MisfitsTold, Target

MOST_FOUND = 200
"""After so many finds the look ends: they are more than a person goes through at once."""


class Looking(QObject):
    """One look at the countries, and what it has found so far.

    Signals: ``moved`` when it is further or has ended; ``refused`` with a sentence.
    """

    moved = Signal()
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand: Errand | None = None
        self._times = Times()
        self._left: deque[str] = deque()
        self._found: dict[str, MisfitsTold] = {}
        self.done = self.total = 0
        self.has_looked = False

    @property
    def is_under_way(self) -> bool:
        """Whether it is looking now."""
        return self._errand is not None

    @property
    def is_whole(self) -> bool:
        """Whether it has looked at every country."""
        return self.has_looked and not self.is_under_way and self.done == self.total

    @property
    def is_full(self) -> bool:
        """Whether it ended early because it had found so much."""
        return self.done < self.total and len(self.entries()) >= MOST_FOUND

    def entries(self) -> tuple[Entry, ...]:
        """The cards of what was found, each once: two countries can share one."""
        in_order = sorted(self._found.values(), key=lambda told: told.name)
        every = chain.from_iterable(told.entries for told in in_order)
        return tuple({entry.key: entry for entry in every}.values())

    def target(self, key: str) -> Target | None:
        """What a card is about."""
        found = (told.targets[key] for told in self._found.values() if key in told.targets)
        return next(found, None)

    def start(self, times: Times) -> None:
        """Look at every country at a moment."""
        self.forget()
        self._times, self.has_looked = times, True
        self._errand = self._desk.ask(countries_to_look_at(times), self._begin, self._fail)
        self.moved.emit()

    def look_again(self, countries: Iterable[str]) -> None:
        """Look at some countries again after they were altered; only where it has looked."""
        again = [code for code in countries if code in self._found and code not in self._left]
        self._left.extendleft(again)
        self.total += len(again)
        if again and not self.is_under_way:
            self._next()

    def stop(self) -> None:
        """Look no further; what was found stays."""
        if self._errand:
            self._errand.drop()
            self._errand = None
        self._left.clear()
        self.moved.emit()

    def forget(self) -> None:
        """Stop, and forget what was found."""
        self._found.clear()
        self.done, self.total, self.has_looked = 0, 0, False
        self.stop()

    def _begin(self, countries: list[str]) -> None:
        self._left.extend(countries)
        self.total = len(countries)
        self._next()

    def _next(self) -> None:
        self._errand = None
        if self.is_full:
            self._left.clear()
        if self._left:
            question = misfits(self._left.popleft(), self._times)
            self._errand = self._desk.ask(question, self._take, self._fail)
        self.moved.emit()

    def _take(self, told: MisfitsTold) -> None:
        self._found[told.country] = told
        self.done += 1
        self._next()

    def _fail(self, sentence: str) -> None:
        self._errand = None
        self._left.clear()
        self.refused.emit(sentence)
        self.moved.emit()
