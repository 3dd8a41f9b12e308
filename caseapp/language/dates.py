"""Half-known dates in words: never a day that no source gives.

``bare`` is the date by itself ("June 29 or 30, 2024"); ``adverbial`` says when
something happened ("on June 29 or 30, 2024", "between ... and ...").
"""

from collections.abc import Callable
from datetime import date, timedelta

from caseapp.domain.dates import PartialDate, Point
from caseapp.language.conventions import Conventions

Say = Callable[..., str]
"""Says a message id with text values."""


def bare(value: PartialDate, own: Conventions, say: Say) -> str:
    """The date by itself, with its doubt."""
    return _words(value, own, say, "date")


def adverbial(value: PartialDate, own: Conventions, say: Say) -> str:
    """When it was, as part of a sentence, with its doubt."""
    return _words(value, own, say, "when")


def _words(value: PartialDate, own: Conventions, say: Say, form: str) -> str:
    if value.start is None:
        assert value.end is not None
        return say(f"{form}.by", date=_point(value.end, own, say))
    if value.end is None:
        return say(f"{form}.from", date=_point(value.start, own, say))
    if not value.is_interval:
        return _one(value.start, own, say, form)
    if _neighbours(value.start, value.end):
        text = _two_days(value.start.earliest, value.end.earliest, own, say)
        return say(f"{form}.day", date=text)
    first, last = _point(value.start, own, say), _point(value.end, own, say)
    return say(f"{form}.between", first=first, last=last)


def _one(point: Point, own: Conventions, say: Say, form: str) -> str:
    text = _exact(point, own, say)
    if point.uncertain or point.approximate:
        return say(f"{form}.about", date=text)
    kind = "day" if point.precision == "day" else "span"
    return text if form == "date" else say(f"when.{kind}", date=text)


def _point(point: Point, own: Conventions, say: Say) -> str:
    text = _exact(point, own, say)
    doubt = point.uncertain or point.approximate
    return say("date.about", date=text) if doubt else text


def _exact(point: Point, own: Conventions, say: Say) -> str:
    if point.precision == "day":
        return own.day(point.earliest)
    if point.precision == "month":
        return own.month(point.earliest)
    if point.precision == "year":
        return own.year(point.earliest)
    years = (own.year(end) for end in (point.earliest, point.latest))
    return say("date.years", **dict(zip(("first", "last"), years, strict=True)))


def _neighbours(start: Point, end: Point) -> bool:
    both_days = start.precision == end.precision == "day"
    sure = not any(p.uncertain or p.approximate for p in (start, end))
    return both_days and sure and end.earliest - start.earliest == timedelta(days=1)


def _two_days(first: date, second: date, own: Conventions, say: Say) -> str:
    if first.month != second.month:
        return say("date.either", first=own.day(first), last=own.day(second))
    return say(
        "date.two_days",
        month=own.month_name(first.month),
        month_number=str(first.month),
        first=str(first.day),
        last=str(second.day),
        year=str(first.year),
    )
