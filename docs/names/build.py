"""Write resources/names/countries.json: every name of a country that somebody may type.

From CLDR, by Babel: its names in the languages spoken there (its autonyms) and in the
languages that sheets are planned in; those in Haitian Creole from our own table.
The program ships the locale data of few languages only, so that the names are gathered
beforehand: `make names`.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.languages import get_territory_language_info

from caseapp.domain.countries import CODES
from caseapp.language.conventions import conventions
from caseapp.language.languages import HAITIAN

PLANNED = (
    *("en", "es", "es_US", "zh_Hans", "zh_Hant", "pt_BR", "pa", "ru", "fr", "ar", "tr"),
    *("vi", "hi", "fa", "ps", "ur", "am", "ti", "ne", "bn"),
)
OUR_OWN = "ht"
"""CLDR has no names in Haitian Creole, and Babel falls back to French."""
LEAST_SPOKEN = 1.0
"""Percent of the population from which on a language counts that is not official."""

TARGET = Path(__file__).resolve().parents[2] / "resources" / "names" / "countries.json"


def names() -> dict[str, list[str]]:
    """The names of every country by code: the English one first, then those of CLDR's order."""
    return {code: _names_of(code) for code in sorted(CODES)}


def text() -> str:
    """The file as it should be: one country a line."""
    lines = (
        f"{json.dumps(code)}: {json.dumps(found, ensure_ascii=False)}"
        for code, found in names().items()
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _names_of(code: str) -> list[str]:
    found: dict[str, None] = {}
    named = [_name(code, tag) for tag in [*PLANNED, *_spoken_in(code)]]
    for name in [*named, conventions(HAITIAN).country(code)]:
        for each in _apart(name or code):
            found[each] = None
    found.pop(code, None)
    return list(found)


def _apart(name: str) -> list[str]:
    """A name, and where it has another one in brackets, both by themselves too."""
    match = re.fullmatch(r"(.+?)\s*\((.+)\)", name)
    return [name, *match.groups()] if match else [name]


def _spoken_in(code: str) -> Iterator[str]:
    for tag, info in get_territory_language_info(code).items():
        counts = info["official_status"] or (info["population_percent"] or 0) >= LEAST_SPOKEN
        if counts and tag != OUR_OWN:
            yield tag


def _name(code: str, tag: str) -> str | None:
    try:
        locale = Locale.parse(tag)
    except (UnknownLocaleError, ValueError):
        return None
    name: str | None = locale.territories.get(code)
    return name


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8", newline="\n")
