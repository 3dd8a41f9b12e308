"""All removal flights and routes that are known."""

from dataclasses import dataclass

from caseapp.domain.claims import Claim, ClaimKind
from caseapp.domain.countries import country_code
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.freshness import is_stale
from caseapp.domain.journeys import Waypoint, journey
from caseapp.domain.sources import Source, independent_sources
from caseapp.places import resources
from caseapp.services.gazetteer import Spot, open_gazetteer
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace

KINDS = (ClaimKind.REMOVAL_FLIGHT, ClaimKind.ROUTE)
MOST = 2000
"""How many are listed at most; what is left out is the oldest, and it is said."""


@dataclass(frozen=True, slots=True)
class FlightRecord:
    """One flight or route: its claim, its places with where they lie, and its doubts."""

    claim: Claim
    places: tuple[tuple[Waypoint, Spot], ...]
    independent_sources: int
    stale: bool
    disagreements: tuple[Disagreement, ...]


@dataclass(frozen=True, slots=True)
class Flights:
    """The flights and routes, newest first; ``cut_off`` where there are older ones still."""

    moment: Moment
    country: str | None
    records: tuple[FlightRecord, ...]
    cut_off: bool


def list_flights(
    workspace: Workspace, moment: Moment, country: str | None = None, most: int = MOST
) -> Flights:
    """The flights and routes known at a moment, about one country if one is given.

    Raises Refused ``unknown_country`` and Trouble ``places_damaged``.
    """
    code = country_code(country) if country else None
    with workspace.reference.reading() as unit:
        claims = unit.claims.of_kinds(KINDS, moment.as_of, most + 1, code, moment.known_at)
        ids = list(dict.fromkeys(i for claim in claims for i in claim.source_ids))
        sources = unit.sources.get(ids, moment.known_at)
        shared = unit.disagreements.touching([claim.id for claim in claims], moment.known_at)
    about: dict[str, list[Disagreement]] = {}
    for each in shared:
        for claim_id in each.claims:
            about.setdefault(claim_id, []).append(each)
    gazetteer = open_gazetteer(resources() / "map" / "places.csv")
    records = (
        FlightRecord(
            claim,
            tuple((point, gazetteer.find(point)) for point in journey(claim.details)),
            independent_sources(_sources(claim, sources)),
            is_stale(claim, sources, moment.as_of),
            tuple(about.get(claim.id, ())),
        )
        for claim in claims[:most]
    )
    return Flights(moment, code, tuple(records), len(claims) > most)


def _sources(claim: Claim, sources: dict[str, Source]) -> list[Source]:
    return [sources[i] for i in claim.source_ids if i in sources]
