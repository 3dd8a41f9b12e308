"""Where spans stand on a time line: lanes, rows within a lane, crowds, and the scale. No Qt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from caseapp.ui.spans import Band, Span

ROWS = 5
"""The rows of a lane; what has no room in them stands in one more row, in crowds."""
ROW_HEIGHT = 12
BAND_HEIGHT = 22
LANE_GAP = 10
SMALLEST = 9.0
FADE = 26.0
CROWD = 30.0


@dataclass(frozen=True, slots=True)
class Place:
    """The box of a span, or of a crowd of spans, in the coordinates of the whole time line."""

    spans: tuple[Span, ...]
    lane: int
    x: float
    y: float
    width: float
    height: float = ROW_HEIGHT
    is_crowd: bool = False


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
    """The lanes from the top, and the places of all spans in the order of time."""
    by_lane: dict[str, list[Span]] = {name: [] for name in names}
    for span in spans:
        by_lane[span.lane].append(span)
    lanes: list[Lane] = []
    places: list[Place] = []
    y = 0.0
    for number, (name, mine) in enumerate(by_lane.items()):
        mine.sort(key=lambda span: span.first)
        row_height = BAND_HEIGHT if any(isinstance(span, Band) for span in mine) else ROW_HEIGHT
        rows = _fill(mine, scale, (number, y + LANE_GAP / 2, row_height), places)
        height = rows * row_height + LANE_GAP
        lanes.append(Lane(name, y, height))
        y += height
    places.sort(key=lambda place: (place.spans[0].first, place.lane))
    return lanes, places


def _fill(mine: list[Span], scale: Scale, at: tuple[int, float, float], places: list[Place]) -> int:
    """Place the spans of a lane; ``at`` is its number, its top and the height of a row."""
    number, top, height = at
    between = 0 if height == BAND_HEIGHT else 2
    ends: list[float] = []
    crowds: list[tuple[float, list[Span]]] = []
    for span, left, width in _extents(mine, scale):
        row = _free_row(ends, left - between + 0.01)
        if row == ROWS:
            _join(crowds, left, span)
            continue
        ends[row:] = [left + width, *ends[row + 1 :]]
        places.append(Place((span,), number, left, top + row * height, width, height))
    below = top + ROWS * height
    for left, crowd in crowds:
        box = (left, below, CROWD - 2, height)
        places.append(Place(tuple(crowd), number, *box, is_crowd=True))
    return max(len(ends), 1) + bool(crowds)


def _join(crowds: list[tuple[float, list[Span]]], left: float, span: Span) -> None:
    """Add a span to the last crowd if it begins there, or begin another one."""
    if crowds and left < crowds[-1][0] + CROWD:
        crowds[-1][1].append(span)
    else:
        crowds.append((left, [span]))


def _free_row(ends: list[float], left: float) -> int:
    """The first row that has room from a place on; one more than there are if none has."""
    row = 0
    for end in ends:
        if end <= left:
            return row
        row += 1
    return row


def _extents(spans: list[Span], scale: Scale) -> Iterator[tuple[Span, float, float]]:
    """Spans with their left edges and widths. Written for thousands: days are numbers here."""
    first, per_day = scale.first.toordinal(), scale.per_day
    faded = max(FADE, SMALLEST)
    for span in spans:
        left = (span.first.toordinal() - first) * per_day
        right = (span.last.toordinal() + 1 - first) * per_day
        if span.open_start:
            left = right - faded
        if span.open_end and right < left + FADE:
            right = left + FADE
        if right - left < SMALLEST and not isinstance(span, Band):
            yield span, (left + right - SMALLEST) / 2, SMALLEST
        else:
            yield span, left, right - left


def ticks(scale: Scale, last: date) -> list[tuple[date, bool]]:
    """The days to mark on the axis, and whether a year begins there."""
    step = next((m for m in (1, 3, 6) if scale.per_day * 30 * m >= 34), 12)  # noqa: PLR2004
    years = next((y for y in (1, 5, 10) if scale.per_day * 365 * y >= 42), 50)  # noqa: PLR2004
    marks = []
    for year in range(scale.first.year, last.year + 1):
        if step == 12 and year % years:  # noqa: PLR2004
            continue
        for month in range(1, 13, step):
            day = date(year, month, 1)
            if scale.first <= day <= last:
                marks.append((day, month == 1))
    return marks


def beside(places: Sequence[Place], row: int, down: bool) -> int:
    """The place nearest in time in the next lane up or down; itself if there is none."""
    here = places[row]
    lanes = {place.lane for place in places}
    beyond = [lane for lane in lanes if (lane > here.lane if down else lane < here.lane)]
    if not beyond:
        return row
    lane = min(beyond) if down else max(beyond)
    others = [i for i, place in enumerate(places) if place.lane == lane]
    return min(others, key=lambda i: abs((places[i].spans[0].first - here.spans[0].first).days))
