"""The judgement on a country, with the claims it weighed on either side."""

from collections.abc import Iterable
from dataclasses import dataclass

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.freshness import is_stale
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.misfits import Misfit
from caseapp.domain.sources import Source, independent_sources
from caseapp.services.countries import show_country
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Weighed:
    """A claim that a judgement names; ``claim`` None is one that is not known on the day."""

    id: str
    claim: Claim | None
    sources: tuple[Source, ...]
    stale: bool

    @property
    def witnesses(self) -> int:
        """How many independent sources it has: copies of one story count once."""
        return independent_sources(self.sources)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is known about a country, and the claims for and against the judgement on it."""

    knowledge: CountryKnowledge
    speaking_for: tuple[Weighed, ...]
    speaking_against: tuple[Weighed, ...]

    @property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """The recorded disagreements that a claim of either side takes part in."""
        ids = self._ids
        return tuple(each for each in self.knowledge.disagreements if ids & set(each.claims))

    @property
    def misfits(self) -> tuple[Misfit, ...]:
        """What was found by rule that a claim of either side takes part in."""
        ids = self._ids
        return tuple(each for each in self.knowledge.misfits if ids & set(each.claims))

    @property
    def _ids(self) -> set[str]:
        return {each.id for each in (*self.speaking_for, *self.speaking_against)}

    @property
    def assessment(self) -> Assessment | None:
        """The judgement that answers for the day, or None."""
        return self.knowledge.assessment


def show_judgement(workspace: Workspace, country: str, moment: Moment) -> Judgement:
    """The judgement that answers for a country. Raises Refused ``unknown_country``."""
    knowledge = show_country(workspace, country, moment)
    judged = knowledge.assessment
    if judged is None:
        return Judgement(knowledge, (), ())
    named = [*judged.claims_for, *judged.claims_against]
    with workspace.reference.reading() as unit:
        read = unit.claims.get(named, moment.known_at)
        claims = {id_: claim for id_, claim in read.items() if claim.concerns(moment.as_of)}
        cited = dict.fromkeys(id_ for claim in claims.values() for id_ in claim.source_ids)
        sources = unit.sources.get(cited, moment.known_at)
    weighed = {id_: _weighed(id_, claims.get(id_), sources, moment) for id_ in named}
    return Judgement(
        knowledge,
        tuple(weighed[id_] for id_ in judged.claims_for),
        tuple(weighed[id_] for id_ in judged.claims_against),
    )


def witnesses(side: Iterable[Weighed]) -> int:
    """How many independent sources one side has altogether."""
    return independent_sources(source for each in side for source in each.sources)


def _weighed(id_: str, claim: Claim | None, sources: dict[str, Source], moment: Moment) -> Weighed:
    if claim is None:
        return Weighed(id_, None, (), stale=True)
    own = tuple(sources[source] for source in claim.source_ids if source in sources)
    return Weighed(id_, claim, own, is_stale(claim, sources, moment.as_of))
