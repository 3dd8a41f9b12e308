"""What a judgement can rest on: each claim with its witnesses, its age and its doubts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from caseapp.domain.claims import Claim
from caseapp.domain.knowledge import CountryKnowledge


@dataclass(frozen=True, slots=True)
class Weighable:
    """One claim on the scales.

    ``stories`` are its independent witnesses, ``evidence`` the newest day that anybody
    vouches for it, ``doubts`` the disagreements and misfits it takes part in.
    """

    claim: Claim
    stories: frozenset[str]
    evidence: date | None
    is_stale: bool
    doubts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Weight:
    """What some claims weigh together. Copies of one story are one witness."""

    claims: int
    witnesses: int
    stale: int
    doubts: int
    newest: date | None


def weighables(knowledge: CountryKnowledge) -> list[Weighable]:
    """Every claim about a country as it can be weighed, newest first."""
    return [weighable(knowledge, claim) for claim in reversed(knowledge.claims)]


def weigh(chosen: Iterable[Weighable]) -> Weight:
    """What the chosen claims weigh together."""
    some = list(chosen)
    days = (each.evidence for each in some)
    return Weight(
        len(some),
        len(frozenset[str]().union(*(each.stories for each in some))),
        sum(each.is_stale for each in some),
        len(frozenset[str]().union(*(each.doubts for each in some))),
        max((day for day in days if day), default=None),
    )


def weighable(knowledge: CountryKnowledge, claim: Claim) -> Weighable:
    """One claim as it can be weighed."""
    doubts = (
        *(each.id for each in knowledge.disagreements_about(claim)),
        *(each.id for each in knowledge.misfits_of(claim)),
    )
    return Weighable(
        claim,
        frozenset(source.story for source in knowledge.sources_of(claim)),
        claim.last_evidence(knowledge.sources),
        knowledge.is_stale(claim),
        frozenset(doubts),
    )
