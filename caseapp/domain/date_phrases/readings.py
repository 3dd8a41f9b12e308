"""What a reader makes of words: the two ends of a date, and what may be done to them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Self, TypeAlias

from caseapp.domain.date_phrases.tokens import Tokens
from caseapp.domain.dates import PartialDate, Point

_DAY = timedelta(days=1)
_MARKS = {"": "", "?": "?", "~": "~", "%": "?~"}


@dataclass(frozen=True, slots=True)
class Reading:
    """Two ends, each a single EDTF date or None for an open end; the same one twice for one date.

    ``floating`` says that no year was given and one was taken near the day it was said.
    """

    first: PartialDate | None
    last: PartialDate | None
    floating: bool = False

    @classmethod
    def of(cls, first: str, last: str | None = None, floating: bool = False) -> Self:
        """The reading of one EDTF date or of two. Raises Refused ``no_such_day``."""
        start = PartialDate.parse(first)
        return cls(start, start if last is None else PartialDate.parse(last), floating)

    @classmethod
    def of_days(cls, first: date, last: date, floating: bool = False) -> Self:
        """The reading that is these days, the last one included."""
        return cls.of(first.isoformat(), last.isoformat(), floating)

    @property
    def edtf(self) -> str:
        """The EDTF text of it."""
        first = self.first.edtf if self.first else ".."
        last = self.last.edtf if self.last else ".."
        return first if first == last else f"{first}/{last}"

    @property
    def point(self) -> Point | None:
        """The point it is; None for an interval."""
        return self.first.start if self.first and self.first == self.last else None

    @property
    def earliest(self) -> date:
        """The first day; only for a reading without an open start."""
        return _closed(self.first).earliest

    @property
    def latest(self) -> date:
        """The last day; only for a reading without an open end."""
        return _closed(self.last).latest

    def marked(self, mark: str) -> Self:
        """The same with more doubt: ``?`` uncertain, ``~`` approximate."""
        return replace(self, first=_marked(self.first, mark), last=_marked(self.last, mark))

    def up_to(self) -> Self:
        """All that is not later than it."""
        return replace(self, first=None)

    def onwards(self) -> Self:
        """All that is not earlier than it."""
        return replace(self, last=None)

    def before(self) -> Self:
        """All that is earlier, as finely as it was given: before 2018 is up to 2017."""
        assert self.first is not None
        return replace(self, first=None, last=_beside(self.first, self.earliest - _DAY))

    def after(self) -> Self:
        """All that is later, as finely as it was given: after 2018 is from 2019 on."""
        assert self.last is not None
        return replace(self, first=_beside(self.last, self.latest + _DAY), last=None)


Reader: TypeAlias = Callable[[Tokens, date], Reading | None]
"""Reads words said near a day; None when they are not its own."""


def first_of(readers: Iterable[Reader], words: Tokens, near: date) -> Reading | None:
    """What the first reader makes of the words that knows them."""
    return next((found for read in readers if (found := read(words, near))), None)


def _marked(end: PartialDate | None, mark: str) -> PartialDate | None:
    if end is None:
        return None
    marks = {mark, *_MARKS[end.edtf[-1] if end.edtf[-1] in _MARKS else ""]}
    return PartialDate.parse(end.edtf.rstrip("?~%") + ("%" if len(marks) > 1 else mark))


def _closed(end: PartialDate | None) -> Point:
    assert end is not None
    assert end.start is not None
    return end.start


def _beside(end: PartialDate, day: date) -> PartialDate:
    text = day.isoformat()
    fine = {"day": text, "month": text[:7]}.get(_closed(end).precision, text[:4])
    mark = end.edtf[-1] if end.edtf[-1] in "?~%" else ""
    return PartialDate.parse(fine + mark)
