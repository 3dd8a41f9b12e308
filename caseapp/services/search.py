"""Finding things by the words people use for them."""

from caseapp.domain.searching import SearchHit
from caseapp.services.workspace import Workspace

LIMIT = 50


def find(workspace: Workspace, text: str, limit: int = LIMIT) -> list[SearchHit]:
    """Countries, claims, sources and assessments, best first; an empty text finds nothing."""
    with workspace.reference.reading() as unit:
        return unit.search.find(text, limit)
