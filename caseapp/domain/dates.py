"""Dates that are only half known.

The notation is a subset of EDTF (ISO 8601-2:2019, level 1): a day ``2024-03-30``, a
month ``2022-08``, a year ``2006``, unspecified digits ``2024-05-XX`` and ``202X``, each
with an optional ``?`` (uncertain), ``~`` (approximate) or ``%`` (both), and intervals of
two of them, ``2024-06-29/2024-06-30``, where ``..`` leaves an end open.
"""

import re
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date
from functools import total_ordering
from typing import Self

from caseapp.errors import Refused

_POINT = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?(?P<mark>[?~%]?)",
    re.ASCII,
)
_LONGEST = len("2024-06-29?/2024-06-30?")


@dataclass(frozen=True, slots=True)
class Point:
    """One end of a date: the first and last day it can mean, and how sure it is.

    ``precision`` is ``day``, ``month``, ``year`` or ``years`` (a decade or century).
    """

    earliest: date
    latest: date
    precision: str
    uncertain: bool
    approximate: bool


@total_ordering
@dataclass(frozen=True, slots=True, eq=False)
class PartialDate:
    """A date as well as it is known: its EDTF text, its bounds and the words of the source.

    ``start`` and ``end`` are the two points of an interval and the same point twice for
    a single date; None stands for an open end. ``phrase`` is what the source said
    ("over the weekend"), or None. Two dates are equal when their EDTF text is.
    They sort by earliest, then latest day, open ends outermost.
    """

    edtf: str
    start: Point | None
    end: Point | None
    phrase: str | None = field(default=None)

    @classmethod
    def parse(cls, text: str, phrase: str | None = None) -> Self:
        """Read EDTF. Raises Refused ``date_not_understood`` or ``no_such_day``."""
        edtf = text.strip()
        if len(edtf) > _LONGEST:
            raise Refused("date_not_understood", given=edtf[:40])
        if "/" not in edtf:
            point = _point(edtf)
            return cls(edtf, point, point, phrase)
        first, _, last = edtf.partition("/")
        start = None if first == ".." else _point(first)
        end = None if last == ".." else _point(last)
        if start is None and end is None:
            raise Refused("date_not_understood", given=edtf)
        if start and end and start.earliest > end.latest:
            raise Refused("date_runs_backwards", given=edtf)
        return cls(edtf, start, end, phrase)

    @classmethod
    def of_day(cls, day: date) -> Self:
        """The date that is exactly this day."""
        return cls.parse(day.isoformat())

    @property
    def earliest(self) -> date | None:
        """The first day it can mean; None when the start is open."""
        return self.start.earliest if self.start else None

    @property
    def latest(self) -> date | None:
        """The last day it can mean; None when the end is open."""
        return self.end.latest if self.end else None

    @property
    def is_interval(self) -> bool:
        """Whether it was written with two ends."""
        return self.start is not self.end

    @property
    def known_by(self) -> date:
        """The first day on which it has surely begun: the end of its start.

        An open start gives its last day, the only one anybody vouches for.
        """
        if self.start is None:
            assert self.end is not None
            return self.end.latest
        return self.start.latest

    @property
    def begins(self) -> date:
        """The first day on which it may have begun; for an open start, as ``known_by``."""
        return self.earliest or self.known_by

    @property
    def last_day(self) -> date:
        """The last day it speaks of; for an open end, the latest day of its start."""
        if self.end is None:
            assert self.start is not None
            return self.start.latest
        return self.end.latest

    def _order(self) -> tuple[date, date, str]:
        return (self.earliest or date.min, self.latest or date.max, self.edtf)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PartialDate) and self.edtf == other.edtf

    def __hash__(self) -> int:
        return hash(self.edtf)

    def __lt__(self, other: Self) -> bool:
        return self._order() < other._order()

    def __str__(self) -> str:
        return self.edtf


def _point(text: str) -> Point:
    match = _POINT.fullmatch(text)
    if not match:
        raise Refused("date_not_understood", given=text)
    year, month, day, mark = match.group("year", "month", "day", "mark")
    if (month == "XX" and day not in (None, "XX")) or ("X" in year and month not in (None, "XX")):
        raise Refused("date_not_understood", given=text)
    if year == "0000":
        raise Refused("no_such_day", given=text)
    earliest, latest, precision = _bounds(text, year, month, day)
    return Point(earliest, latest, precision, mark in ("?", "%"), mark in ("~", "%"))


def _bounds(text: str, year: str, month: str | None, day: str | None) -> tuple[date, date, str]:
    try:
        if "X" in year:
            first = date(max(int(year.replace("X", "0")), 1), 1, 1)
            return first, date(int(year.replace("X", "9")), 12, 31), "years"
        y = int(year)
        if month in (None, "XX"):
            return date(y, 1, 1), date(y, 12, 31), "year"
        m = int(month or 0)
        if day in (None, "XX"):
            return date(y, m, 1), date(y, m, monthrange(y, m)[1]), "month"
        exact = date(y, m, int(day or 0))
        return exact, exact, "day"
    except ValueError as error:
        raise Refused("no_such_day", given=text) from error
