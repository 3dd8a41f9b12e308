"""Keeping unfinished forms, so that a crash or a flat battery loses nothing."""

from caseapp.domain.drafts.draft import Draft
from caseapp.domain.drafts.keeping import draft_from, draft_text
from caseapp.services.workspace import Workspace


def keep_draft(workspace: Workspace, name: str, draft: Draft) -> None:
    """Keep a form under a name, in place of what was kept there. Raises Trouble."""
    with workspace.reference.writing() as unit:
        unit.drafts.keep(name, draft_text(draft), workspace.clock())


def forget_draft(workspace: Workspace, name: str) -> None:
    """Forget a form that was saved or given up. Raises Trouble."""
    with workspace.reference.writing() as unit:
        unit.drafts.forget(name)


def kept_drafts(workspace: Workspace) -> dict[str, Draft]:
    """Every kept form by its name, oldest first; what cannot be read is left out."""
    with workspace.reference.reading() as unit:
        kept = unit.drafts.all()
    found = ((name, draft_from(text)) for name, text in kept.items())
    return {name: draft for name, draft in found if draft is not None}
