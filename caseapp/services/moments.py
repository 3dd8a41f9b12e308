"""The two questions about time: as of which day, and known on which day."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from caseapp.domain.date_phrases import read_date
from caseapp.errors import Refused
from caseapp.services.workspace import Clock


@dataclass(frozen=True, slots=True)
class Moment:
    """``as_of`` is the day asked about; ``known_on`` the day whose knowledge answers.

    ``known_at`` is the end of that day here, or None for all that is known now.
    """

    as_of: date
    known_on: date | None = None
    known_at: datetime | None = None


def moment(clock: Clock, as_of: str | None = None, known_on: str | None = None) -> Moment:
    """The moment of two dates, in EDTF or in words; without them, now.

    A date that is only half known stands for its last day; "yesterday" is told from
    today. Raises Refused for a text that is no date and ``day_in_future`` for a day that
    has not come.
    """
    now = clock()
    day = _past_day(as_of, now.date()) if as_of else now.date()
    if not known_on:
        return Moment(day)
    known = _past_day(known_on, now.date())
    tomorrow = datetime.combine(known + timedelta(days=1), time.min, tzinfo=now.tzinfo)
    return Moment(day, known, tomorrow - timedelta(microseconds=1))


def _past_day(text: str, today: date) -> date:
    day = last_day(text, today)
    if day > today:
        raise Refused("day_in_future", given=text)
    return day


def last_day(text: str, today: date) -> date:
    """The last day of a date as typed; today for one that is still open or still runs."""
    given = read_date(text, today)
    if given.latest is None or (given.begins <= today < given.latest):
        return max(given.begins, today)
    return given.latest
