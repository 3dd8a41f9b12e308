"""The actions of ``claim`` that write: ``add``, ``revise``, ``withdraw``, ``restore``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseapp.cli.filling import citing, claim_kind, filled
from caseapp.cli.opening import opened
from caseapp.cli.written import Written, bring_back, recorded, tell
from caseapp.domain.drafts.claims import blank_claim
from caseapp.services.claims import misfits_with
from caseapp.services.forms import begin_correction
from caseapp.services.recording import record
from caseapp.services.workspace import Workspace
from caseapp.wording.writing import Act

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def add(arguments: Arguments, surroundings: Surroundings) -> None:
    """Write down a claim and tell what does not fit with it."""
    draft = filled(blank_claim(claim_kind(arguments.kind)), arguments.fields)
    draft = citing(draft, arguments.cited)
    with opened(surroundings) as workspace:
        made = recorded(Act.ADDED, record(workspace, draft, arguments.by))
        made = _held_against_others(workspace, made)
    tell(arguments, surroundings, made)


def revise(arguments: Arguments, surroundings: Surroundings) -> None:
    """Correct a claim and tell what does not fit with it now."""
    with opened(surroundings) as workspace:
        draft = filled(begin_correction(workspace, "claim", arguments.id), arguments.fields)
        draft = citing(draft, arguments.cited, arguments.uncited)
        made = record(workspace, draft, arguments.by, arguments.reason)
        told = _held_against_others(workspace, recorded(Act.REVISED, made))
    tell(arguments, surroundings, told)


def restore(arguments: Arguments, surroundings: Surroundings) -> None:
    """Bring a claim back and tell what does not fit with it."""
    with opened(surroundings) as workspace:
        back = _held_against_others(workspace, bring_back(workspace, "claim", arguments))
    tell(arguments, surroundings, back)


def _held_against_others(workspace: Workspace, written: Written) -> Written:
    return replace(written, misfits=misfits_with(workspace, written.id))
