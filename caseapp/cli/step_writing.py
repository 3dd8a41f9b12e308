"""The commands ``undo`` and ``redo``: they say by name what they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli import machine_writing
from caseapp.cli.opening import opened
from caseapp.domain.changes import Changes
from caseapp.domain.office import Action
from caseapp.services import undoing
from caseapp.wording.actions import action_words
from caseapp.wording.writing import done_again, taken_back

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def undo(arguments: Arguments, surroundings: Surroundings) -> None:
    """Take back the last step."""
    with opened(surroundings) as workspace:
        action = undoing.next_steps(workspace).undo
        changes = undoing.undo(workspace, arguments.by)
    assert action, "taken back without a step"
    said = taken_back(action_words(action))
    _tell(arguments, surroundings, said, action, changes)


def redo(arguments: Arguments, surroundings: Surroundings) -> None:
    """Do again what was taken back last."""
    with opened(surroundings) as workspace:
        action = undoing.next_steps(workspace).redo
        changes = undoing.redo(workspace, arguments.by)
    assert action, "done again without a step"
    said = done_again(action_words(action))
    _tell(arguments, surroundings, said, action, changes)


def _tell(
    arguments: Arguments, surroundings: Surroundings, said: str, action: Action, changes: Changes
) -> None:
    if arguments.format == "json":
        surroundings.tell_json(machine_writing.step(action, changes))
    else:
        surroundings.tell(said)
