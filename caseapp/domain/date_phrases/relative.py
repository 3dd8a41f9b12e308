"""Days told by when they were said: yesterday, on Tuesday, last month, earlier this year."""

from datetime import date, timedelta

from caseapp.domain.date_phrases.readings import Reading
from caseapp.domain.date_phrases.tokens import Tokens
from caseapp.domain.date_phrases.weeks import SATURDAY, monday, weekend
from caseapp.domain.date_phrases.words import WEEKDAYS
from caseapp.errors import Refused

_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_STEPS = {"last": -1, "previous": -1, "this": 0, "next": 1}
_WEEK = timedelta(days=7)
_YEAR = 12


def relative(words: Tokens, near: date) -> Reading | None:
    """A time told by its distance from the day it was said."""
    match words:
        case (day,):
            return _alone(day, near)
        case ("last", day) if day in WEEKDAYS:
            return _last(WEEKDAYS[day], near)
        case (step, unit) if step in _STEPS:
            return _unit(unit, _STEPS[step], near)
        case ("earlier" | "later" as side, "this", unit):
            return _side(side, _unit(unit, 0, near), near)
    return None


def _alone(word: str, near: date) -> Reading | None:
    if word in _DAYS:
        return _one_day(near + timedelta(days=_DAYS[word]))
    if word in WEEKDAYS:
        return _one_day(_latest(WEEKDAYS[word], near))
    if word == "weekend":
        return Reading.of_days(*weekend(_latest(SATURDAY, near)))
    return None


def _one_day(day: date) -> Reading:
    return Reading.of(day.isoformat())


def _latest(weekday: int, near: date) -> date:
    """The last such day on or before the day it was said."""
    return near - timedelta(days=(near.weekday() - weekday) % 7)


def _last(weekday: int, near: date) -> Reading:
    """Last Tuesday, said on a Friday, is three days ago to some and ten to others."""
    found = _latest(weekday, near - timedelta(days=1))
    if found >= monday(near):
        day = next(name for name, number in WEEKDAYS.items() if number == weekday)
        first, second = f"{found}", f"{found - _WEEK}"
        raise Refused("date_ambiguous", given=f"last {day}", first=first, second=second)
    return _one_day(found)


def _unit(unit: str, steps: int, near: date) -> Reading | None:
    """A week (Monday to Sunday, ISO 8601), its weekend, a month or a year."""
    match unit:
        case "week":
            first = monday(near) + steps * _WEEK
            return Reading.of_days(first, first + timedelta(days=6))
        case "weekend":
            return Reading.of_days(*weekend(monday(near) + steps * _WEEK))
        case "month":
            year, month = divmod(near.year * _YEAR + near.month - 1 + steps, _YEAR)
            return Reading.of(f"{year:04}-{month + 1:02}")
        case "year":
            return Reading.of(f"{near.year + steps:04}")
    return None


def _side(side: str, whole: Reading | None, near: date) -> Reading | None:
    if whole is None:
        return None
    ends = (whole.earliest, near) if side == "earlier" else (near, whole.latest)
    return Reading.of_days(*ends) if ends[0] <= ends[1] else None
