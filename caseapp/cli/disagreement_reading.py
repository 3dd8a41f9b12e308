"""The actions of ``disagreement`` that read: ``list`` and ``show``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.opening import opened
from caseapp.services.countries import show_country
from caseapp.services.disagreements import show_disagreement
from caseapp.services.moments import moment

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def disagreements(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print what does not fit together about a country, recorded or found by rule."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    with opened(surroundings) as workspace:
        known = show_country(workspace, arguments.country, when)
    if arguments.format == "json":
        from caseapp.cli import machine_disagreements  # needed by programs only

        surroundings.tell_json(machine_disagreements.disagreements(known, when))
    else:
        from caseapp.cli import plain_disagreements  # needed by people only

        surroundings.tell(plain_disagreements.disagreements(known))


def disagreement(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print one disagreement with its claims."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    with opened(surroundings) as workspace:
        known = show_disagreement(workspace, arguments.id, when)
    if arguments.format == "json":
        from caseapp.cli import machine_disagreements  # needed by programs only

        surroundings.tell_json(machine_disagreements.disagreement(known, when))
    else:
        from caseapp.cli import plain_disagreements  # needed by people only

        zone = surroundings.clock().tzinfo
        surroundings.tell(plain_disagreements.disagreement(known, zone))
