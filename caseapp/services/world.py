"""All countries at once, on every day there is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from caseapp.domain.assessments import Assessment
from caseapp.domain.countries import CODES
from caseapp.domain.courses import Course, Spell, course, first_time
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import voice
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class World:
    """The course of every country by name, as it was known at a moment.

    ``first`` is the first day any judgement is about (``today`` without judgements).
    Whoever has this can tell of any day up to ``today`` without another question.
    """

    moment: Moment
    first: date
    today: date
    courses: tuple[Course, ...]

    @property
    def spells(self) -> dict[str, Spell]:
        """Where each country stands on the day asked about."""
        return {each.country: each.on(self.moment.as_of) for each in self.courses}


def show_world(workspace: Workspace, moment: Moment) -> World:
    """All 249 countries with their judgements through the years, as known at a moment."""
    with workspace.reference.reading() as unit:
        assessments = unit.assessments.all(moment.known_at)
        recorded = unit.claims.first_days(moment.known_at)
    by_country = _by_country(assessments)
    names = voice(ENGLISH).countries()
    courses = (
        course(code, by_country.get(code, ()), recorded.get(code))
        for code in sorted(CODES, key=names.__getitem__)
    )
    today = workspace.today
    return World(moment, min(first_time(assessments) or today, today), today, tuple(courses))


def _by_country(assessments: Iterable[Assessment]) -> dict[str, list[Assessment]]:
    found: dict[str, list[Assessment]] = {}
    for each in assessments:
        found.setdefault(each.country, []).append(each)
    return found
