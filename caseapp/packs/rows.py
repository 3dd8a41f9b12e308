"""The rows of the main tables with their types, in the order of the format."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseapp.domain.assessments import Confidence, Level
from caseapp.domain.claims import Certainty, ClaimKind
from caseapp.domain.dates import PartialDate
from caseapp.domain.disagreements import DisagreementKind, DisagreementState
from caseapp.domain.sources import Grade


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A row of ``claims.csv``."""

    id: str
    kind: ClaimKind
    when: PartialDate | None
    when_phrase: str | None
    when_precision: str
    when_note: str | None
    said_on: PartialDate | None
    announced_on: PartialDate | None
    summary: str
    grade: Grade
    certainty: Certainty
    certainty_note: str | None
    client_safe: bool
    why_not: str | None
    in_scope: bool


@dataclass(frozen=True, slots=True)
class OfClaim:
    """A row that belongs to a claim."""

    claim: str


@dataclass(frozen=True, slots=True)
class PlacedOfClaim:
    """A row that belongs to a claim and has its place among others."""

    claim: str
    position: int


@dataclass(frozen=True, slots=True)
class CountryRow:
    """A row of ``claim_countries.csv``."""

    claim: str
    position: int
    country: str


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A row of ``see_also.csv``."""

    claim: str
    other: str


@dataclass(frozen=True, slots=True)
class DisagreementRow:
    """A row of ``disagreements.csv``."""

    id: str
    kind: DisagreementKind
    note: str
    state: DisagreementState


@dataclass(frozen=True, slots=True)
class DisagreementClaimRow:
    """A row of ``disagreement_claims.csv``."""

    disagreement: str
    position: int
    claim: str


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """A row of ``assessments.csv``."""

    id: str
    country: str
    level: Level
    as_of: PartialDate
    since: PartialDate
    since_phrase: str | None
    good_until: PartialDate | None
    certainty: Confidence
    note: str
    review_by: date


class Stance(StrEnum):
    """Which way a claim speaks."""

    FOR = "for"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class AssessmentClaimRow:
    """A row of ``assessment_claims.csv``."""

    assessment: str
    position: int
    claim: str
    stance: Stance
