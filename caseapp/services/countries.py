"""What is known about countries."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from caseapp.domain.assessments import Assessment, assessment_on
from caseapp.domain.claims import Claim
from caseapp.domain.countries import CODES, country_code
from caseapp.domain.knowledge import CountryKnowledge, seen_from
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import voice
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class CountryRow:
    """One line of the table of countries; no assessment means that nobody has judged."""

    code: str
    name: str
    assessment: Assessment | None
    stale: bool
    claims: int

    @property
    def last_evidence(self) -> date | None:
        """The newest day the judgement rests on."""
        return self.assessment.as_of.last_day if self.assessment else None


def show_country(workspace: Workspace, country: str, moment: Moment) -> CountryKnowledge:
    """Everything known about one country. Raises Refused ``unknown_country``."""
    code = country_code(country)
    with workspace.reference.reading() as unit:
        claims = unit.claims.of_country(code, moment.known_at)
        sources = unit.sources.get(_sources_of(claims), moment.known_at)
        assessments = unit.assessments.of_country(code, moment.known_at)
        ids = [claim.id for claim in claims]
        disagreements = unit.disagreements.touching(ids, moment.known_at)
    return seen_from(code, moment.as_of, claims, sources, assessments, disagreements)


def list_countries(workspace: Workspace, moment: Moment) -> list[CountryRow]:
    """All 249 countries by name, each with its judgement on the day."""
    with workspace.reference.reading() as unit:
        assessments = unit.assessments.all(moment.known_at)
        counts = unit.claims.counts(moment.known_at)
    by_country: dict[str, list[Assessment]] = {}
    for assessment in assessments:
        by_country.setdefault(assessment.country, []).append(assessment)
    names = voice(ENGLISH).countries()
    rows = []
    for code in sorted(CODES, key=names.__getitem__):
        answer = assessment_on(by_country.get(code, ()), moment.as_of)
        stale = bool(answer and answer.is_stale(moment.as_of))
        rows.append(CountryRow(code, names[code], answer, stale, counts.get(code, 0)))
    return rows


def _sources_of(claims: Iterable[Claim]) -> list[str]:
    return list(dict.fromkeys(source for claim in claims for source in claim.source_ids))
