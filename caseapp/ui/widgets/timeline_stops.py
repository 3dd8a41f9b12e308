"""What the keys stop at on a time line: one span, or a crowd that has no room."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale

from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.spans import Span
from caseapp.ui.widgets.timeline_places import Lane, Place, Scale, lanes_and_places


class Stop(NamedTuple):
    """One span at its place, or a whole crowd that Enter spreads out.

    Spans that no zoom can part are stops of their own in one place, one after another.
    """

    place: Place
    spans: tuple[Span, ...]
    number: int = 0

    @property
    def opens(self) -> bool:
        """Whether it is a crowd to be spread out."""
        return len(self.spans) > 1

    @property
    def text(self) -> str:
        """Everything it says."""
        first, count = self.spans[0], len(self.place.spans)
        if not self.opens:
            there = _("{text} ({number} of {count} in this place)")
            text = first.text
            return text if count == 1 else there.format(text=text, number=self.number, count=count)
        return ngettext(
            "{lane}: {count} claim, {time}. Enter zooms in.",
            "{lane}: {count} claims, {time}. Enter zooms in.",
            count,
        ).format(lane=first.lane, count=count, time=self._time())

    def _time(self) -> str:
        first, last = (_month(span.first) for span in (self.spans[0], self.spans[-1]))
        return first if first == last else _("{first} to {last}").format(first=first, last=last)


def stops(places: Iterable[Place], closer: bool) -> Iterator[Stop]:
    """The stops at places; ``closer`` is whether one can still zoom in."""
    for place in places:
        if closer and place.spans[0].first < place.spans[-1].first:
            yield Stop(place, place.spans)
        else:
            numbered = enumerate(place.spans, 1)
            yield from (Stop(place, (span,), number) for number, span in numbered)


class Laid(NamedTuple):
    """A time line laid out: its scale and end, its lanes, places and stops.

    ``where`` is the stop of every span by its key.
    """

    scale: Scale
    last: date
    lanes: list[Lane]
    places: list[Place]
    stops: list[Stop]
    where: dict[str, int]

    @property
    def height(self) -> float:
        """The height of all lanes."""
        return sum(lane.height for lane in self.lanes)


def lay_out(
    spans: Sequence[Span], names: Iterable[str], scale: Scale, last: date, closer: bool
) -> Laid:
    """Lay out a time line up to a day; ``closer`` is whether one can still zoom in."""
    lanes, places = lanes_and_places(spans, names, scale)
    made = list(stops(places, closer))
    where = {span.key: row for row, stop in enumerate(made) for span in stop.spans}
    return Laid(scale, last, lanes, places, made, where)


def _month(day: date) -> str:
    return f"{QLocale().standaloneMonthName(day.month)} {day.year}"
