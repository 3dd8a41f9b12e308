"""Taking back what was done last, and doing it again; both are written down too."""

from caseapp.domain.changes import Changes
from caseapp.domain.office import Action, Steps, steps
from caseapp.errors import Refused
from caseapp.services.editing import editing
from caseapp.services.workspace import Workspace


def next_steps(workspace: Workspace) -> Steps:
    """What *Undo* and *Redo* would do now."""
    with workspace.reference.reading() as unit:
        return steps(unit.actions.latest())


def undo(workspace: Workspace, by: str | None = None) -> Changes:
    """Take back the last action. Raises Refused ``nothing_to_undo`` or ``changed_meanwhile``."""
    return _take_back(workspace, next_steps(workspace).undo, by, "nothing_to_undo")


def redo(workspace: Workspace, by: str | None = None) -> Changes:
    """Do again what was taken back last. Raises Refused ``nothing_to_redo`` or as ``undo``."""
    return _take_back(workspace, next_steps(workspace).redo, by, "nothing_to_redo")


def _take_back(workspace: Workspace, action: Action | None, by: str | None, none: str) -> Changes:
    if action is None:
        raise Refused(none)
    with editing(workspace, by, f"takes back action {action.number}") as edit:
        for touched in reversed(action.touched):
            edit.go_back(touched)
        edit.finish(action.name, action.subject, undoes=action.number)
        return edit.changes
