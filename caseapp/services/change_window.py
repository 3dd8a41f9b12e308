"""The time in which changes are looked for: since when, up to when, and what it begins with."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from caseapp.domain.alterations import Thing
from caseapp.domain.dates import PartialDate
from caseapp.errors import Refused
from caseapp.services.moments import Moment
from caseapp.services.starter import STARTER
from caseapp.services.watching import seen_at
from caseapp.services.workspace import Clock
from caseapp.store.reference.unit import Unit

FIRST_LOOK = timedelta(days=30)
"""How far back the changes go for somebody who never looked at them. Ours."""

_NOTHING_BEFORE = date(1900, 1, 1)  # no moment of this program is earlier
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Baseline:
    """The starter pack, where it falls in the time looked at: counted, not listed."""

    at: datetime
    numbers: Mapping[Thing, int]


@dataclass(frozen=True, slots=True)
class Window:
    """The time looked at: after ``since``, up to ``until``.

    ``seen_at`` is the last look (None: nobody marked anything as seen yet); ``chosen`` is
    whether somebody chose ``since``.
    """

    since: datetime
    until: datetime
    seen_at: datetime | None
    chosen: bool
    baseline: Baseline | None = None


def beginning_of(clock: Clock, text: str) -> datetime:
    """The moment before the first day of an EDTF text, from which changes are told.

    Raises Refused for what is no date, and ``day_in_future``.
    """
    now = clock()
    day = PartialDate.parse(text).begins
    if day > now.date():
        raise Refused("day_in_future", given=text)
    return datetime.combine(max(day, _NOTHING_BEFORE), time.min, tzinfo=now.tzinfo) - _TICK


def window_of(unit: Unit, since: datetime | None, moment: Moment, now: datetime) -> Window:
    """The time from a moment, or (None) from the last look, up to ``moment.known_at``.

    A starter pack that falls into it is counted, and the time begins after it. Raises Refused
    ``since_after_until``.
    """
    # Not the clock's moment but the newest that was written: the clock may have been set back.
    until = moment.known_at or unit.alterations.last_moment() or now
    seen, chosen = seen_at(unit), since is not None
    if since is None:
        since = seen if seen and seen <= until else (moment.known_at or now) - FIRST_LOOK
    elif since > until and moment.known_at:
        raise Refused("since_after_until")
    return _after_the_starter(unit, Window(since, until, seen, chosen))


def _after_the_starter(unit: Unit, window: Window) -> Window:
    packs = (pack for pack in unit.packs.applied() if pack.name == STARTER)
    at = next((pack.applied_at for pack in packs), None)
    if at is None or not window.since < at <= window.until:
        return window
    numbers = {thing: unit.alterations.written_at(thing, at) for thing in Thing}
    return replace(window, since=at, baseline=Baseline(at, numbers))
