"""How a message reads with real values, for whoever reviews its words.

"{country}" does not show whether a sentence is right with a name in it; "China" does.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from caseapp.domain.dates import PartialDate
from caseapp.domain.details import PeriodBasis
from caseapp.domain.message_reviews import Forms
from caseapp.domain.sheets import Period, Topic
from caseapp.language.voice import Voice

_DAY, _NEXT = date(2024, 6, 29), date(2024, 6, 30)
_TWO_DAYS = "2024-06-29/2024-06-30"
_COUNTS = (1, 2, 3, 5, 11, 20, 100, 1_000, 1_000_000, 0)


def example(spoken: Voice, message: str, forms: Forms) -> Forms:
    """Sound words of a message with values in them, each plural form with a count it takes."""
    values = {**_values(spoken), **_of_its_own(spoken, message)}
    counts = (_count(spoken, message, number) for number in range(len(forms)))
    return tuple(
        text.format_map({**values, "count": count})
        for text, count in zip(forms, counts, strict=True)
    )


def _count(spoken: Voice, message: str, form: int) -> str:
    chosen = (n for n in _COUNTS if spoken.messages.form_of(message, n) == form)
    return spoken.number(next(chosen, _COUNTS[-2]))


@lru_cache(maxsize=64)
def _values(spoken: Voice) -> Mapping[str, str]:
    """What stands for each placeholder, unless a message means something else by it."""
    when = spoken.when(PartialDate.parse(_TWO_DAYS))
    fiscal = Period(PartialDate.parse("2022-10-01/2023-09-30"), PeriodBasis.US_FISCAL)
    topics = [spoken.say(f"topic.{each}") for each in (Topic.FLIGHTS, Topic.VISAS)]
    return {
        **dict.fromkeys(("when", "when_first", "when_ended"), when),
        "when_second": spoken.when(PartialDate.parse("2024-07")),
        "country": spoken.country("CN"),
        "destination": spoken.country("EC"),
        "date": spoken.day(_DAY),
        "first": spoken.day(_DAY),
        "last": spoken.day(_NEXT),
        "second": spoken.number(120),
        "value": spoken.number(37_000),
        "upper": spoken.number(40_000),
        "period": spoken.period(fiscal),
        "year": str(_DAY.year),
        "topics": spoken.say("list.between").join(topics),
        "language": spoken.language_name(spoken.language.tag),
        "sentence": spoken.say("answer.confirmed"),
        "agency": "Border Patrol",
        "publisher": "Reuters",
        "title": "Deportation flight",
        "name": "Legal Aid",
        "phone": "555-0100",
        "hours": "9:00–17:00",
        "id": "CN-2024",
        "page": "1",
        "pages": "2",
    }


def _of_its_own(spoken: Voice, message: str) -> Mapping[str, str]:
    """What a message means by values that others use otherwise."""
    match message:
        case "date.two_days":
            month = spoken.month_name(_DAY.month)
            return {"month": month, "month_number": "6", "first": "29", "last": "30"}
        case "date.years":
            return {"first": spoken.year(date(2020, 1, 1)), "last": spoken.year(date(2029, 1, 1))}
        case "period.us_fiscal":
            months = spoken.month(date(2023, 10, 1)), spoken.month(date(2024, 9, 1))
            return dict(zip(("first", "last"), months, strict=True))
        case "when.span" | "period.calendar" | "period.calendar_year":
            return {"date": spoken.year(_DAY)}
        case "disagreement.counting":
            return {"first": spoken.number(100)}
        case _:
            return {}
