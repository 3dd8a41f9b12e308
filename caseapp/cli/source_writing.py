"""The actions of ``source`` that write: ``add``, ``revise``, ``withdraw``, ``restore``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseapp.cli.filling import filled
from caseapp.cli.opening import opened
from caseapp.cli.written import Written, recorded, tell
from caseapp.domain.drafts.draft import Draft
from caseapp.domain.drafts.sources import blank_source, read_source
from caseapp.services.forms import begin_correction
from caseapp.services.recording import record
from caseapp.services.workspace import Workspace
from caseapp.wording.sources import on_sheets
from caseapp.wording.writing import Act

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def add(arguments: Arguments, surroundings: Surroundings) -> None:
    """Write down a source and tell whether it may stand on a sheet."""
    draft = filled(blank_source(), arguments.fields)
    with opened(surroundings) as workspace:
        made = recorded(Act.ADDED, record(workspace, draft, arguments.by))
        made = _marked(workspace, made, draft)
    tell(arguments, surroundings, made)


def revise(arguments: Arguments, surroundings: Surroundings) -> None:
    """Correct a source and tell whether it may stand on a sheet now."""
    with opened(surroundings) as workspace:
        draft = filled(begin_correction(workspace, "source", arguments.id), arguments.fields)
        made = record(workspace, draft, arguments.by, arguments.reason)
        told = _marked(workspace, recorded(Act.REVISED, made), draft)
    tell(arguments, surroundings, told)


def _marked(workspace: Workspace, written: Written, draft: Draft) -> Written:
    """With a word on whether it may stand on a sheet: one without a date may not."""
    return replace(written, note=f"{on_sheets(read_source(draft, workspace.today))}")
