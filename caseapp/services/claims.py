"""What is known about one claim: its grounds, its age, and what does not fit with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement, DisagreementKind, contradicted
from caseapp.domain.freshness import is_stale
from caseapp.domain.misfits import Misfit
from caseapp.domain.printing import KeptOff, kept_off
from caseapp.domain.sources import Source, independent_sources
from caseapp.errors import Refused
from caseapp.services.absence import absent
from caseapp.services.countries import show_country
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace

HERE = "US"
"""The country that every removal is from."""


@dataclass(frozen=True, slots=True)
class ClaimKnowledge:
    """A claim on a day, with its sources and what does not fit with it.

    ``disagreements`` were recorded; ``misfits`` were found by rule, and nobody has looked at
    them yet.
    """

    claim: Claim
    as_of: date
    sources: Mapping[str, Source]
    disagreements: tuple[Disagreement, ...]
    misfits: tuple[Misfit, ...]

    @property
    def witnesses(self) -> int:
        """How many independent sources it has: copies of one story count once."""
        return independent_sources(self.sources.values())

    @property
    def is_stale(self) -> bool:
        """Whether the newest evidence for it is too old on the day."""
        return is_stale(self.claim, self.sources, self.as_of)

    @property
    def kept_off(self) -> KeptOff | None:
        """Why it may not be printed on a sheet, or None if it may."""
        unseen = any(m.kind is DisagreementKind.CONTRADICTION for m in self.misfits)
        split = contradicted(self.disagreements) | ({self.claim.id} if unseen else set())
        return kept_off(self.claim, self.sources.values(), split)


def show_claim(workspace: Workspace, claim_id: str, moment: Moment) -> ClaimKnowledge:
    """One claim as it was known.

    Raises Refused ``unknown_claim``, ``unknown_then``, ``withdrawn`` or ``speaks_later``.
    """
    with workspace.reference.reading() as unit:
        claim = unit.claims.get([claim_id], moment.known_at).get(claim_id)
        if claim is None:
            raise absent(unit, "claim", claim_id, moment)
        if not claim.concerns(moment.as_of):
            raise Refused("speaks_later", id=claim_id, day=moment.as_of.isoformat())
        sources = unit.sources.get(claim.source_ids, moment.known_at)
        disagreements = unit.disagreements.touching([claim_id], moment.known_at)
    misfits = _misfits(workspace, claim, moment)
    return ClaimKnowledge(claim, moment.as_of, sources, tuple(disagreements), misfits)


def misfits_with(workspace: Workspace, claim_id: str) -> tuple[Misfit, ...]:
    """What does not fit with a claim now, as the rules have it; nothing where it is not there."""
    now = Moment(workspace.today)
    with workspace.reference.reading() as unit:
        claim = unit.claims.get([claim_id]).get(claim_id)
    return _misfits(workspace, claim, now) if claim else ()


def _misfits(workspace: Workspace, claim: Claim, moment: Moment) -> tuple[Misfit, ...]:
    found: dict[str, Misfit] = {}
    for country in _asked(claim):
        knowledge = show_country(workspace, country, moment)
        found |= {misfit.id: misfit for misfit in knowledge.misfits_of(claim)}
    return tuple(found.values())


def _asked(claim: Claim) -> tuple[str, ...]:
    """The countries whose claims it is held against.

    The United States only where they stand alone: nearly every claim names them, and no
    sheet is about them.
    """
    return tuple(code for code in claim.countries if code != HERE) or claim.countries
