"""The map as a picture that is kept: after a change, only what changed is drawn anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRegion,
    QTransform,
)

from caseapp.ui import theme
from caseapp.ui.widgets.worldmap.looks import LETTER, PLAIN, Look, fills, letter_picture
from caseapp.ui.widgets.worldmap.shapes import Shape, Shapes

NEAR = 1.2
"""From this many pixels to a map unit on, the fine outlines are drawn."""
TINY = 9.0
"""A shape that is smaller than this on the screen gets a dot, in pixels."""
DOT = 3.5
AROUND = 24.0
"""How far from its place a letter or dot reaches."""


class Frame(NamedTuple):
    """What part of the map is drawn: pixels to a map unit, and what is left out at the top left."""

    size: QSize
    ratio: float
    scale: float
    left: float
    top: float

    def at(self, point: QPointF) -> QPointF:
        """Where a point of the map stands on the screen."""
        return QPointF(point.x() * self.scale - self.left, point.y() * self.scale - self.top)

    def back(self, point: QPointF) -> QPointF:
        """Which point of the map stands there on the screen."""
        return QPointF((point.x() + self.left) / self.scale, (point.y() + self.top) / self.scale)


class Drawn(NamedTuple):
    """A shape as large as the frame wants it, before it is moved into place."""

    path: QPainterPath
    box: QRectF
    breadth: float

    @property
    def is_tiny(self) -> bool:
        """Whether it is too small to be seen for what it is, and gets a dot."""
        return self.breadth < TINY


class Picture:
    """Draws shapes with their looks into a pixmap and keeps it for its frame and theme."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._looks: dict[str, Look] = {}
        self._scaled: dict[str, Drawn] = {}
        self._others: list[Drawn] = []
        self._scale = 0.0
        self._fills: dict[str, QBrush] = {}
        self._letters: dict[str, QPixmap] = {}
        self._drawn_for: tuple[Frame, theme.Colours] | None = None
        self._pixmap = QPixmap()

    @property
    def looks(self) -> Mapping[str, Look]:
        """How the countries are drawn."""
        return self._looks

    def show_looks(self, looks: Mapping[str, Look]) -> None:
        """Draw countries in other ways; those that stay as they were are left alone."""
        changed = [
            code for code in self._shapes.countries if looks.get(code) != self._looks.get(code)
        ]
        self._looks = dict(looks)
        if self._drawn_for and changed:
            self._draw_again(changed, *self._drawn_for)

    def drawn(self, frame: Frame) -> QPixmap:
        """The picture of a frame."""
        wanted = (frame, theme.colours())
        if wanted != self._drawn_for:
            self._drawn_for = wanted
            self._fills, self._letters = fills(wanted[1], frame.ratio), {}
            self._scale_to(frame.scale)
            self._pixmap = QPixmap(frame.size * frame.ratio)
            self._pixmap.setDevicePixelRatio(frame.ratio)
            self._draw(QRegion(0, 0, frame.size.width(), frame.size.height()), *wanted)
        return self._pixmap

    def shape(self, code: str, frame: Frame) -> Drawn:
        """A country as it is drawn in a frame."""
        self._scale_to(frame.scale)
        return self._scaled[code]

    def _scale_to(self, scale: float) -> None:
        if scale == self._scale:
            return
        self._scale = scale
        self._scaled = {
            code: _scaled(shape, scale) for code, shape in self._shapes.countries.items()
        }
        self._others = [_scaled(shape, scale) for shape in self._shapes.others]

    def _draw_again(self, codes: Iterable[str], frame: Frame, worn: theme.Colours) -> None:
        region = QRegion()
        for code in codes:
            box = self._scaled[code].box.translated(-frame.left, -frame.top)
            label = frame.at(self._shapes.countries[code].label)
            around = QRectF(label, label).adjusted(-AROUND, -AROUND, AROUND, AROUND)
            region += box.united(around).adjusted(-3, -3, 3, 3).toAlignedRect()
        self._draw(region, frame, worn)

    def _draw(self, region: QRegion, frame: Frame, worn: theme.Colours) -> None:
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRegion(region)
        painter.fillRect(region.boundingRect(), QColor(worn.base))
        painter.translate(-frame.left, -frame.top)
        view = QRectF(region.boundingRect()).translated(frame.left, frame.top)
        seen = [(code, drawn) for code, drawn in self._scaled.items() if _meets(drawn.box, view)]
        edge = QPen(QColor(worn.control), 0.7)
        painter.setPen(edge)
        painter.setBrush(QColor(worn.line))
        for drawn in self._others:
            painter.drawPath(drawn.path)
        for code, drawn in seen:
            painter.setBrush(self._fill(code))
            painter.drawPath(drawn.path)
        self._draw_dotted(painter, seen, worn)
        painter.translate(frame.left, frame.top)
        self._draw_dots(painter, frame, worn)
        self._draw_letters(painter, frame, worn)

    def _draw_dotted(
        self, painter: QPainter, seen: list[tuple[str, Drawn]], worn: theme.Colours
    ) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(dotted(worn))
        for code, drawn in seen:
            if self._look(code).dotted:
                painter.drawPath(drawn.path)

    def _draw_dots(self, painter: QPainter, frame: Frame, worn: theme.Colours) -> None:
        for code, drawn in self._scaled.items():
            if not drawn.is_tiny:
                continue
            look, place = self._look(code), frame.at(self._shapes.countries[code].label)
            is_plain = look.pattern == PLAIN
            painter.setPen(QPen(QColor(worn.control if is_plain else worn.text), 0.9))
            painter.setBrush(self._fill(code))
            radius = DOT - 1 if is_plain else DOT + 1
            painter.drawEllipse(place, radius, radius)

    def _draw_letters(self, painter: QPainter, frame: Frame, worn: theme.Colours) -> None:
        taken: list[QRectF] = []
        for code in self._by_size():
            letter, half = self._look(code).letter, LETTER / 2
            if not letter:
                continue
            place = frame.at(self._shapes.countries[code].label)
            if self._scaled[code].is_tiny:
                place += QPointF(DOT + 6, 0)
            box = QRectF(place.x() - 6, place.y() - 7, 12, 14)
            if not any(box.intersects(other) for other in taken):
                taken.append(box)
                drawn = self._letter(letter, worn, frame.ratio)
                painter.drawPixmap(place - QPointF(half, half), drawn)

    def _letter(self, letter: str, worn: theme.Colours, ratio: float) -> QPixmap:
        if letter not in self._letters:
            self._letters[letter] = letter_picture(letter, worn, ratio)
        return self._letters[letter]

    def _by_size(self) -> list[str]:
        return sorted(
            self._scaled,
            key=lambda code: self._scaled[code].breadth,
            reverse=True,
        )

    def _look(self, code: str) -> Look:
        return self._looks.get(code) or Look()

    def _fill(self, code: str) -> QBrush:
        return self._fills[self._look(code).pattern]


def dotted(worn: theme.Colours) -> QPen:
    """The edge of a country whose judgement is out of date."""
    pen = QPen(QColor(worn.text), 0)  # wider dots are stroked as areas, at ten times the price
    pen.setDashPattern([2.0, 2.0])
    return pen


def _scaled(shape: Shape, scale: float) -> Drawn:
    outline = shape.fine if scale >= NEAR else shape.coarse
    path = QTransform.fromScale(scale, scale).map(outline)
    box = path.boundingRect()
    if box.isEmpty():
        box = QRectF(shape.label * scale, shape.label * scale)
    return Drawn(path, box, shape.breadth * scale)


def _meets(box: QRectF, view: QRectF) -> bool:
    """Whether boxes meet; those without a width do so too."""
    return not (
        box.right() < view.left()
        or box.left() > view.right()
        or box.bottom() < view.top()
        or box.top() > view.bottom()
    )
