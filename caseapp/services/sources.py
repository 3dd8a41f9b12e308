"""What is known about one source or story, and what would be left without it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.reliance import Reliance, without
from caseapp.domain.sources import Source
from caseapp.errors import Refused
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace

if TYPE_CHECKING:
    from caseapp.store.reference.unit import Unit

MOST = 2_000
"""How many claims on one source are read at most: a data set can carry 200,000."""


@dataclass(frozen=True, slots=True)
class StoryKnowledge:
    """The copies of one story and the claims that rest on any of them.

    ``claims`` are the newest, at most MOST; ``total`` is how many there are. ``reliance``
    is what would be left without all copies, as far as ``claims`` tell.
    """

    story: str
    copies: tuple[Source, ...]
    claims: tuple[Claim, ...]
    total: int
    reliance: Reliance


@dataclass(frozen=True, slots=True)
class SourceKnowledge:
    """A source and the claims that cite it, as in StoryKnowledge, and its whole story.

    ``copies`` are the other copies of the story; ``reliance`` is what would be left
    without this source alone.
    """

    source: Source
    copies: tuple[Source, ...]
    claims: tuple[Claim, ...]
    total: int
    reliance: Reliance
    story: StoryKnowledge


@dataclass(frozen=True, slots=True)
class _Ground:
    claims: dict[str, Claim]
    sources: dict[str, Source]
    assessments: tuple[Assessment, ...]
    disagreements: tuple[Disagreement, ...]

    def chosen(self, ids: Sequence[str]) -> tuple[Claim, ...]:
        return tuple(self.claims[id_] for id_ in ids[:MOST] if id_ in self.claims)

    def without(self, taken: Collection[str]) -> Reliance:
        return without(
            taken, self.claims.values(), self.sources, self.assessments, self.disagreements
        )


def show_source(workspace: Workspace, source_id: str, moment: Moment) -> SourceKnowledge:
    """One source with its story and claims. Raises Refused ``unknown_source``."""
    with workspace.reference.reading() as unit:
        source = unit.sources.get([source_id], moment.known_at).get(source_id)
        if source is None:
            raise Refused("unknown_source", id=source_id)
        told = unit.sources.of_story(source.story, moment.known_at)
        own = unit.resting.claims_on([source_id], moment.as_of, moment.known_at)
        shared = unit.resting.claims_on(told, moment.as_of, moment.known_at)
        ground = _ground(unit, dict.fromkeys([*own[:MOST], *shared[:MOST]]), moment)
    others = tuple(copy for copy in told.values() if copy.id != source_id)
    story = _story(source.story, told, shared, ground)
    claims, reliance = ground.chosen(own), ground.without([source_id])
    return SourceKnowledge(source, others, claims, len(own), reliance, story)


def show_story(workspace: Workspace, story: str, moment: Moment) -> StoryKnowledge:
    """One story with its copies and claims. Raises Refused ``unknown_story``."""
    with workspace.reference.reading() as unit:
        told = unit.sources.of_story(story, moment.known_at)
        if not told:
            raise Refused("unknown_story", id=story)
        shared = unit.resting.claims_on(told, moment.as_of, moment.known_at)
        ground = _ground(unit, shared[:MOST], moment)
    return _story(story, told, shared, ground)


def _story(
    story: str, told: dict[str, Source], shared: Sequence[str], ground: _Ground
) -> StoryKnowledge:
    copies = tuple(told.values())
    return StoryKnowledge(story, copies, ground.chosen(shared), len(shared), ground.without(told))


def _ground(unit: "Unit", ids: Iterable[str], moment: Moment) -> _Ground:
    """Some claims with everything that names them, and what those name besides."""
    known_at, citing = moment.known_at, list(ids)
    judged = unit.assessments.naming(citing, known_at)
    judged = [each for each in judged if each.speaks_from <= moment.as_of]
    split = unit.disagreements.touching(citing, known_at)
    named = dict.fromkeys(citing)
    for assessment in judged:
        named |= dict.fromkeys([*assessment.claims_for, *assessment.claims_against])
    for disagreement in split:
        named |= dict.fromkeys(disagreement.claims)
    read = unit.claims.get(named, known_at)
    claims = {id_: claim for id_, claim in read.items() if claim.concerns(moment.as_of)}
    cited = dict.fromkeys(source for claim in claims.values() for source in claim.source_ids)
    sources = unit.sources.get(cited, known_at)
    return _Ground(claims, sources, tuple(judged), tuple(split))
