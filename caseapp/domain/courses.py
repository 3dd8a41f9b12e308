"""How the answer about a country changes from day to day, worked out once for all days."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from caseapp.domain.assessments import Assessment, assessment_on, last_before

_DAY = timedelta(days=1)


class Standing(StrEnum):
    """Where a country stands on a day: a level of a judgement, or why there is none."""

    REFUSED = "refused"
    SUSPENDED = "suspended"
    LIMITED = "limited"
    REGULAR = "regular"
    UNKNOWN = "unknown"
    NOT_JUDGED = "not_judged"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Spell:
    """Days on which nothing changes, from ``begins`` up to the next spell.

    ``answer`` is the judgement that speaks for these days, ``last`` the newest one there
    had been by then whether or not it still speaks, ``stale`` whether the answer should
    have been reviewed before, ``recorded`` whether any claim speaks of so early a time.
    """

    begins: date
    answer: Assessment | None
    last: Assessment | None
    stale: bool
    recorded: bool

    @property
    def standing(self) -> Standing:
        """Where the country stands."""
        if self.answer:
            return Standing(self.answer.level.value)
        return Standing.NOT_JUDGED if self.recorded or self.last else Standing.NOTHING


@dataclass(frozen=True, slots=True)
class Course:
    """The spells of one country, oldest first; the first begins before all days."""

    country: str
    spells: tuple[Spell, ...]

    def on(self, day: date) -> Spell:
        """The spell that a day lies in."""
        return self.spells[bisect_right(self.spells, day, key=lambda spell: spell.begins) - 1]


def course(country: str, assessments: Iterable[Assessment], recorded: date | None) -> Course:
    """The course of a country; ``recorded`` is the first day any of its claims speaks of.

    The answer of every day is the one ``assessment_on`` gives: an answer can only change on
    a day when a judgement begins to speak, has ended, or has grown stale.
    """
    judged = tuple(assessments)
    days = {date.min} if recorded is None else {date.min, recorded}
    for each in judged:
        days |= {each.speaks_from, _after(each.fresh_until)}
        if each.good_until:
            days.add(_after(each.good_until.last_day))
    spells: list[Spell] = []
    for day in sorted(days):
        spell = _spell(judged, day, recorded)
        if not spells or _said(spell) != _said(spells[-1]):
            spells.append(spell)
    return Course(country, tuple(spells))


def _spell(judged: tuple[Assessment, ...], day: date, recorded: date | None) -> Spell:
    answer = assessment_on(judged, day)
    stale = bool(answer and answer.is_stale(day))
    known = recorded is not None and recorded <= day
    return Spell(day, answer, last_before(judged, day), stale, known)


def _said(spell: Spell) -> tuple[Assessment | None, Assessment | None, bool, bool]:
    return spell.answer, spell.last, spell.stale, spell.recorded


def _after(day: date) -> date:
    return day if day == date.max else day + _DAY


def first_time(assessments: Iterable[Assessment]) -> date | None:
    """The first day that any judgement is about, or None without judgements."""
    return min((min(each.since.begins, each.speaks_from) for each in assessments), default=None)
