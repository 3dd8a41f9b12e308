"""What is kept on this computer, where, and who wrote in it last."""

from dataclasses import dataclass
from pathlib import Path

from caseapp.domain.office import Action
from caseapp.domain.packs import AppliedPack
from caseapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Holdings:
    """The file of the knowledge, its size in bytes, and how much is in it now.

    ``pack`` is the data pack taken in last, ``action`` what a person did last.
    """

    path: Path
    size: int
    sources: int
    claims: int
    assessments: int
    disagreements: int
    pack: AppliedPack | None
    action: Action | None


def show_holdings(workspace: Workspace) -> Holdings:
    """What is kept now. Raises Trouble."""
    store = workspace.reference
    with store.reading() as unit:
        packs, actions = unit.packs.applied(), unit.actions.latest()
        return Holdings(
            store.path,
            store.size,
            unit.sources.number(),
            unit.claims.number(),
            unit.assessments.number(),
            unit.disagreements.number(),
            packs[-1] if packs else None,
            actions[-1] if actions else None,
        )
