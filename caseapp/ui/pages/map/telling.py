"""The world in words for every day there was, made on the worker. No Qt."""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from caseapp.domain.courses import Course, Spell, Standing
from caseapp.services.world import World
from caseapp.wording import standings
from caseapp.wording.answers import speaker


@dataclass(frozen=True, slots=True)
class Phase:
    """Days on which one country is drawn and told of alike."""

    begins: date
    standing: Standing
    stale: bool
    text: str


@dataclass(frozen=True, slots=True)
class CountryTold:
    """One country through the years, oldest phase first."""

    code: str
    phases: tuple[Phase, ...]

    def on(self, day: date) -> Phase:
        """How it stands on a day."""
        return self.phases[bisect_right(self.phases, day, key=lambda phase: phase.begins) - 1]


@dataclass(frozen=True, slots=True)
class WorldTold:
    """All countries by name, the day asked about, and the days there are to play.

    ``days`` are the last days of months, oldest first, and today at the end; ``said`` are
    their words. ``standings`` are all there are, each with its name and its letter.
    """

    countries: tuple[CountryTold, ...]
    day: date
    day_said: str
    days: tuple[date, ...]
    said: tuple[str, ...]
    standings: tuple[tuple[Standing, str, str], ...]

    def on(self, day: date) -> tuple[tuple[str, Phase], ...]:
        """Every country by code with its phase on a day."""
        return tuple((country.code, country.on(day)) for country in self.countries)

    def counts(self, day: date) -> tuple[Counter[Standing], int]:
        """How many countries have each standing, and how many judgements are out of date."""
        phases = [country.on(day) for country in self.countries]
        return Counter(phase.standing for phase in phases), sum(phase.stale for phase in phases)


def tell(world: World) -> WorldTold:
    """A world in words."""
    names = speaker().countries()
    countries = tuple(_country(course, names[course.country]) for course in world.courses)
    days = month_ends(world.first, world.today)
    legend = tuple((each, standings.name(each), standings.letter(each)) for each in Standing)
    said = tuple(speaker().day(day) for day in days)
    day = world.moment.as_of
    return WorldTold(countries, day, speaker().day(day), days, said, legend)


def month_ends(first: date, today: date) -> tuple[date, ...]:
    """The last day of every month from a day on, and today."""
    days = []
    year, month = first.year, first.month
    while (year, month) < (today.year, today.month):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)  # noqa: PLR2004
        days.append(date(year, month, 1) - timedelta(days=1))
    return (*days, today)


def _country(course: Course, name: str) -> CountryTold:
    return CountryTold(course.country, tuple(_phase(spell, name) for spell in course.spells))


def _phase(spell: Spell, name: str) -> Phase:
    text = standings.sentence(name, spell)
    return Phase(spell.begins, spell.standing, spell.stale, text)
