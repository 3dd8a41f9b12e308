"""The actions of ``disagreement`` that write, from ``add`` to ``restore``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.filling import filled
from caseapp.cli.opening import opened
from caseapp.cli.written import altered, recorded, tell
from caseapp.domain.disagreements import DisagreementState
from caseapp.domain.drafts.disagreements import blank_disagreement
from caseapp.services.forms import begin_correction
from caseapp.services.recording import record
from caseapp.services.settling import decide
from caseapp.wording.writing import Act

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings

THING = "disagreement"


def add(arguments: Arguments, surroundings: Surroundings) -> None:
    """Write down that claims do not fit together."""
    draft = filled(blank_disagreement(()), arguments.fields)
    with opened(surroundings) as workspace:
        made = recorded(Act.ADDED, record(workspace, draft, arguments.by))
    tell(arguments, surroundings, made)


def revise(arguments: Arguments, surroundings: Surroundings) -> None:
    """Describe a disagreement anew."""
    with opened(surroundings) as workspace:
        draft = filled(begin_correction(workspace, THING, arguments.id), arguments.fields)
        made = record(workspace, draft, arguments.by, arguments.reason)
    tell(arguments, surroundings, recorded(Act.REVISED, made))


def settle(arguments: Arguments, surroundings: Surroundings) -> None:
    """Decide a disagreement under a name."""
    _decide(arguments, surroundings, DisagreementState.SETTLED, Act.SETTLED)


def leave_open(arguments: Arguments, surroundings: Surroundings) -> None:
    """Say under a name that a disagreement stays open."""
    _decide(arguments, surroundings, DisagreementState.OPEN, Act.LEFT_OPEN)


def _decide(
    arguments: Arguments, surroundings: Surroundings, state: DisagreementState, act: Act
) -> None:
    with opened(surroundings) as workspace:
        changes = decide(workspace, arguments.id, state, arguments.note, arguments.by)
        decided = altered(workspace, act, THING, arguments.id, changes)
    tell(arguments, surroundings, decided)
