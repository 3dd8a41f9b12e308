"""Where the bars of charts stand at a width: charts, rows of series, bars and labels. No Qt."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from caseapp.ui.charts import Bar, Chart, Series
from caseapp.ui.widgets.timeline_places import Scale

Measure = Callable[[str, float], float]
"""How tall a text is that is broken to a width."""

LEFT = 62.0
RIGHT = 14.0
HEAD = 26.0
OVER = 22.0
PLOT = 48.0
UNDER = 16.0
AXIS = 20.0
GAP = 22.0
PAD = 14.0
SMALLEST = 9.0
TWO_ABREAST = 700.0


@dataclass(frozen=True, slots=True)
class PlacedBar:
    """A bar with its box: from the axis up to its value, or to the bottom of its arrow."""

    bar: Bar
    x: float
    y: float
    width: float
    height: float
    upper_y: float


@dataclass(frozen=True, slots=True)
class Row:
    """One series: its letter and words, the top of its plot, its axis, and its bars."""

    letter: str
    name: str
    y: float
    top: float
    axis: float
    bars: tuple[PlacedBar, ...]


@dataclass(frozen=True, slots=True)
class PlacedChart:
    """A chart with its frame, its rows, its scales, and where the words below it begin."""

    chart: Chart
    x: float
    y: float
    width: float
    height: float
    rows: tuple[Row, ...]
    scale: Scale
    until: date
    foot: float


def place_charts(charts: Sequence[Chart], width: float, measure: Measure) -> list[PlacedChart]:
    """All charts from the top; those of one figure stand two abreast if there is room."""
    placed: list[PlacedChart] = []
    y = 0.0
    for row in _abreast(charts, width):
        across = (width - GAP * (len(row) - 1)) / len(row)
        made = [
            _place(chart, (n * (across + GAP), y), across, measure) for n, chart in enumerate(row)
        ]
        placed += made
        y += max(each.height for each in made) + GAP
    return placed


def _abreast(charts: Sequence[Chart], width: float) -> Iterator[list[Chart]]:
    single: list[Chart] = []
    for chart in charts:
        if chart.count > 1 or width < TWO_ABREAST:
            yield [chart]
        else:
            single.append(chart)
    for first in range(0, len(single), 2):
        yield single[first : first + 2]


def _place(chart: Chart, at: tuple[float, float], width: float, measure: Measure) -> PlacedChart:
    x, y = at
    first, until = date(chart.first.year, 1, 1), date(chart.last.year, 12, 31)
    room = width - LEFT - RIGHT - PAD
    scale = Scale(first, room / ((until - first).days + 1))
    rows: list[Row] = []
    below = y + PAD + HEAD
    for number, series in enumerate(chart.series):
        tall = measure(series.name, width - 2 * PAD - 22)
        plot = below + tall + OVER
        axis = plot + PLOT
        bars = tuple(_bars(series, scale, (x + LEFT, plot, axis), chart.top))
        rows.append(Row(_letter(number), series.name, below, plot, axis, bars))
        below = axis + UNDER
    foot = below + AXIS
    words = sum(measure(text, width - 2 * PAD) for text in foot_words(chart))
    height = foot + words + PAD - y
    return PlacedChart(chart, x, y, width, height, tuple(rows), scale, until, foot)


def foot_words(chart: Chart) -> list[str]:
    """What stands below a chart: how to read it, and its sources."""
    notes = "; ".join(chart.notes)
    return [text for text in (notes[:1].upper() + notes[1:], chart.sources) if text]


def _letter(number: int) -> str:
    return chr(ord("A") + number) if number < 26 else str(number + 1)  # noqa: PLR2004


def _bars(
    series: Series, scale: Scale, at: tuple[float, float, float], top: int
) -> Iterator[PlacedBar]:
    """The bars of a series; those of one and the same period stand side by side."""
    left, _plot, axis = at
    shares = Counter((bar.first, bar.last) for bar in series.bars)
    taken: dict[tuple[date, date], int] = defaultdict(int)
    for bar in series.bars:
        period = (bar.first, bar.last)
        x, whole = _extent(bar, scale)
        width = max(whole / shares[period], SMALLEST)
        x += taken[period] * width
        taken[period] += 1
        height = _tall(bar.value, top)
        upper = axis - _tall(bar.upper, top)
        yield PlacedBar(bar, left + x, axis - height, width, height, upper)


def _extent(bar: Bar, scale: Scale) -> tuple[float, float]:
    left, right = scale.x(bar.first), scale.x(bar.last) + scale.per_day
    if right - left < SMALLEST:
        return (left + right - SMALLEST) / 2, SMALLEST
    return left, right - left


def _tall(value: int | None, top: int) -> float:
    """How tall a value is; a number above zero is never invisible, an unknown one has no height."""
    if value is None:
        return 0.0
    return max(PLOT * value / top, 2.0 if value else 0.0)


def in_row_beside(charts: Sequence[PlacedChart], key: str, down: bool) -> str:
    """The key of the bar nearest in the row above or below, or the same key."""
    rows = [row for chart in charts for row in chart.rows]
    here = next(i for i, row in enumerate(rows) if any(b.bar.key == key for b in row.bars))
    there = here + (1 if down else -1)
    if not 0 <= there < len(rows):
        return key
    x = next(b.x for b in rows[here].bars if b.bar.key == key)
    return min(rows[there].bars, key=lambda placed: abs(placed.x - x)).bar.key
