"""How a half-known date was understood, and how a sheet says it."""

from caseapp.domain.dates import PartialDate, Point
from caseapp.text import gettext as _
from caseapp.wording.answers import speaker


def understood(date: PartialDate) -> str:
    """Every day it can mean, in words and in EDTF, so that a misreading is seen."""
    return _("Understood as: {date} ({edtf}).").format(date=_meant(date), edtf=date.edtf)


def printed(date: PartialDate) -> str:
    """What a sheet in English says when something was then."""
    return _("On paper: {when}.").format(when=speaker().when(date))


def _meant(date: PartialDate) -> str:
    if date.start is None:
        assert date.end is not None
        return _("no later than {end}").format(end=_end(date.end))
    if date.end is None:
        return _("from {start} on, with no known end").format(start=_doubted(date.start))
    if date.is_interval:
        first, last = _doubted(date.start), _doubted(date.end)
        return _("from {first} to {last}").format(first=first, last=last)
    return _single(date.start)


def _single(point: Point) -> str:
    if point.precision == "day" or point.approximate:
        return _doubted(point)
    day = _("some day in {time}").format(time=_time(point))
    return _("perhaps {date}").format(date=day) if point.uncertain else day


def _end(point: Point) -> str:
    if point.precision == "day":
        return _doubted(point)
    return _in_doubt(point, _("the end of {time}").format(time=_time(point)))


def _doubted(point: Point) -> str:
    return _in_doubt(point, _time(point))


def _in_doubt(point: Point, time: str) -> str:
    if point.uncertain and point.approximate:
        return _("perhaps, and only about, {date}").format(date=time)
    if point.uncertain:
        return _("perhaps {date}").format(date=time)
    return _("about {date}").format(date=time) if point.approximate else time


def _time(point: Point) -> str:
    if point.precision == "day":
        return speaker().weekday_and_day(point.earliest)
    if point.precision == "month":
        return speaker().month(point.earliest)
    if point.precision == "year":
        return str(point.earliest.year)
    first, last = point.earliest.year, point.latest.year
    return _("the years {first} to {last}").format(first=first, last=last)
