"""Paints a time line as far as it is in view."""

from typing import NamedTuple

from PySide6.QtGui import QPainter

from caseapp.ui import theme
from caseapp.ui.spans import Band
from caseapp.ui.widgets import timeline_drawing as drawing
from caseapp.ui.widgets.marks import marks
from caseapp.ui.widgets.timeline_bands import draw_band
from caseapp.ui.widgets.timeline_stops import Laid

MARGIN = 140
"""Where the names of the lanes end."""
AXIS = 28
"""The height of the axis above the lanes."""


class Port(NamedTuple):
    """What of the time line is in view: how far it is scrolled, and the size of the view."""

    offset: float
    width: float
    height: float

    @property
    def shown(self) -> tuple[float, float]:
        """The part of the time line in view."""
        return (self.offset, self.offset + self.width - MARGIN)


def paint_timeline(painter: QPainter, laid: Laid, port: Port, current: int, ringed: bool) -> None:
    """Draw axis, lanes, items and what links the current one; ``ringed`` where the keys are."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(-1.5))
    colours, bottom = theme.colours(), AXIS + laid.height
    painter.setClipRect(MARGIN, 0, int(port.width) - MARGIN, int(port.height))
    painter.translate(MARGIN - port.offset, 0)
    drawing.draw_axis(painter, laid.scale, laid.last, (AXIS, bottom), colours)
    painter.translate(0, AXIS)
    _paint_places(painter, laid, port.shown, colours)
    if 0 <= current < len(laid.stops):
        _paint_current(painter, laid, current, colours, ringed)
    painter.resetTransform()
    painter.setClipping(False)
    painter.translate(0, AXIS)
    drawing.draw_lanes(painter, laid.lanes, port.width, colours)
    drawing.draw_names(painter, laid.lanes, MARGIN, colours)


def _paint_places(
    painter: QPainter, laid: Laid, shown: tuple[float, float], colours: theme.Colours
) -> None:
    look = (colours, marks(colours))
    for place in laid.places:
        if place.x > shown[1] or place.x + place.width < shown[0]:
            continue
        if place.is_crowd:
            drawing.draw_crowd(painter, place, colours)
        elif isinstance(place.spans[0], Band):
            draw_band(painter, place, laid.scale, shown, look)
        else:
            drawing.draw_span(painter, place, colours)


def _paint_current(
    painter: QPainter, laid: Laid, row: int, colours: theme.Colours, ringed: bool
) -> None:
    here = laid.stops[row].place
    rivals = {key for span in laid.stops[row].spans for key in span.rivals}
    for key in sorted(rivals & laid.where.keys()):
        drawing.draw_link(painter, here, laid.stops[laid.where[key]].place, colours)
    if ringed:
        drawing.draw_ring(painter, here, colours)
