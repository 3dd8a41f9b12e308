"""The judgement on a country, with the claims it weighed on either side."""

from collections.abc import Iterable
from dataclasses import dataclass

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.freshness import is_stale
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.misfits import Misfit
from caseapp.domain.weighing import Weighable, Weight, weigh, weighables
from caseapp.services.countries import show_country
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Named:
    """A claim that a judgement names; ``weighable`` None is one not known on the day."""

    id: str
    weighable: Weighable | None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is known about a country, and the claims for and against the judgement on it."""

    knowledge: CountryKnowledge
    speaking_for: tuple[Named, ...]
    speaking_against: tuple[Named, ...]

    @property
    def assessment(self) -> Assessment | None:
        """The judgement that answers for the day, or None."""
        return self.knowledge.assessment

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


def show_judgement(workspace: Workspace, country: str, moment: Moment) -> Judgement:
    """The judgement that answers for a country. Raises Refused ``unknown_country``."""
    knowledge = show_country(workspace, country, moment)
    judged = knowledge.assessment
    if judged is None:
        return Judgement(knowledge, (), ())
    own = {each.claim.id: each for each in weighables(knowledge)}
    named = (*judged.claims_for, *judged.claims_against)
    own |= _of_elsewhere(workspace, [id_ for id_ in named if id_ not in own], moment)
    return Judgement(
        knowledge,
        tuple(Named(id_, own.get(id_)) for id_ in judged.claims_for),
        tuple(Named(id_, own.get(id_)) for id_ in judged.claims_against),
    )


def weight(side: Iterable[Named]) -> Weight:
    """What the claims of one side weigh together."""
    return weigh(each.weighable for each in side if each.weighable)


def _of_elsewhere(workspace: Workspace, ids: Iterable[str], moment: Moment) -> dict[str, Weighable]:
    """Claims about other countries that a judgement names, as they can be weighed."""
    with workspace.reference.reading() as unit:
        read = unit.claims.get(list(ids), moment.known_at)
        claims = [claim for claim in read.values() if claim.concerns(moment.as_of)]
        cited = dict.fromkeys(id_ for claim in claims for id_ in claim.source_ids)
        sources = unit.sources.get(cited, moment.known_at)
        split = unit.disagreements.touching([c.id for c in claims], moment.known_at)

    def weighable(claim: Claim) -> Weighable:
        return Weighable(
            claim,
            frozenset(sources[id_].story for id_ in claim.source_ids if id_ in sources),
            claim.last_evidence(sources),
            is_stale(claim, sources, moment.as_of),
            frozenset(each.id for each in split if claim.id in each.claims),
        )

    return {claim.id: weighable(claim) for claim in claims}
