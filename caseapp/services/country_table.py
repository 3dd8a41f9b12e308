"""The table of countries: one row for each, judged or not."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from caseapp.domain.assessments import Assessment, assessment_on
from caseapp.domain.countries import CODES
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import voice
from caseapp.places import REFERENCE_FILE
from caseapp.store.reference.first_look import first_look


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


def country_rows(
    assessments: Iterable[Assessment], counts: Mapping[str, int], day: date
) -> list[CountryRow]:
    """All 249 countries by name, each with its judgement on a day and its number of claims."""
    by_country: dict[str, list[Assessment]] = {}
    for assessment in assessments:
        by_country.setdefault(assessment.country, []).append(assessment)
    names = voice(ENGLISH).countries()
    rows = []
    for code in sorted(CODES, key=names.__getitem__):
        answer = assessment_on(by_country.get(code, ()), day)
        stale = bool(answer and answer.is_stale(day))
        rows.append(CountryRow(code, names[code], answer, stale, counts.get(code, 0)))
    return rows


def glance(data_dir: Path, clock: Callable[[], datetime]) -> list[CountryRow] | None:
    """The table as the file has it, before the workspace is opened, or None.

    Only for showing something soon: the claims behind the judgements are left out, and
    what is wrong with a file is found by opening the workspace.
    """
    today = clock().date()
    seen = first_look(data_dir / REFERENCE_FILE, today)
    return country_rows(seen.assessments, seen.counts, today) if seen else None
