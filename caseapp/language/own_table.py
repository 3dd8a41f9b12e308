"""The conventions of a language that CLDR does not cover, from a table of our own."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from caseapp.errors import Trouble
from caseapp.language.languages import Language

_NAMED = ("countries", "languages")
_LISTED = {"months": 12, "weekdays": 7}
_PATTERNS = ("day", "weekday_and_day", "month", "year", "group")


class OwnTable:
    """Names, days and numbers as ``resources/names/<language>.json`` has them."""

    def __init__(self, path: Path, language: Language) -> None:
        """Raises Trouble ``conventions_missing`` where the table is not there or not whole."""
        try:
            self._table: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            if not _is_whole(self._table):
                raise ValueError
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise Trouble("conventions_missing", language=language.tag) from error

    def country(self, code: str) -> str:
        """The name of a country."""
        return str(self._table["countries"].get(code, code))

    def language_name(self, tag: str) -> str:
        """The name of a language."""
        return str(self._table["languages"].get(tag, tag))

    def number(self, value: int) -> str:
        """A whole number with its separators."""
        return f"{value:,}".replace(",", self._table["group"])

    def day(self, value: date) -> str:
        """A day in full."""
        return self._said("day", value)

    def weekday_and_day(self, value: date) -> str:
        """A day in full with its weekday."""
        return self._said("weekday_and_day", value)

    def month(self, value: date) -> str:
        """A month with its year."""
        return self._said("month", value)

    def month_name(self, number: int) -> str:
        """The name of a month."""
        return str(self._table["months"][number - 1])

    def year(self, value: date) -> str:
        """The year of a day."""
        return self._said("year", value)

    def _said(self, pattern: str, value: date) -> str:
        said: str = self._table[pattern]
        return said.format(
            weekday=self._table["weekdays"][value.weekday()],
            day=value.day,
            month=self.month_name(value.month),
            year=value.year,
        )


def _is_whole(table: dict[str, Any]) -> bool:
    named = all(isinstance(table[name], dict) for name in _NAMED)
    listed = all(len(table[name]) == count for name, count in _LISTED.items())
    return named and listed and all(isinstance(table[name], str) for name in _PATTERNS)
