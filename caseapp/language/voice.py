"""A voice: one language that can say every kind of value a statement holds."""

from collections.abc import Callable, Mapping
from datetime import MINYEAR, date
from functools import cached_property, lru_cache

from caseapp.domain.countries import CODES
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import PeriodBasis
from caseapp.domain.message_reviews import MessageReview
from caseapp.domain.quantities import Quantity
from caseapp.domain.sheets import Country, Listed, Name, Period, Statement, Term, Value
from caseapp.language import dates
from caseapp.language.catalogue import Catalogue, catalogue
from caseapp.language.conventions import Conventions, conventions
from caseapp.language.languages import Language

ADVERBIAL = "when"
"""A placeholder of this name, or beginning with it, takes a date with its preposition."""

COUNT = "count"
"""The placeholder by which a message with plural forms takes its form."""

NO_KNOWN_NUMBER = 1_000
"""An unknown number takes the form of many."""

Voices = Callable[[Language], "Voice"]
"""Gives the voice of a language, such as one with the words that an office approved."""


class Voice:
    """Says messages, dates, numbers and names in one language."""

    def __init__(self, language: Language, messages: Catalogue) -> None:
        self.language = language
        self.messages = messages

    @cached_property
    def _conventions(self) -> Conventions:
        return conventions(self.language)

    def say(self, message: str, **values: str) -> str:
        """The message with text values."""
        return self._template(message).format(**values)

    def statement(self, statement: Statement) -> str:
        """The sentence of a statement."""
        return self.message(statement.message, statement.values)

    def message(self, message: str, values: Mapping[str, Value]) -> str:
        """The message with values of every kind, in the form that its count takes."""
        said = {name: self.value(value, name) for name, value in values.items()}
        return self._template(message, values.get(COUNT)).format(**said)

    def _template(self, message: str, count: Value | None = None) -> str:
        if not self.messages.is_plural(message):
            return self.messages.message(message)
        return self.messages.plural(message, _number_of(count))

    def value(self, value: Value, placeholder: str = "") -> str:
        """One value in words; dates by the placeholder they stand for."""
        match value:
            case Country(code):
                said = self.country(code)
            case Term(message):
                said = self.say(message)
            case Name(text):
                said = text
            case Period():
                said = self.period(value)
            case Listed(messages):
                said = self.say("list.between").join(map(self.say, messages))
            case PartialDate():
                adverbial = placeholder.startswith(ADVERBIAL)
                said = self.when(value) if adverbial else self.date(value)
            case Quantity():
                said = self.quantity(value)
            case int():
                said = self.number(value)
        return said

    @property
    def gap(self) -> str:
        """What stands between two sentences: a space, except where a script has none."""
        return " " if self.language.spaced else ""

    def joined(self, *sentences: str) -> str:
        """Sentences one after another."""
        return self.gap.join(sentences)

    def country(self, code: str) -> str:
        """The country's name."""
        return self._conventions.country(code)

    def language_name(self, tag: str) -> str:
        """The name of a language by its tag, or the tag where it has none."""
        return self._conventions.language_name(tag)

    def countries(self) -> dict[str, str]:
        """The names of all ISO 3166-1 countries, by code."""
        return {code: self.country(code) for code in CODES}

    def number(self, value: int) -> str:
        """A whole number with its separators."""
        return self._conventions.number(value)

    def quantity(self, quantity: Quantity) -> str:
        """A number with what it claims about itself: "more than 37,000"."""
        values = {}
        if quantity.value is not None:
            values["value"] = self.number(quantity.value)
        if quantity.upper is not None:
            values["upper"] = self.number(quantity.upper)
        return self.say(f"quantity.{quantity.kind}", **values)

    def day(self, value: date) -> str:
        """A day in full."""
        return self._conventions.day(value)

    def weekday_and_day(self, value: date) -> str:
        """A day in full with its weekday."""
        return self._conventions.weekday_and_day(value)

    def fiscal_year(self, period: PartialDate) -> str | None:
        """The number of the US fiscal year that a period is; None unless it is a whole one."""
        year = period.last_day.year
        whole = (date(year - 1, 10, 1), date(year, 9, 30)) if year > MINYEAR else None
        return str(year) if (period.earliest, period.latest) == whole else None

    def period(self, period: Period) -> str:
        """A period with its basis: "US fiscal year 2023 (October 2022 to September 2023)"."""
        if period.basis is PeriodBasis.US_FISCAL:
            return self._fiscal(period.when)
        whole_year = period.when.start is period.when.end and period.when.edtf.isdigit()
        if period.basis is PeriodBasis.CALENDAR and whole_year:
            return self.say("period.calendar_year", date=self.date(period.when))
        return self.say(f"period.{period.basis}", date=self.date(period.when))

    def _fiscal(self, when: PartialDate) -> str:
        year = self.fiscal_year(when)
        if year is None or when.earliest is None or when.latest is None:
            return self.say("period.unclear", date=self.date(when))
        first, last = self.month(when.earliest), self.month(when.latest)
        return self.say("period.us_fiscal", year=year, first=first, last=last)

    def month(self, value: date) -> str:
        """A month with its year."""
        return self._conventions.month(value)

    def month_name(self, number: int) -> str:
        """The name of a month (1 to 12) as it stands in a date."""
        return self._conventions.month_name(number)

    def year(self, value: date) -> str:
        """The year of a day."""
        return self._conventions.year(value)

    def date(self, value: PartialDate) -> str:
        """A half-known date by itself."""
        return dates.bare(value, self._conventions, self.say)

    def when(self, value: PartialDate) -> str:
        """A half-known date as part of a sentence."""
        return dates.adverbial(value, self._conventions, self.say)


def _number_of(count: Value | None) -> int:
    """The number that decides on the plural form: of a range the upper one."""
    if isinstance(count, Quantity):
        count = count.upper if count.upper is not None else count.value
    return count if isinstance(count, int) else NO_KNOWN_NUMBER


def voice(language: Language, reviews: tuple[MessageReview, ...] = ()) -> Voice:
    """The voice of a language with what an office approved, made once.

    Only sheets are spoken with an office's reviews: ``services.voices``.
    """
    return _voice(language, reviews)


# More than the languages: an office goes on approving messages while the program runs.
@lru_cache(maxsize=64)
def _voice(language: Language, reviews: tuple[MessageReview, ...]) -> Voice:
    shipped = catalogue(language)
    return Voice(language, shipped.having(reviews) if reviews else shipped)
