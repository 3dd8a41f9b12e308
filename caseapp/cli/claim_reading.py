"""The actions of ``claim`` that read: ``show`` and ``fields``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.filling import claim_kind
from caseapp.cli.opening import opened
from caseapp.services.claims import show_claim
from caseapp.services.moments import moment

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def claim(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print one claim with its grounds and what does not fit with it."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    with opened(surroundings) as workspace:
        known = show_claim(workspace, arguments.id, when)
    if arguments.format == "json":
        from caseapp.cli import machine_claims  # needed by programs only

        surroundings.tell_json(machine_claims.claim(known, when))
    else:
        from caseapp.cli import plain_claims  # needed by people only

        surroundings.tell(plain_claims.claim(known, surroundings.clock().tzinfo))


def fields(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print what the fields of a kind of claim are called and what they take."""
    kind = claim_kind(arguments.kind)
    if arguments.format == "json":
        from caseapp.cli import machine_claims  # needed by programs only

        surroundings.tell_json(machine_claims.fields(kind))
    else:
        from caseapp.cli import plain_claims  # needed by people only

        surroundings.tell(plain_claims.fields(kind))
