"""Charts of figures as plain values: what is drawn where, and what it does not claim. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from caseapp.domain.quantities import QuantityKind


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure over the days it counts.

    ``value`` is None for a number that is not known: it is never drawn as zero. ``upper``
    is the upper bound of a range. ``number`` and ``period`` are short labels; ``say``
    puts everything into words. ``is_point`` is an event or a count on one day.
    """

    key: str
    first: date
    last: date
    kind: QuantityKind
    value: int | None
    upper: int | None
    number: str
    period: str
    is_point: bool
    is_sure: bool
    is_stale: bool
    is_disputed: bool
    say: Callable[[], str]

    @property
    def text(self) -> str:
        """Everything it says."""
        return self.say()

    @property
    def highest(self) -> int:
        """The highest number it speaks of; 0 where it speaks of none."""
        return max(self.value or 0, self.upper or 0)


@dataclass(frozen=True, slots=True)
class Series:
    """Figures that count the same people in the same place by the same office and basis."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """All figures of one measure in one unit; each series keeps to itself.

    ``top`` is the end of its scale and ``top_words`` the same in words, empty where no
    number is known. ``notes`` say how to read it, ``sources`` where its figures come from.
    """

    measure: str
    unit: str
    series: tuple[Series, ...]
    top: int
    top_words: str
    notes: tuple[str, ...]
    sources: str

    @property
    def count(self) -> int:
        """How many figures it shows."""
        return sum(len(series.bars) for series in self.series)

    @property
    def first(self) -> date:
        """The first day it shows."""
        return min(bar.first for series in self.series for bar in series.bars)

    @property
    def last(self) -> date:
        """The last day it shows."""
        return max(bar.last for series in self.series for bar in series.bars)


def round_top(highest: int) -> int:
    """The end of the scale: the next of 1, 2, 2.5 or 5 times a power of ten."""
    if highest <= 0:
        return 1
    power = int("1" + "0" * (len(str(highest)) - 1))
    steps = (power, 2 * power, 5 * power // 2, 5 * power, 10 * power)
    return next(step for step in steps if step >= highest)
