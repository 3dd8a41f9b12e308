"""Which of many dated things lie near each other in time, without comparing all with all."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TypeVar

from caseapp.domain.dates import PartialDate

T = TypeVar("T")


def near_pairs(
    things: Sequence[T], dates: Sequence[PartialDate], within: timedelta = timedelta(0)
) -> list[tuple[T, T]]:
    """The pairs whose dates overlap or lie no farther apart than that, in the order of things."""
    found = sorted(_near(dates, within))
    return [(things[one], things[other]) for one, other in found]


def _near(dates: Sequence[PartialDate], within: timedelta) -> Iterator[tuple[int, int]]:
    """Goes through the dates as they begin, beside those that are not over yet by then."""
    going: list[int] = []
    for place in sorted(range(len(dates)), key=lambda each: dates[each].begins):
        begins = dates[place].begins
        going = [each for each in going if _later(dates[each].last_day, within) >= begins]
        yield from ((min(each, place), max(each, place)) for each in going)
        going.append(place)


def _later(day: date, by: timedelta) -> date:
    return day + by if day <= date.max - by else date.max
