"""The countries this office watches, and when somebody last looked at the changes."""

from datetime import datetime

from caseapp.domain.changes import Changes
from caseapp.domain.countries import country_code
from caseapp.domain.watching import Watched
from caseapp.errors import Refused
from caseapp.services.workspace import Workspace
from caseapp.store.moments import moment_from, moment_text
from caseapp.store.reference.office import AT_DESK
from caseapp.store.reference.unit import Unit

SEEN_AT = "changes_seen_at"
"""The setting that holds the moment up to which somebody has looked at the changes."""


def watched_countries(workspace: Workspace) -> list[Watched]:
    """The countries on watch, by their codes."""
    with workspace.reference.reading() as unit:
        return unit.watch.all()


def is_watched(workspace: Workspace, country: str) -> bool:
    """Whether a country is on watch."""
    return country in {each.country for each in watched_countries(workspace)}


def watch_country(workspace: Workspace, country: str) -> Changes:
    """Put a country on watch; one that is there stays. Raises Refused ``unknown_country``."""
    code = country_code(country)
    with workspace.reference.writing() as unit:
        by = unit.office.value(AT_DESK)
        unit.watch.add(Watched(code, workspace.clock(), by))
    return Changes(countries=frozenset({code}), watched=True)


def unwatch_country(workspace: Workspace, country: str) -> Changes:
    """Take a country off watch. Raises Refused ``unknown_country`` or ``not_watched``."""
    code = country_code(country)
    with workspace.reference.writing() as unit:
        if code not in {each.country for each in unit.watch.all()}:
            raise Refused("not_watched", country=code)
        unit.watch.remove(code)
    return Changes(countries=frozenset({code}), watched=True)


def mark_changes_seen(workspace: Workspace, until: datetime) -> Changes:
    """Note that everything written up to a moment has been looked at."""
    with workspace.reference.writing() as unit:
        unit.office.set(SEEN_AT, moment_text(until))
    return Changes(watched=True)


def seen_at(unit: Unit) -> datetime | None:
    """Up to which moment somebody has looked; None where nobody has yet."""
    text = unit.office.value(SEEN_AT)
    return moment_from(text) if text else None
