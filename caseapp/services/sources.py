"""What is known about one source: its copies and what rests on it."""

from dataclasses import dataclass

from caseapp.domain.claims import Claim
from caseapp.domain.sources import Source
from caseapp.errors import Refused
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class SourceKnowledge:
    """A source, the other copies of its story, and the claims that cite it, by id."""

    source: Source
    copies: tuple[Source, ...]
    claims: tuple[Claim, ...]


def show_source(workspace: Workspace, source_id: str, moment: Moment) -> SourceKnowledge:
    """One source with its copies and claims. Raises Refused ``unknown_source``."""
    with workspace.reference.reading() as unit:
        sources = unit.sources.all(moment.known_at)
        claims = unit.claims.citing(source_id, moment.known_at)
    source = sources.get(source_id)
    if source is None:
        raise Refused("unknown_source", id=source_id)
    copies = (s for s in sources.values() if s.story == source.story and s.id != source.id)
    return SourceKnowledge(source, tuple(copies), tuple(claims))
