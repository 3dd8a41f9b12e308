"""What *Undo* and *Redo* would do, in words. No Qt."""

from dataclasses import dataclass

from caseapp.domain.office import Action, Steps
from caseapp.wording.actions import action_words


@dataclass(frozen=True, slots=True)
class StepsTold:
    """The next steps back and forth; empty where there is none."""

    undo: str
    redo: str


def tell(steps: Steps) -> StepsTold:
    """The steps in words."""
    return StepsTold(_words(steps.undo), _words(steps.redo))


def _words(action: Action | None) -> str:
    return action_words(action) if action else ""
