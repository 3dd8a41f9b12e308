"""The actions of ``assess`` that read: ``show`` and ``due``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.opening import opened
from caseapp.services.judgements import show_judgement
from caseapp.services.moments import moment
from caseapp.services.reviews import list_reviews

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def judgement(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print the judgement on a country with the claims for and against it."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    with opened(surroundings) as workspace:
        known = show_judgement(workspace, arguments.country, when)
    if arguments.format == "json":
        from caseapp.cli import machine_judgements  # needed by programs only

        surroundings.tell_json(machine_judgements.judgement(known, when))
    else:
        from caseapp.cli import plain_judgements  # needed by people only

        surroundings.tell(plain_judgements.judgement(known))


def due(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print what waits for a person."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    with opened(surroundings) as workspace:
        waiting = list_reviews(workspace, when)
    if arguments.format == "json":
        from caseapp.cli import machine_judgements  # needed by programs only

        surroundings.tell_json(machine_judgements.due(waiting, when))
    else:
        from caseapp.cli import plain_judgements  # needed by people only

        surroundings.tell(plain_judgements.due(waiting))
