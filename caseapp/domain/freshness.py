"""How soon each kind of claim grows stale.

Days after which a claim says nothing certain about the present. Flights 60, visa rules
90 and law 365 are the design's proposal; the others are ours until lawyers decide.
"""

from collections.abc import Mapping
from datetime import date

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


def is_stale(claim: Evidence, sources: Mapping[str, Source], day: date) -> bool:
    """Whether the newest evidence for a claim is too old on that day; undated is stale."""
    evidence = last_evidence(claim, sources)
    return evidence is None or (day - evidence).days > FRESH_DAYS[claim.kind]
