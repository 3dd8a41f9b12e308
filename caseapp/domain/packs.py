"""Data packs: what they bring, and which were taken in."""

from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.sources import Source


@dataclass(frozen=True, slots=True)
class AppliedPack:
    """A pack that was taken in. ``sha256`` is of its content, ``applied_at`` in UTC."""

    name: str
    version: str
    sha256: str
    applied_at: datetime


@dataclass(frozen=True, slots=True)
class Pack:
    """A whole pack as it was read: every value in it is sound and refers to what is there."""

    name: str
    version: str
    sha256: str
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    disagreements: tuple[Disagreement, ...]
    assessments: tuple[Assessment, ...]
