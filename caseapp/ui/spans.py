"""Where a half-known date lies on a time line: bounds and doubt, without Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from caseapp.domain.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Span:
    """One item of a time line.

    It lies between ``first`` and ``last``; an open end is drawn as fading away there.
    ``sure`` is False where a source itself doubts the date. ``say`` puts everything into
    words, when somebody comes to it: a country has thousands. ``rivals`` are the keys of
    what it does not fit with.
    """

    key: str
    lane: str
    first: date
    last: date
    open_start: bool
    open_end: bool
    sure: bool
    say: Callable[[], str]
    rivals: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Everything it says."""
        return self.say()

    @property
    def is_day(self) -> bool:
        """Whether it is one certain day."""
        return self.first == self.last and not (self.open_start or self.open_end)


@dataclass(frozen=True, slots=True)
class Band(Span):
    """A judgement over the time it speaks for: its level's key and name.

    ``stale_from`` is the first day on which its review was overdue, or None.
    """

    level: str = ""
    name: str = ""
    stale_from: date | None = None


def span(
    key: str,
    lane: str,
    when: PartialDate,
    until: date,
    say: Callable[[], str],
    rivals: tuple[str, ...] = (),
) -> Span:
    """The span of a date, up to the day the time line ends."""
    points = [point for point in (when.start, when.end) if point]
    first = when.earliest or when.known_by
    last = max(first, min(when.latest or until, until))
    sure = not any(point.uncertain or point.approximate for point in points)
    opened = (when.earliest is None, when.latest is None)
    return Span(key, lane, first, last, *opened, sure, say, rivals)
