"""Sources that somebody may mean while a form is filled in."""

from caseapp.domain.searching import SearchFilter
from caseapp.domain.sources import Source
from caseapp.services.search import find
from caseapp.services.workspace import Workspace

MOST = 30
"""How many are proposed: nobody reads more before typing on."""

_SOURCES = SearchFilter(types=frozenset({"source"}))


def propose_sources(workspace: Workspace, text: str, most: int = MOST) -> list[Source]:
    """The source with that id, those whose ids begin so, and what its words find."""
    typed = text.strip()
    if not typed:
        return []
    hits = [hit.id for hit in find(workspace, typed, _SOURCES, limit=most)]
    with workspace.reference.reading() as unit:
        ids = list(dict.fromkeys([*unit.sources.ids_beginning(typed, most), *hits]))[:most]
        sources = unit.sources.get(ids)
    return [sources[id_] for id_ in ids if id_ in sources]
