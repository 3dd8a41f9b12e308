"""Days, months and years by name or in figures: June 29, 2024; 29-30 June; 6/29/2024."""

import re
from datetime import date, timedelta

from caseapp.domain.date_phrases.readings import Reading, first_of
from caseapp.domain.date_phrases.tokens import Tokens
from caseapp.domain.date_phrases.words import MONTHS, WEEKDAYS
from caseapp.errors import Refused

_SHAPES = frozenset({"MDY", "DMY", "YMD", "MY", "YM", "Y", "MD", "DM", "M"})
EITHER = frozenset({"and", "or"})
"""Words between two dates that mean those two and nothing else."""

TO = frozenset({"-", "to", "through", "thru", "until", "till"})
"""Words between two dates that mean all that lies between them too."""

_IN_MONTH = 12
_FOUR_YEARS_TWICE = 9  # from one February 29 to the next are eight years around 1900


def dated(words: Tokens, near: date) -> Reading | None:
    """One day, month or year, however it is written."""
    return first_of((_with_weekday, _named, _figures), words, near)


def days_together(words: Tokens, near: date) -> Reading | None:
    """Two days of one month: June 29-30, 2024; 29 or 30 June 2024.

    Raises Refused ``dates_apart`` for "June 25 or 29".
    """
    kinds = "".join("-" if word in EITHER | TO else _kind(word) for word in words)
    at = kinds.find("D-D")
    if at < 0 or kinds.count("-") > 1:
        return None
    first = _named(words[: at + 1] + words[at + 3 :], near)
    last = _named(words[:at] + words[at + 2 :], near)
    if first is None or last is None:
        return None
    if first.floating and first.earliest > last.earliest:  # a year lies between today's two
        first = _named(words[: at + 1] + words[at + 3 :], last.earliest)
    if first and words[at + 1] in EITHER:
        follow(first, last)
    return first and Reading(first.first, last.last, last.floating)


def follow(left: Reading, right: Reading) -> None:
    """Raise Refused ``dates_apart`` for two dates with days between them that are not meant."""
    if right.earliest > left.latest + timedelta(days=1):
        first, second = left.edtf, right.edtf
        raise Refused("dates_apart", given=f"{first} or {second}", first=first, second=second)


def year(text: str) -> str:
    """A year of four digits from 1000 on. Raises Refused ``no_such_day`` for any other."""
    if len(text) != len("2024") or text[0] == "0":
        raise Refused("no_such_day", given=text)
    return text


def is_year(word: str) -> bool:
    """Whether a word is a number that can only be a year."""
    return _kind(word) == "Y"


def _kind(word: str) -> str:
    if word.isdigit():
        return "D" if len(word) <= len("31") else "Y"
    return "M" if word in MONTHS else " "


def _with_weekday(words: Tokens, near: date) -> Reading | None:
    if len(words) == 1 or words[0] not in WEEKDAYS:
        return None
    found = first_of((_named, _figures), words[1:], near)
    if found is None or found.earliest != found.latest:
        return None
    if found.earliest.weekday() != WEEKDAYS[words[0]]:
        raise Refused("weekday_differs", given=" ".join(words), day=found.edtf)
    return found


def _named(words: Tokens, near: date) -> Reading | None:
    kinds = "".join(map(_kind, words))
    if (words[:1], kinds[1:2]) in ((("year",), "Y"), (("month",), "M")):
        words, kinds = words[1:], kinds[1:]
    if kinds not in _SHAPES:
        return None
    given = dict(zip(kinds, words, strict=True))
    if "Y" not in given:
        return _without_year(MONTHS[given["M"]], int(given.get("D", 0)), near)
    text = year(given["Y"])
    if "M" in given:
        text += f"-{MONTHS[given['M']]:02}"
    if "D" in given:
        text += f"-{int(given['D']):02}"
    return Reading.of(text)


def _without_year(month: int, day: int, near: date) -> Reading:
    """In the closest year that lets it begin on or before the day it was said near."""
    for number in range(near.year, max(near.year - _FOUR_YEARS_TWICE, 0), -1):
        try:
            begins = date(number, month, day or 1)
        except ValueError:
            continue
        if begins <= near:
            return Reading.of(begins.isoformat()[: None if day else 7], floating=True)
    raise Refused("no_such_day", given=f"{month}-{day}")


def _figures(words: Tokens, _near: date) -> Reading | None:
    text = words[0] if len(words) == 1 else ""
    if re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?[?~%]?", text):
        return Reading.of(text)
    parts = re.split(r"[/.-]", text)
    match [len(part) if part.isdigit() else 0 for part in parts]:
        case [4, 1 | 2, 1 | 2]:
            return Reading.of(_iso(*parts))
        case [1 | 2, 1 | 2, 4]:
            return _either(*parts)
        case [1 | 2, 4]:
            return Reading.of(f"{year(parts[1])}-{int(parts[0]):02}")
    return None


def _either(one: str, other: str, of_year: str) -> Reading:
    """Month first as in the United States, or day first as elsewhere: never guessed."""
    month_first, day_first = _iso(of_year, one, other), _iso(of_year, other, one)
    if month_first == day_first or int(other) > _IN_MONTH:
        return Reading.of(month_first)
    if int(one) > _IN_MONTH:
        return Reading.of(day_first)
    given = f"{one}/{other}/{of_year}"
    raise Refused("date_ambiguous", given=given, first=month_first, second=day_first)


def _iso(of_year: str, month: str, day: str) -> str:
    return f"{year(of_year)}-{int(month):02}-{int(day):02}"
