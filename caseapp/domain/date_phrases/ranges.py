"""Two dates and what lies between them: between, from ... to, or."""

from datetime import date, timedelta

from caseapp.domain.date_phrases.days import EITHER, TO, days_together, follow
from caseapp.domain.date_phrases.doubt import doubted
from caseapp.domain.date_phrases.plain import plain
from caseapp.domain.date_phrases.readings import Reading
from caseapp.domain.date_phrases.tokens import Tokens

_FISCAL = frozenset({"fy", "fiscal"})
_YEAR_LESS_A_DAY = timedelta(days=364)


def ranged(words: Tokens, near: date) -> Reading | None:
    """Two dates as one interval, whole months and years included.

    Raises Refused ``dates_apart`` for "2015 or 2019": what lies between is not meant.
    """
    match words:
        case ("between", *rest):
            dashed = tuple("-" if word == "and" else word for word in rest)
            return days_together(dashed, near) or _split(tuple(rest), near, frozenset({"and"}))
        case ("from", *rest):
            return days_together(tuple(rest), near) or _split(tuple(rest), near, TO)
    return _split(words, near, TO) or _either(words, near)


def _either(words: Tokens, near: date) -> Reading | None:
    for left, right in _pairs(words, near, EITHER):
        follow(left, right)
        # "2023 or June 2023": one lies in the other, and no interval says that.
        return _joined(left, right) if left.latest <= right.latest else None
    return None


def _split(words: Tokens, near: date, at: frozenset[str]) -> Reading | None:
    return next((_joined(*pair) for pair in _pairs(words, near, at)), None)


def _joined(left: Reading, right: Reading) -> Reading:
    return Reading(left.first, right.last)


def _pairs(words: Tokens, near: date, at: frozenset[str]) -> list[tuple[Reading, Reading]]:
    """The readings left and right of the first joining word that has a date on both sides."""
    for index, word in enumerate(words):
        if word not in at:
            continue
        left, right = words[:index], words[index + 1 :]
        if _FISCAL.isdisjoint(left) != _FISCAL.isdisjoint(right):
            continue  # "fiscal year 2021 to 2023" does not mean the calendar year 2023
        pair = _two(left, right, near)
        if pair:
            return [pair]
    return []


def _two(left: Tokens, right: Tokens, near: date) -> tuple[Reading, Reading] | None:
    """Both dates; one without a year takes it from the other, so that they follow."""
    first, last = doubted(left, near, plain), doubted(right, near, plain)
    if first is None or last is None:
        return None
    if last.floating and not first.floating:
        last = doubted(right, first.earliest + _YEAR_LESS_A_DAY, plain)
    if first.floating and last:
        first = doubted(left, last.latest, plain)
    return (first, last) if first and last else None
