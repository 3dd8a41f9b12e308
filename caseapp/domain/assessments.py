"""Assessments: a person's judgement over the claims about one country."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from caseapp.domain.dates import PartialDate
from caseapp.domain.revisions import Recorded

EVIDENCE_DAYS = 365
"""Days after which the newest evidence is too old: as long as any claim stays fresh."""


class Level(StrEnum):
    """Does the country take people back from the United States?"""

    REGULAR = "regular"
    LIMITED = "limited"
    SUSPENDED = "suspended"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Confidence(StrEnum):
    """How sure the judgement is."""

    CONFIRMED = "confirmed"
    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Assessment:
    """A judgement: level, since when, how sure, on which claims and against which.

    ``as_of`` is the newest evidence it rests on: it speaks from that day on.
    ``good_until`` ends it (None: until a newer one). ``review_by`` is the day by which it is
    to be looked at again. ``signed_by`` None: nobody in this office has reviewed it; a second
    person may have countersigned.
    """

    id: str
    country: str
    level: Level
    as_of: PartialDate
    since: PartialDate
    good_until: PartialDate | None
    certainty: Confidence
    note: str
    review_by: date
    claims_for: tuple[str, ...]
    claims_against: tuple[str, ...]
    signed_by: str | None = None
    signed_on: date | None = None
    countersigned_by: str | None = None
    countersigned_on: date | None = None
    recorded: Recorded | None = None

    @property
    def speaks_from(self) -> date:
        """The first day it answers for: the day its newest evidence has surely come."""
        return self.as_of.last_day

    def speaks_for(self, day: date) -> bool:
        """Whether it claims to hold on that day, fresh or stale."""
        if self.speaks_from > day:
            return False
        return self.good_until is None or day <= self.good_until.last_day

    @property
    def fresh_until(self) -> date:
        """The last day on which it is not stale: its review, or a year after its evidence."""
        year = timedelta(days=EVIDENCE_DAYS)
        if self.as_of.last_day > date.max - year:
            return self.review_by
        return min(self.review_by, self.as_of.last_day + year)

    def is_stale(self, day: date) -> bool:
        """Whether it is out of date on a day; a signature does not make old news new."""
        return day > self.fresh_until

    def is_overdue(self, day: date) -> bool:
        """Whether it should have been reviewed again before that day."""
        return day > self.review_by


def in_order(assessments: Iterable[Assessment]) -> list[Assessment]:
    """The assessments, newest evidence first."""
    return sorted(assessments, key=lambda a: (a.speaks_from, a.as_of.begins), reverse=True)


def assessment_on(assessments: Iterable[Assessment], day: date) -> Assessment | None:
    """The judgement that answers for a day: the one on the newest evidence, or None."""
    return next((a for a in in_order(assessments) if a.speaks_for(day)), None)


def last_before(assessments: Iterable[Assessment], day: date) -> Assessment | None:
    """The newest judgement made on evidence up to a day, whether or not it still speaks."""
    return next((a for a in in_order(assessments) if a.speaks_from <= day), None)
