"""Deciding disagreements: a named person settles one, or looks at it and leaves it open."""

from dataclasses import replace

from caseapp.domain.changes import Changes
from caseapp.domain.disagreements import DisagreementState
from caseapp.domain.office import ActionName
from caseapp.errors import Refused
from caseapp.services.editing import editing
from caseapp.services.workspace import Workspace


def decide(
    workspace: Workspace,
    disagreement_id: str,
    state: DisagreementState,
    note: str = "",
    by: str | None = None,
) -> Changes:
    """Settle a disagreement or leave it open, under a name; a note takes the old one's place.

    Raises Refused ``unknown_disagreement``, ``nobody_at_desk`` or ``unknown_person``.
    """
    with editing(workspace, by) as edit:
        history = edit.unit.disagreements.history(disagreement_id)
        if not history or history[0].withdrawn:
            raise Refused("unknown_disagreement", id=disagreement_id)
        told = history[0].thing
        decided = replace(
            told,
            state=state,
            note=note.strip() or told.note,
            decided_by=edit.by,
            decided_on=workspace.today,
        )
        edit.record("disagreement", decided)
        settled = state is DisagreementState.SETTLED
        name = ActionName.DISAGREEMENT_SETTLED if settled else ActionName.DISAGREEMENT_REOPENED
        edit.finish(name, told.note)
        return edit.changes
