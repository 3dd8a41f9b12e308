"""Which visa rule holds for a passport at a destination."""

from dataclasses import dataclass
from datetime import date

from caseapp.domain.claims import Claim
from caseapp.domain.countries import country_code
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.freshness import is_stale
from caseapp.domain.sources import Source
from caseapp.domain.visas import VisaAnswer, visa_on
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class VisaLookup:
    """The rule on a day, its sources and whether it is stale on that day."""

    answer: VisaAnswer[Claim]
    sources: dict[str, Source]
    disagreements: tuple[Disagreement, ...]
    stale: bool


def look_up_visa(
    workspace: Workspace, passport: str, destination: str, on: date, moment: Moment
) -> VisaLookup:
    """The visa rule for a passport and a destination. Raises Refused ``unknown_country``."""
    traveller, border = country_code(passport), country_code(destination)
    with workspace.reference.reading() as unit:
        claims = unit.claims.visa_rules(traveller, border, moment.known_at)
        ids = [source for claim in claims for source in claim.source_ids]
        sources = unit.sources.get(list(dict.fromkeys(ids)), moment.known_at)
        disagreements = unit.disagreements.touching([c.id for c in claims], moment.known_at)
    answer = visa_on(claims, traveller, border, on)
    stale = answer.span is None or is_stale(answer.span.claim, sources, on)
    return VisaLookup(answer, sources, tuple(disagreements), stale)
