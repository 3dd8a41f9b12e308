"""Where spans stand on a time line: lanes, rows within a lane, and the scale. No Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from caseapp.ui.spans import Span

ROWS = 3
ROW_HEIGHT = 12
LANE_GAP = 10
SMALLEST = 9.0
FADE = 26.0


@dataclass(frozen=True, slots=True)
class Place:
    """The box of a span in the coordinates of the whole time line."""

    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Lane:
    """One kind of span: its name, its top and its height."""

    name: str
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Scale:
    """Days as pixels, from the first day shown."""

    first: date
    per_day: float

    def x(self, day: date) -> float:
        """Where a day begins."""
        return (day - self.first).days * self.per_day


def lanes_and_places(
    spans: Sequence[Span], names: Iterable[str], scale: Scale
) -> tuple[list[Lane], list[Place]]:
    """The lanes from the top, and a place for every span in its order."""
    lanes: list[Lane] = []
    places: dict[int, Place] = {}
    y = 0.0
    for name in names:
        mine = [i for i, span in enumerate(spans) if span.lane == name]
        rows = _fill(spans, mine, scale, y + LANE_GAP / 2, places)
        height = rows * ROW_HEIGHT + LANE_GAP
        lanes.append(Lane(name, y, height))
        y += height
    return lanes, [places[i] for i in range(len(spans))]


def _fill(
    spans: Sequence[Span], mine: list[int], scale: Scale, top: float, places: dict[int, Place]
) -> int:
    ends: list[float] = []
    for i in mine:
        left, width = _extent(spans[i], scale)
        row = next((r for r, end in enumerate(ends) if end + 2 <= left), len(ends))
        # The last row takes what has no room, one over the other: lanes stay low.
        row = min(row, ROWS - 1)
        if row == len(ends):
            ends.append(left + width)
        ends[row] = max(ends[row], left + width)
        places[i] = Place(left, top + row * ROW_HEIGHT, width)
    return max(len(ends), 1)


def _extent(span: Span, scale: Scale) -> tuple[float, float]:
    left, right = scale.x(span.first), scale.x(span.last) + scale.per_day
    if span.open_start:
        left = right - max(FADE, SMALLEST)
    if span.open_end:
        right = max(right, left + FADE)
    if right - left < SMALLEST:
        middle = (left + right) / 2
        return middle - SMALLEST / 2, SMALLEST
    return left, right - left


def ticks(scale: Scale, last: date) -> list[tuple[date, bool]]:
    """The days to mark on the axis, and whether a year begins there."""
    step = next((m for m in (1, 3, 6) if scale.per_day * 30 * m >= 34), 12)  # noqa: PLR2004
    years = 1 if scale.per_day * 365 >= 42 else 5  # noqa: PLR2004
    marks = []
    for year in range(scale.first.year, last.year + 1):
        if step == 12 and year % years:  # noqa: PLR2004
            continue
        for month in range(1, 13, step):
            day = date(year, month, 1)
            if scale.first <= day <= last:
                marks.append((day, month == 1))
    return marks


def beside(spans: Sequence[Span], names: Sequence[str], row: int, down: bool) -> int:
    """The row of the span nearest in time in the next lane up or down; itself if none."""
    lane = names.index(spans[row].lane) + (1 if down else -1)
    if not 0 <= lane < len(names):
        return row
    others = [i for i, span in enumerate(spans) if span.lane == names[lane]]
    return min(others, key=lambda i: abs((spans[i].first - spans[row].first).days))
