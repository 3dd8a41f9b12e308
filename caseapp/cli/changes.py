"""The commands ``changes``, ``watch`` and ``history``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli import machine_changes as machine
from caseapp.cli import plain_changes as plain
from caseapp.domain.alterations import Thing
from caseapp.domain.countries import country_code
from caseapp.services.change_window import beginning_of
from caseapp.services.changes import Wanted, list_changes
from caseapp.services.histories import thing_history
from caseapp.services.moments import moment
from caseapp.services.watching import unwatch_country, watch_country, watched_countries

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def changes(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print what altered since a day, or since somebody last looked."""
    clock = surroundings.clock
    wanted = Wanted(
        since=beginning_of(clock, arguments.since) if arguments.since else None,
        watched_only=arguments.watched,
        country=country_code(arguments.country) if arguments.country else None,
        limit=arguments.limit,
    )
    at = moment(clock, known_on=arguments.known_on)
    workspace = surroundings.workspace()
    found = list_changes(workspace, wanted, at)
    workspace.close()
    if arguments.format == "json":
        surroundings.tell_json(machine.changes(found, wanted))
    else:
        surroundings.tell(plain.changes(found, wanted, clock().tzinfo))


def watch(arguments: Arguments, surroundings: Surroundings) -> None:
    """Put a country on watch, take one off, or print which are on it."""
    workspace = surroundings.workspace()
    if arguments.removed:
        unwatch_country(workspace, arguments.removed)
    elif arguments.country:
        watch_country(workspace, arguments.country)
    watched = watched_countries(workspace)
    workspace.close()
    if arguments.format == "json":
        surroundings.tell_json(machine.watched(watched))
    else:
        surroundings.tell(plain.watched(watched, surroundings.clock().tzinfo))


def history(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print every revision of one thing, newest first."""
    at = moment(surroundings.clock, known_on=arguments.known_on)
    workspace = surroundings.workspace()
    revisions = thing_history(workspace, Thing(arguments.thing), arguments.id, at)
    workspace.close()
    if arguments.format == "json":
        surroundings.tell_json(machine.history(revisions))
    else:
        surroundings.tell(plain.history(revisions, surroundings.clock().tzinfo))
