"""Draws judgements on a time line: a mark and a name on a ground, hatched once out of date."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen

from caseapp.ui.entries import Tone
from caseapp.ui.spans import Band
from caseapp.ui.theme import Colours
from caseapp.ui.widgets.marks import SIDE
from caseapp.ui.widgets.painting import tone_colours
from caseapp.ui.widgets.timeline_places import Place, Scale

TONES = {"regular": Tone.GOOD, "limited": Tone.CAUTION, "unknown": Tone.NEUTRAL}


def draw_band(
    painter: QPainter,
    place: Place,
    scale: Scale,
    shown: tuple[float, float],
    look: tuple[Colours, dict[str, QIcon]],
) -> None:
    """A level over the time it speaks for.

    ``shown`` is the part of the time line in view: the words stand within it.
    """
    band = place.spans[0]
    assert isinstance(band, Band)
    colours, icons = look
    box = QRectF(place.x, place.y, place.width, place.height - 2)
    words, ground = tone_colours(TONES.get(band.level, Tone.GRAVE), colours)
    painter.fillRect(box, QColor(ground))
    if band.stale_from:
        _hatch(painter, box, scale.x(band.stale_from), QColor(colours.control))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(words), 1.2))
    painter.drawRect(box)
    seen = box.intersected(QRectF(shown[0], box.y(), shown[1] - shown[0], box.height()))
    icon = icons.get(band.level)
    if icon and seen.width() >= SIDE:
        at = QPointF(seen.x() + min(4.0, (seen.width() - SIDE) / 2), box.center().y() - SIDE / 2)
        _put_words(painter, band, seen, (at, QColor(words), QColor(ground)))
        icon.paint(painter, int(at.x()), int(at.y()), SIDE, SIDE)


def _put_words(
    painter: QPainter, band: Band, seen: QRectF, look: tuple[QPointF, QColor, QColor]
) -> None:
    """The name of the level, on a clear ground so that no hatching runs through it."""
    at, words, ground = look
    width = painter.fontMetrics().horizontalAdvance(band.name) + 6.0
    box = QRectF(at.x() + SIDE, seen.y() + 1, width, seen.height() - 2)
    fits = box.right() <= seen.right()
    left = at.x() - 1
    painter.fillRect(
        QRectF(left, box.y(), (box.right() if fits else box.x()) - left, box.height()), ground
    )
    if fits:
        painter.setPen(words)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, band.name)


def _hatch(painter: QPainter, box: QRectF, stale_x: float, colour: QColor) -> None:
    stale = QRectF(box)
    stale.setLeft(max(stale_x, box.x()))
    painter.fillRect(stale, QBrush(colour, Qt.BrushStyle.BDiagPattern))
