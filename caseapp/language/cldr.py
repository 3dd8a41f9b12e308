"""The conventions of a language as Unicode CLDR has them, through Babel."""

from collections.abc import Iterable
from datetime import date

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_skeleton, get_month_names
from babel.numbers import format_decimal

from caseapp.errors import Trouble
from caseapp.language.languages import Language

_DIGITS = "latn"

_COMMA_BETWEEN = frozenset({"ps"})
"""CLDR has a point between thousands for Pashto in Western digits, which no one there writes:
37.000 would be read as 37."""


class Cldr:
    """Names, days and numbers of a language that CLDR covers."""

    def __init__(self, language: Language) -> None:
        """Raises Trouble ``conventions_missing`` where CLDR would speak another language."""
        if any(name.split("_")[0] != language.locale.split("_")[0] for name in chain(language)):
            raise Trouble("conventions_missing", language=language.tag)
        self._locale = Locale.parse(language.locale)

    def country(self, code: str) -> str:
        """The name of a country."""
        return str(self._locale.territories.get(code, code))

    def language_name(self, tag: str) -> str:
        """The name of a language; of a variant without a name, that of the language itself."""
        wanted = tag.replace("-", "_")
        for each in (wanted, wanted.split("_")[0]):
            if name := self._locale.languages.get(each):
                return str(name)
        return tag

    def number(self, value: int) -> str:
        """A whole number with its separators."""
        said = format_decimal(value, locale=self._locale, numbering_system=_DIGITS)
        return said.replace(".", ",") if self._locale.language in _COMMA_BETWEEN else said

    def day(self, value: date) -> str:
        """A day in full."""
        return format_date(value, "long", locale=self._locale)

    def weekday_and_day(self, value: date) -> str:
        """A day in full with its weekday."""
        return format_date(value, "full", locale=self._locale)

    def month(self, value: date) -> str:
        """A month with its year."""
        return format_skeleton("yMMMM", value, locale=self._locale)

    def month_name(self, number: int) -> str:
        """The name of a month as it stands in a date (in Russian the genitive)."""
        return str(get_month_names("wide", "format", self._locale)[number])

    def year(self, value: date) -> str:
        """The year of a day."""
        return format_skeleton("y", value, locale=self._locale)


def chain(language: Language) -> tuple[str, ...]:
    """The locales whose data a language is made of, its own first and without the root."""
    found, name = [], language.locale
    while name != "root":
        found.append(name)
        name = get_global("parent_exceptions").get(name) or _shorter(name)
    return tuple(found)


def data_files(languages: Iterable[Language]) -> tuple[str, ...]:
    """The names of Babel's data files that these languages need, the root first."""
    needed = dict.fromkeys(name for each in languages for name in chain(each))
    return ("root", *sorted(needed))


def _shorter(name: str) -> str:
    return name.rpartition("_")[0] or "root"
