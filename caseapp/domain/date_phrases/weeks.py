"""Weeks and weekends named by a day: the weekend of June 29, the week of June 24."""

from datetime import date, timedelta

from caseapp.domain.date_phrases.days import dated, days_together
from caseapp.domain.date_phrases.readings import Reading, first_of
from caseapp.domain.date_phrases.tokens import Tokens

SATURDAY, SUNDAY = 5, 6


def week(words: Tokens, near: date) -> Reading | None:
    """A week or a weekend with the day, or for a weekend the days, it is named by."""
    if len(words) < len(("week", "June")) or words[0] not in ("week", "weekend"):
        return None
    named = first_of((dated, days_together), words[1:], near)
    if named is None or (named.point and named.point.precision != "day"):
        return None
    if named.point is None:
        return named if words[0] == "weekend" and _has_weekend(named) else None
    day = named.earliest
    if words[0] == "weekend":
        return Reading.of_days(*weekend(day), named.floating)
    # A week named by a Sunday begins with it, as weeks do in the United States.
    first = day if day.weekday() == SUNDAY else monday(day)
    return Reading.of_days(first, first + timedelta(days=6), named.floating)


def weekend(day: date) -> tuple[date, date]:
    """The Saturday and Sunday that hold a day or follow it."""
    saturday = day + timedelta(days=SATURDAY - day.weekday())
    return saturday, saturday + timedelta(days=1)


def monday(day: date) -> date:
    """The Monday of its week (ISO 8601)."""
    return day - timedelta(days=day.weekday())


def _has_weekend(days: Reading) -> bool:
    """A long weekend has at most four days, and both Saturday and Sunday among them."""
    length = (days.latest - days.earliest).days + 1
    found = {(days.earliest + timedelta(days=n)).weekday() for n in range(min(length, 5))}
    return length <= len(("Fri", "Sat", "Sun", "Mon")) and {SATURDAY, SUNDAY} <= found
