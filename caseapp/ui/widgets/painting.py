"""Drawing what lists and headers share: pills and cards."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from caseapp.ui.entries import Tone
from caseapp.ui.theme import Colours


def tone_colours(tone: Tone, colours: Colours) -> tuple[str, str]:
    """The text colour and the ground of a tone."""
    return {
        Tone.NEUTRAL: (colours.text, colours.neutral_ground),
        Tone.GOOD: (colours.good, colours.good_ground),
        Tone.CAUTION: (colours.caution, colours.caution_ground),
        Tone.GRAVE: (colours.grave, colours.grave_ground),
    }[tone]


def draw_pill(painter: QPainter, box: QRectF, text: str, tone: Tone, colours: Colours) -> None:
    """A few words on a rounded ground."""
    words, ground = tone_colours(tone, colours)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(QColor(words))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def draw_card(painter: QPainter, box: QRectF, colours: Colours, is_current: bool) -> None:
    """The ground of a card; the current one is ringed."""
    ring = QPen(QColor(colours.accent if is_current else colours.line), 2 if is_current else 1)
    painter.setPen(ring)
    painter.setBrush(QColor(colours.base))
    inset = ring.widthF() / 2
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 7, 7)
