"""What a judgement rests on, and what speaks for waiting before somebody signs it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from caseapp.domain.assessments import Assessment, Level
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.misfits import Rule
from caseapp.domain.weighing import Weighable, weigh, weighable


class Caution(StrEnum):
    """Why somebody should think twice before signing."""

    NOT_ANSWERING = "not_answering"
    NEWER_AGAINST = "newer_against"
    CONTRADICTED = "contradicted"
    CLAIMS_GONE = "claims_gone"
    NOTHING_PRINTABLE = "nothing_printable"
    ONE_WITNESS = "one_witness"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Warned:
    """A caution with the claims it is about."""

    caution: Caution
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grounds:
    """A judgement with its claims as they are known now.

    ``gone`` are the ids of claims it names that are not known any more, or only later.
    """

    knowledge: CountryKnowledge
    judged: Assessment
    supporting: tuple[Weighable, ...]
    opposing: tuple[Weighable, ...]
    gone: tuple[str, ...]

    @property
    def are_stale(self) -> bool:
        """Whether every claim for it is out of date."""
        return bool(self.supporting) and all(each.is_stale for each in self.supporting)

    @property
    def warnings(self) -> tuple[Warned, ...]:
        """What speaks for waiting, what weighs most first."""
        return tuple(_warnings(self))


def grounds_of(judged: Assessment, knowledge: CountryKnowledge) -> Grounds:
    """What a judgement rests on; the knowledge has to hold every claim it names."""
    by_id = {claim.id: claim for claim in knowledge.claims}
    supporting, opposing = (
        tuple(weighable(knowledge, by_id[id_]) for id_ in side if id_ in by_id)
        for side in (judged.claims_for, judged.claims_against)
    )
    named = (*judged.claims_for, *judged.claims_against)
    gone = tuple(id_ for id_ in named if id_ not in by_id)
    return Grounds(knowledge, judged, supporting, opposing, gone)


def _warnings(grounds: Grounds) -> Iterator[Warned]:
    knowledge, judged = grounds.knowledge, grounds.judged
    if knowledge.assessment is None or knowledge.assessment.id != judged.id:
        yield Warned(Caution.NOT_ANSWERING)
    newer = [m.claims[0] for m in knowledge.misfits if _is_against(m.rule, m.assessment, judged)]
    if newer:
        yield Warned(Caution.NEWER_AGAINST, tuple(newer))
    named = [each.claim.id for each in (*grounds.supporting, *grounds.opposing)]
    unsettled = knowledge.contradicted
    contradicted = tuple(id_ for id_ in named if id_ in unsettled)
    if contradicted:
        yield Warned(Caution.CONTRADICTED, contradicted)
    if grounds.gone:
        yield Warned(Caution.CLAIMS_GONE, grounds.gone)
    if judged.level is not Level.UNKNOWN:
        yield from _about_support(grounds)


def _is_against(rule: Rule, assessment: str | None, judged: Assessment) -> bool:
    return rule is Rule.STATUS and assessment == judged.id


def _about_support(grounds: Grounds) -> Iterator[Warned]:
    supporting, knowledge = grounds.supporting, grounds.knowledge
    ids = tuple(each.claim.id for each in supporting)
    if all(knowledge.kept_off(each.claim) for each in supporting):
        yield Warned(Caution.NOTHING_PRINTABLE, ids)
    if weigh(supporting).witnesses == 1:
        yield Warned(Caution.ONE_WITNESS, ids)
    stale = tuple(each.claim.id for each in supporting if each.is_stale)
    if stale:
        yield Warned(Caution.STALE, stale)
