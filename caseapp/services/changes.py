"""What altered in the knowledge since a day, or since somebody last looked.

These questions are about *when we knew*: ``Moment.known_at`` ends the time looked at.
``Moment.as_of`` leaves out nothing here. A rule that begins next month is news on the day it
is written down; left out until it begins, nobody who looked in between would ever see it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from caseapp.domain.alterations import (
    Alteration,
    CountryAlterations,
    Tally,
    Thing,
    added_up,
    countries_in_order,
    in_order,
)
from caseapp.domain.dates import PartialDate
from caseapp.errors import Refused
from caseapp.services.moments import Moment
from caseapp.services.starter import STARTER
from caseapp.services.watching import seen_at
from caseapp.services.workspace import Clock, Workspace
from caseapp.store.reference.unit import Unit

FIRST_LOOK = timedelta(days=30)
"""How far back the changes go for somebody who never looked at them. Ours."""

SHOWN, SHOWN_OF_EACH = 50, 5
"""How many changes are told at once: in all, and of each country where several are."""

_NOTHING_BEFORE = date(1900, 1, 1)  # no moment of this program is earlier
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which changes somebody wants to see.

    ``since`` None: since somebody last looked. ``country`` None: all of them, a few of each.
    """

    since: datetime | None = None
    watched_only: bool = False
    things: tuple[Thing, ...] = tuple(Thing)
    country: str | None = None
    limit: int = SHOWN


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


@dataclass(frozen=True, slots=True)
class FoundChanges:
    """What altered: how many things in all, and country by country, what matters most first."""

    window: Window
    number: int
    countries: tuple[CountryAlterations, ...]
    watched: frozenset[str]


def list_changes(workspace: Workspace, wanted: Wanted, moment: Moment) -> FoundChanges:
    """What altered, up to ``moment.known_at``. Raises Refused ``since_after_until``."""
    with workspace.reference.reading() as unit:
        window = _window(unit, wanted.since, moment, workspace.clock())
        watched = frozenset(each.country for each in unit.watch.all())
        by_thing = _by_thing(unit, wanted, window)
        tallies = added_up(by_thing.values())
        codes = countries_in_order(tallies, watched)
        if wanted.watched_only:
            codes = [code for code in codes if code in watched]
        counted = codes if wanted.watched_only else None
        number = _number(unit, by_thing, window, counted)
        totals = {code: tallies[code].number for code in codes}
        told = _told(unit, by_thing, window, _shares(totals, wanted))
    groups = tuple(
        CountryAlterations(code, code in watched, total, tuple(told.get(code, ())))
        for code, total in totals.items()
    )
    return FoundChanges(window, number, groups, watched)


def count_watched_changes(workspace: Workspace, moment: Moment) -> int:
    """How much altered in watched countries since somebody last looked, each thing once."""
    with workspace.reference.reading() as unit:
        watched = [each.country for each in unit.watch.all()]
        if not watched:
            return 0
        window = _window(unit, None, moment, workspace.clock())
        return _number(unit, tuple(Thing), window, watched)


def beginning_of(clock: Clock, text: str) -> datetime:
    """The moment before the first day of an EDTF text, from which changes are told.

    Raises Refused for what is no date, and ``day_in_future``.
    """
    now = clock()
    day = PartialDate.parse(text).begins
    if day > now.date():
        raise Refused("day_in_future", given=text)
    return datetime.combine(max(day, _NOTHING_BEFORE), time.min, tzinfo=now.tzinfo) - _TICK


def _window(unit: Unit, since: datetime | None, moment: Moment, now: datetime) -> Window:
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


def _by_thing(unit: Unit, wanted: Wanted, window: Window) -> dict[Thing, dict[str, Tally]]:
    """How much altered of each kind of thing of which anything did."""
    tally = unit.alterations.tally
    found = {thing: tally(thing, window.since, window.until) for thing in wanted.things}
    return {thing: counted for thing, counted in found.items() if counted}


def _number(
    unit: Unit, things: Iterable[Thing], window: Window, countries: list[str] | None
) -> int:
    number = unit.alterations.number
    return sum(number(thing, window.since, window.until, countries) for thing in things)


def _told(
    unit: Unit, things: Iterable[Thing], window: Window, shares: Mapping[str, int]
) -> dict[str, list[Alteration]]:
    """The alterations to be shown: so many of each country, what weighs most first."""
    found: dict[str, list[Alteration]] = {code: [] for code in shares}
    span = (window.since, window.until, max(shares.values(), default=0))
    for thing in things:
        for code, altered in unit.alterations.about(thing, list(shares), *span):
            found[code].append(altered)
    return {code: in_order(found[code])[:share] for code, share in shares.items()}


def _shares(totals: Mapping[str, int], wanted: Wanted) -> dict[str, int]:
    """How many changes are told of the country wanted, or of each of the first countries."""
    if wanted.country is not None:
        return {wanted.country: wanted.limit}
    shares: dict[str, int] = {}
    left = wanted.limit
    for code, total in totals.items():
        if left == 0:
            break
        shares[code] = min(total, SHOWN_OF_EACH, left)
        left -= shares[code]
    return shares
