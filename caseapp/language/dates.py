"""Half-known dates in words: never a day that no source gives.

``bare`` is the date by itself ("June 29 or 30, 2024"); ``adverbial`` says when
something happened ("on June 29 or 30, 2024", "between ... and ...").
"""

from collections.abc import Callable
from datetime import date, timedelta

from babel import Locale
from babel.dates import format_date, format_skeleton, get_month_names

from caseapp.domain.dates import PartialDate, Point

Say = Callable[..., str]
"""Says a message id with text values."""


def day(value: date, locale: Locale) -> str:
    """A day in full: "June 29, 2024"."""
    return format_date(value, "long", locale=locale)


def weekday_and_day(value: date, locale: Locale) -> str:
    """A day in full with its weekday: "Saturday, June 29, 2024"."""
    return format_date(value, "full", locale=locale)


def month(value: date, locale: Locale) -> str:
    """A month with its year: "June 2024"."""
    return format_skeleton("yMMMM", value, locale=locale)


def bare(value: PartialDate, locale: Locale, say: Say) -> str:
    """The date by itself, with its doubt."""
    return _words(value, locale, say, "date")


def adverbial(value: PartialDate, locale: Locale, say: Say) -> str:
    """When it was, as part of a sentence, with its doubt."""
    return _words(value, locale, say, "when")


def _words(value: PartialDate, locale: Locale, say: Say, form: str) -> str:
    if value.start is None:
        assert value.end is not None
        return say(f"{form}.by", date=_point(value.end, locale, say))
    if value.end is None:
        return say(f"{form}.from", date=_point(value.start, locale, say))
    if not value.is_interval:
        return _one(value.start, locale, say, form)
    if _neighbours(value.start, value.end):
        text = _two_days(value.start.earliest, value.end.earliest, locale, say)
        return say(f"{form}.day", date=text)
    first, last = _point(value.start, locale, say), _point(value.end, locale, say)
    return say(f"{form}.between", first=first, last=last)


def _one(point: Point, locale: Locale, say: Say, form: str) -> str:
    text = _exact(point, locale, say)
    if point.uncertain or point.approximate:
        return say(f"{form}.about", date=text)
    kind = "day" if point.precision == "day" else "span"
    return text if form == "date" else say(f"when.{kind}", date=text)


def _point(point: Point, locale: Locale, say: Say) -> str:
    text = _exact(point, locale, say)
    doubt = point.uncertain or point.approximate
    return say("date.about", date=text) if doubt else text


def _exact(point: Point, locale: Locale, say: Say) -> str:
    if point.precision == "day":
        return day(point.earliest, locale)
    if point.precision == "month":
        return month(point.earliest, locale)
    if point.precision == "year":
        return format_skeleton("y", point.earliest, locale=locale)
    years = (format_skeleton("y", end, locale=locale) for end in (point.earliest, point.latest))
    return say("date.years", **dict(zip(("first", "last"), years, strict=True)))


def _neighbours(start: Point, end: Point) -> bool:
    both_days = start.precision == end.precision == "day"
    sure = not any(p.uncertain or p.approximate for p in (start, end))
    return both_days and sure and end.earliest - start.earliest == timedelta(days=1)


def _two_days(first: date, second: date, locale: Locale, say: Say) -> str:
    if first.month != second.month:
        return say("date.either", first=day(first, locale), last=day(second, locale))
    return say(
        "date.two_days",
        month=get_month_names("wide", "format", locale)[first.month],
        month_number=str(first.month),
        first=str(first.day),
        last=str(second.day),
        year=str(first.year),
    )
