"""Where a half-known date lies on a time line: bounds and doubt, without Qt."""

from dataclasses import dataclass
from datetime import date

from caseapp.domain.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Span:
    """One item of a time line.

    It lies between ``first`` and ``last``; an open end is drawn as fading away there.
    ``sure`` is False where a source itself doubts the date. ``text`` says everything.
    """

    key: str
    lane: str
    first: date
    last: date
    open_start: bool
    open_end: bool
    sure: bool
    text: str

    @property
    def is_day(self) -> bool:
        """Whether it is one certain day."""
        return self.first == self.last and not (self.open_start or self.open_end)


def span(key: str, lane: str, when: PartialDate, until: date, text: str) -> Span:
    """The span of a date, up to the day the time line ends."""
    points = [point for point in (when.start, when.end) if point]
    first = when.earliest or when.known_by
    last = max(first, min(when.latest or until, until))
    sure = not any(point.uncertain or point.approximate for point in points)
    return Span(key, lane, first, last, when.earliest is None, when.latest is None, sure, text)
