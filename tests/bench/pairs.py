"""Two things measured turn by turn, so that a noisy machine disturbs both alike."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Measure = Callable[[], float]


@dataclass(frozen=True)
class Figure:
    """A measured thing beside its floor, both as medians, and the median of their ratios."""

    what: str
    unit: str
    ours: float
    floor: float
    ratio: float
    aim: float

    def row(self) -> str:
        met = "yes" if self.ratio <= self.aim else "NO"
        return (
            f"{self.what:58} {self.ours:9.1f} {self.floor:9.1f} {self.unit:3}"
            f" {self.ratio:6.2f}x  aim {self.aim:.1f}x  {met}"
        )


def compare(what: str, ours: Measure, floor: Measure, aim: float, turns: int = 11) -> Figure:
    """Seconds of both, in turns after one warm-up each, shown in milliseconds."""
    ours(), floor()
    pairs = [(ours(), floor()) for _ in range(turns)]
    return figure(what, "ms", [(a * 1000, b * 1000) for a, b in pairs], aim)


def figure(what: str, unit: str, pairs: list[tuple[float, float]], aim: float) -> Figure:
    """The medians of pairs that were measured elsewhere."""
    ours = statistics.median(a for a, _ in pairs)
    floor = statistics.median(b for _, b in pairs)
    return Figure(what, unit, ours, floor, statistics.median(a / b for a, b in pairs), aim)


def timed(work: Callable[[], object]) -> Measure:
    """How long a piece of work takes, in seconds."""

    def measure() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return measure
