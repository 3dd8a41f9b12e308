"""How a language calls countries, languages and months, and writes days and numbers.

Two homes: Unicode CLDR, and a table of our own for a language that CLDR does not cover.
Neither is ever filled up from another language.
"""

from datetime import date
from functools import cache
from typing import Protocol

from caseapp.language.languages import OUR_OWN, Language
from caseapp.places import resources


class Conventions(Protocol):
    """Names, days and numbers of one language. Digits are Western in all of them."""

    def country(self, code: str) -> str:
        """The name of a country by ISO 3166-1 code; what is no such code stays as it is."""
        ...

    def language_name(self, tag: str) -> str:
        """The name of a language by its tag; what has no name stays as it is."""
        ...

    def number(self, value: int) -> str:
        """A whole number with its separators."""
        ...

    def day(self, value: date) -> str:
        """A day in full: "June 29, 2024"."""
        ...

    def weekday_and_day(self, value: date) -> str:
        """A day in full with its weekday: "Saturday, June 29, 2024"."""
        ...

    def month(self, value: date) -> str:
        """A month with its year: "June 2024"."""
        ...

    def month_name(self, number: int) -> str:
        """The name of a month (1 to 12) as it stands in a date."""
        ...

    def year(self, value: date) -> str:
        """The year of a day: "2024"."""
        ...


@cache
def conventions(language: Language) -> Conventions:
    """The conventions of a language, made once.

    Raises Trouble ``conventions_missing`` where nothing of the language's own is there.
    """
    if language in OUR_OWN:
        from caseapp.language.own_table import OwnTable

        return OwnTable(resources() / "names" / f"{language.folder}.json", language)
    from caseapp.language.cldr import Cldr  # Babel; not for a language that does not need it

    return Cldr(language)
