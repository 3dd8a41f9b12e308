"""What altered in the knowledge since a day, or since somebody last looked.

These questions are about *when we knew*: ``Moment.known_at`` ends the time looked at.
``Moment.as_of`` leaves out nothing here. A rule that begins next month is news on the day it
is written down; left out until it begins, nobody who looked in between would ever see it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.alterations import (
    NO_COUNTRY,
    Alteration,
    CountryAlterations,
    Tally,
    Thing,
    added_up,
    countries_in_order,
    in_order,
)
from caseapp.services.change_window import Window, window_of
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace
from caseapp.store.reference.unit import Unit

SHOWN, SHOWN_OF_EACH = 50, 5
"""How many changes are told at once: in all, and of each country where several are."""


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
class FoundChanges:
    """What altered: how many things in all, and country by country, what matters most first."""

    window: Window
    number: int
    countries: tuple[CountryAlterations, ...]
    watched: frozenset[str]


def list_changes(workspace: Workspace, wanted: Wanted, moment: Moment) -> FoundChanges:
    """What altered, up to ``moment.known_at``. Raises Refused ``since_after_until``."""
    with workspace.reference.reading() as unit:
        window = window_of(unit, wanted.since, moment, workspace.clock())
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


def changes_of_country(workspace: Workspace, wanted: Wanted, moment: Moment) -> CountryAlterations:
    """What altered about ``wanted.country``, without counting what altered about others.

    ``total`` is how many are told. Raises Refused ``since_after_until``.
    """
    code = wanted.country or NO_COUNTRY
    with workspace.reference.reading() as unit:
        window = window_of(unit, wanted.since, moment, workspace.clock())
        watched = code in {each.country for each in unit.watch.all()}
        told = _told(unit, wanted.things, window, {code: wanted.limit})[code]
    return CountryAlterations(code, watched, len(told), tuple(told))


def count_watched_changes(workspace: Workspace, moment: Moment) -> int:
    """How much altered in watched countries since somebody last looked, each thing once."""
    with workspace.reference.reading() as unit:
        watched = [each.country for each in unit.watch.all()]
        if not watched:
            return 0
        window = window_of(unit, None, moment, workspace.clock())
        return _number(unit, tuple(Thing), window, watched)


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
