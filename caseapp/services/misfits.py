"""Looking for what does not fit together, one country after another."""

from collections.abc import Mapping
from dataclasses import dataclass

from caseapp.domain.claims import Claim
from caseapp.domain.misfits import Misfit
from caseapp.services.countries import show_country
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class FoundMisfits:
    """What does not fit about a country by rule, and the claims that take part, by id."""

    country: str
    misfits: tuple[Misfit, ...]
    claims: Mapping[str, Claim]


def countries_with_claims(workspace: Workspace, moment: Moment) -> list[str]:
    """The codes of the countries about which anything is recorded, by code."""
    with workspace.reference.reading() as unit:
        return sorted(unit.claims.counts(moment.known_at))


def misfits_about(workspace: Workspace, country: str, moment: Moment) -> FoundMisfits:
    """What does not fit about a country and nobody has recorded yet.

    Raises Refused ``unknown_country``.
    """
    knowledge = show_country(workspace, country, moment)
    ids = {id_ for misfit in knowledge.misfits for id_ in misfit.claims}
    claims = {claim.id: claim for claim in knowledge.claims if claim.id in ids}
    return FoundMisfits(knowledge.country, knowledge.misfits, claims)
