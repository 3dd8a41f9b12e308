"""Parts and names of longer times: early 2024, Q2 2023, FY2023, summer 2024, the 1990s."""

import re
from datetime import date

from caseapp.domain.date_phrases.days import dated, is_year, year
from caseapp.domain.date_phrases.readings import Reading, first_of
from caseapp.domain.date_phrases.tokens import Tokens
from caseapp.domain.date_phrases.words import ORDINALS, SEASONS, THIRDS
from caseapp.errors import Refused

FISCAL_YEARS_FROM = 1977
"""The first US fiscal year that ran from October 1 to September 30 (Public Law 93-344)."""

_YEAR = 12
_MIDDLE = 15
_HALF = {"h": 2, "half": 2, "q": 4, "quarter": 4}
_DECADE_THIRDS = ((0, 3), (4, 6), (7, 9))


def part(words: Tokens, near: date) -> Reading | None:
    """A part of a longer time, or a longer time that has a name of its own."""
    return first_of((_decade, _fiscal, _season, _third, _fraction), words, near)


def _decade(words: Tokens, _near: date) -> Reading | None:
    match = re.fullmatch(r"(\d{3})0s", words[0]) if len(words) == 1 else None
    if match is None:
        return None
    tens = year(match[1] + "0")[:3]
    if tens.endswith("0"):
        raise Refused("date_ambiguous", given=words[0], first=f"{tens}X", second=f"{tens[:2]}XX")
    return Reading.of(f"{tens}X")


def _fiscal(words: Tokens, _near: date) -> Reading | None:
    """The US fiscal year, October 1 to September 30 (31 U.S.C. 1102), or a calendar year."""
    *name, number = words
    if not is_year(number):
        return None
    if name in (["cy"], ["calendar", "year"]):
        return Reading.of(year(number))
    if name not in (["fy"], ["fiscal", "year"], ["fiscal"]):
        return None
    ends = int(year(number))
    if ends < FISCAL_YEARS_FROM:
        return None
    return Reading.of(f"{ends - 1}-10-01", f"{ends}-09-30")


def _season(words: Tokens, _near: date) -> Reading | None:
    name, *rest = words
    if name == "winter":
        return _winter("".join(rest))
    if name not in SEASONS or len(rest) != 1 or not is_year(rest[0]):
        return None
    first, last = SEASONS[name]
    number = year(rest[0])
    return Reading.of(f"{number}-{first:02}", f"{number}-{last:02}").marked("~")


def _winter(years: str) -> Reading | None:
    """December to February: of one year it can be two, of two years it is one."""
    match = re.fullmatch(r"(\d{4})(?:[-/](\d\d|\d{4}))?", years)
    if match is None:
        return None
    begins = int(year(match[1]))
    if match[2] is None:
        first, second = _months(begins - 1), _months(begins)
        raise Refused("date_ambiguous", given=years, first=first, second=second)
    if int(match[2]) not in (begins + 1, (begins + 1) % 100):
        raise Refused("date_runs_backwards", given=years)
    first, last = _months(begins).split("/")
    return Reading.of(first, last).marked("~")


def _months(winter: int) -> str:
    return f"{winter:04}-12/{winter + 1:04}-02"


def _third(words: Tokens, near: date) -> Reading | None:
    """A third of a month, year or decade; where it ends is our reading, so marked ``~``."""
    name, *rest = words
    if name not in THIRDS or not rest:
        return None
    of = tuple(rest[1:] if rest[0] == "-" else rest)
    whole = first_of((_decade, _fiscal, dated), of, near) if of else None
    if whole is None or whole.point is None:
        return None
    which, first, floating = THIRDS[name], whole.earliest, whole.floating
    match whole.point.precision:
        case "month":
            last = 10 * which + 10 if name not in ("late", "end") else whole.latest.day
            days = first.replace(day=10 * which + 1), first.replace(day=last)
            found = Reading.of_days(*days, floating)
        case "year":
            text = f"{first.year:04}"
            found = Reading.of(f"{text}-{4 * which + 1:02}", f"{text}-{4 * which + 4:02}")
        case "years":
            start, end = _DECADE_THIRDS[which]
            found = Reading.of(f"{first.year + start:04}", f"{first.year + end:04}")
        case _:
            return None
    return found.marked("~")


def _fraction(words: Tokens, near: date) -> Reading | None:
    """A half or a quarter: Q2 2023, 2023 Q2, H1 FY2023, second half of June 2024."""
    match words:
        case ("q" | "h" as kind, number, *of) if of:
            return _fraction_of(number, _HALF[kind], tuple(of), near)
        case (*of, "q" | "h" as kind, number) if of:
            return _fraction_of(number, _HALF[kind], tuple(of), near)
        case (number, "half" | "quarter" as kind, *of) if of:
            return _fraction_of(number, _HALF[kind], tuple(of), near)
    return None


def _fraction_of(number: str, parts: int, of: Tokens, near: date) -> Reading | None:
    which = parts if number == "last" else ORDINALS.get(number, 0)
    whole = first_of((_fiscal, dated), of, near)
    if whole is None or not 1 <= which <= parts:
        return None
    if whole.point and whole.point.precision == "month" and parts == _HALF["half"]:
        first, last = ((1, _MIDDLE), (_MIDDLE + 1, whole.latest.day))[which - 1]
        days = whole.earliest.replace(day=first), whole.earliest.replace(day=last)
        return Reading.of_days(*days, whole.floating)
    if whole.point and whole.point.precision != "year":
        return None
    return _run_of_months(whole.earliest, _YEAR // parts, which)


def _run_of_months(begins: date, length: int, which: int) -> Reading:
    first, last = (begins.month - 1 + length * (which - 1), begins.month - 2 + length * which)
    (y1, m1), (y2, m2) = (divmod(begins.year * _YEAR + month, _YEAR) for month in (first, last))
    return Reading.of(f"{y1:04}-{m1 + 1:02}", f"{y2:04}-{m2 + 1:02}")
