"""How soon each kind of claim grows stale.

Days after which a claim says nothing certain about the present. Flights 60, visa rules
90 and law 365 are the design's proposal; the others are ours until lawyers decide.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from caseapp.domain.claims import ClaimKind, Evidence, last_evidence
from caseapp.domain.sources import Source

FRESH_DAYS: Mapping[ClaimKind, int] = {
    ClaimKind.REMOVAL_FLIGHT: 60,
    ClaimKind.ROUTE: 60,
    ClaimKind.VISA_RULE: 90,
    ClaimKind.NEGATIVE: 90,
    ClaimKind.COOPERATION_EVENT: 180,
    ClaimKind.PRACTICE: 180,
    ClaimKind.CONDITION: 180,
    ClaimKind.RETURN_CONDITION: 180,
    ClaimKind.STATEMENT: 180,
    ClaimKind.CLASSIFICATION: 365,
    ClaimKind.AGREEMENT: 365,
    ClaimKind.SANCTION: 365,
    ClaimKind.FIGURE: 365,
}


def fresh_until(claim: Evidence, sources: Mapping[str, Source]) -> date:
    """The last day on which a claim is not stale; undated, it is stale on every day."""
    evidence = last_evidence(claim, sources)
    if evidence is None:
        return date.min
    days = timedelta(FRESH_DAYS[claim.kind])
    return evidence + days if evidence <= date.max - days else date.max


def is_stale(claim: Evidence, sources: Mapping[str, Source], day: date) -> bool:
    """Whether the newest evidence for a claim is too old on that day; undated is stale."""
    return day > fresh_until(claim, sources)
