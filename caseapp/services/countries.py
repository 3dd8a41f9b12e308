"""What is known about countries."""

from collections.abc import Iterable

from caseapp.domain.claims import Claim
from caseapp.domain.countries import country_code
from caseapp.domain.knowledge import CountryKnowledge, seen_from
from caseapp.services.country_table import CountryRow, country_rows
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace
from caseapp.store.reference.unit import Unit


def show_country(workspace: Workspace, country: str, moment: Moment) -> CountryKnowledge:
    """Everything known about one country. Raises Refused ``unknown_country``."""
    with workspace.reference.reading() as unit:
        return knowledge_of(unit, country, moment)


def knowledge_of(unit: Unit, country: str, moment: Moment) -> CountryKnowledge:
    """The same in an open unit."""
    code = country_code(country)
    claims = unit.claims.of_country(code, moment.known_at)
    sources = unit.sources.get(_sources_of(claims), moment.known_at)
    assessments = unit.assessments.of_country(code, moment.known_at)
    ids = [claim.id for claim in claims]
    disagreements = unit.disagreements.touching(ids, moment.known_at)
    return seen_from(code, moment.as_of, claims, sources, assessments, disagreements)


def list_countries(workspace: Workspace, moment: Moment) -> list[CountryRow]:
    """All 249 countries by name, each with its judgement and its claims on the day."""
    with workspace.reference.reading() as unit:
        assessments = unit.assessments.all(moment.known_at)
        counts = unit.claims.counts(moment.known_at, moment.as_of)
    return country_rows(assessments, counts, moment.as_of)


def _sources_of(claims: Iterable[Claim]) -> list[str]:
    return list(dict.fromkeys(source for claim in claims for source in claim.source_ids))
