"""Disagreements: claims that do not fit together, and why. Never silently decided."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseapp.domain.claims import Claim
from caseapp.domain.revisions import Recorded


class DisagreementKind(StrEnum):
    """The kind of misfit; each has its own way of being shown."""

    CONTRADICTION = "contradiction"
    COUNTING = "counting"
    DATING = "dating"
    DIFFERENT_MEASURE = "different_measure"
    DIFFERENT_PERIOD = "different_period"
    DIFFERENT_SCOPE = "different_scope"
    DROPPED_QUALIFIER = "dropped_qualifier"
    GRANULARITY = "granularity"
    LEGAL_VS_DATASET_DATE = "legal_vs_dataset_date"
    SUPERSEDED = "superseded"
    TRANSLATION_DISTORTION = "translation_distortion"
    UNOFFICIAL_NUMBER = "unofficial_number"


class DisagreementState(StrEnum):
    """Whether a named person has settled it."""

    OPEN = "open"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two or more claims, the kind of their misfit, and how to read them.

    ``decided_by`` settled it or looked at it and left it open; None where nobody has.
    """

    id: str
    kind: DisagreementKind
    claims: tuple[str, ...]
    note: str
    state: DisagreementState
    decided_by: str | None = None
    decided_on: date | None = None
    recorded: Recorded | None = None


def contradicted(disagreements: Iterable[Disagreement]) -> frozenset[str]:
    """Claims in a contradiction that nobody has settled: no side of it is printed."""
    return frozenset(
        claim
        for disagreement in disagreements
        if disagreement.kind is DisagreementKind.CONTRADICTION
        and disagreement.state is DisagreementState.OPEN
        for claim in disagreement.claims
    )


def touching(disagreements: Iterable[Disagreement], claims: Iterable[Claim]) -> list[Disagreement]:
    """The disagreements that any of these claims takes part in."""
    ids = {claim.id for claim in claims}
    return [disagreement for disagreement in disagreements if ids & set(disagreement.claims)]
