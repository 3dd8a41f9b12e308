"""A voice: one language that can say every kind of value a statement holds."""

from collections.abc import Mapping
from datetime import MINYEAR, date
from functools import cache, cached_property

from babel import Locale
from babel.numbers import format_decimal

from caseapp.domain.countries import CODES
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import PeriodBasis
from caseapp.domain.quantities import Quantity
from caseapp.domain.sheets import Country, Name, Period, Statement, Term, Value
from caseapp.language import dates
from caseapp.language.catalogue import Catalogue, catalogue
from caseapp.language.languages import Language

ADVERBIAL = "when"
"""A placeholder of this name, or beginning with it, takes a date with its preposition."""


class Voice:
    """Says messages, dates, numbers and names in one language."""

    def __init__(self, language: Language, messages: Catalogue) -> None:
        self.language = language
        self.messages = messages

    @cached_property
    def _locale(self) -> Locale:
        return Locale.parse(self.language.locale)

    def say(self, message: str, **values: str) -> str:
        """The message with text values."""
        return self.messages.message(message).format(**values)

    def statement(self, statement: Statement) -> str:
        """The sentence of a statement."""
        return self.message(statement.message, statement.values)

    def message(self, message: str, values: Mapping[str, Value]) -> str:
        """The message with values of every kind."""
        said = {name: self.value(value, name) for name, value in values.items()}
        return self.messages.message(message).format(**said)

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
        return "" if self.language.face == "NotoSansSC" else " "

    def joined(self, *sentences: str) -> str:
        """Sentences one after another."""
        return self.gap.join(sentences)

    def country(self, code: str) -> str:
        """The country's name (CLDR)."""
        return str(self._locale.territories.get(code, code))

    def language_name(self, tag: str) -> str:
        """The name of a language by its tag (CLDR), or the tag where it has none."""
        return str(self._locale.languages.get(tag.replace("-", "_"), tag))

    def countries(self) -> dict[str, str]:
        """The names of all ISO 3166-1 countries, by code."""
        return {code: self.country(code) for code in CODES}

    def number(self, value: int) -> str:
        """A whole number with its separators."""
        return format_decimal(value, locale=self._locale)

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
        return dates.day(value, self._locale)

    def weekday_and_day(self, value: date) -> str:
        """A day in full with its weekday."""
        return dates.weekday_and_day(value, self._locale)

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
        return dates.month(value, self._locale)

    def date(self, value: PartialDate) -> str:
        """A half-known date by itself."""
        return dates.bare(value, self._locale, self.say)

    def when(self, value: PartialDate) -> str:
        """A half-known date as part of a sentence."""
        return dates.adverbial(value, self._locale, self.say)


@cache
def voice(language: Language) -> Voice:
    """The voice of a language, made once."""
    return Voice(language, catalogue(language))
