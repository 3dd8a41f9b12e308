"""The command that reads what is known about a country: ``country``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli import machine, plain
from caseapp.services.countries import show_country
from caseapp.services.moments import moment

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def country(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print what is known about a country."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    workspace = surroundings.workspace()
    knowledge = show_country(workspace, arguments.country, when)
    workspace.close()
    if arguments.format == "json":
        surroundings.tell_json(machine.country(knowledge, when))
    else:
        surroundings.tell(plain.country(knowledge))
