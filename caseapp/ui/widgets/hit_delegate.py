"""How a hit is drawn: what it is, its words with what was sought in bold, its date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from caseapp.domain.searching import plain_text
from caseapp.text import gettext as _
from caseapp.ui import theme
from caseapp.ui.entries import Tone
from caseapp.ui.widgets import painting

if TYPE_CHECKING:
    from caseapp.domain.searching import Runs
    from caseapp.ui.telling.hits import HitTold
    from caseapp.ui.widgets.entry_model import Index

ROW = 52
KIND_WIDTH, DATE_WIDTH, GAP = 136, 150, 12
_TOP = Qt.AlignmentFlag.AlignTop
_BOTTOM = Qt.AlignmentFlag.AlignBottom
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class HitDelegate(QStyledItemDelegate):
    """Draws a hit in two lines; ``HIT`` of its index is the ``HitTold``."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every hit is as tall as the next."""
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the hit."""
        hit: HitTold = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.colours().chosen))
        box = option.rect.adjusted(10, 5, -10, -5)
        _draw_kind(painter, QRect(box.left(), box.top(), KIND_WIDTH - GAP, box.height()), hit)
        has_right = bool(hit.date or hit.stale)
        right = QRect(box.right() - DATE_WIDTH, box.top(), DATE_WIDTH, box.height())
        words = box.adjusted(KIND_WIDTH, 0, -(DATE_WIDTH + GAP) if has_right else 0, 0)
        _draw_words(painter, words, hit)
        if has_right:
            _draw_date(painter, right, hit)
        painter.restore()


def _draw_kind(painter: QPainter, box: QRect, hit: HitTold) -> None:
    painter.setPen(QColor(theme.colours().quiet))
    painter.setFont(theme.font(-1))
    _draw_line(painter, box, _TOP if hit.country else _MIDDLE, hit.what)
    _draw_line(painter, box, _BOTTOM, hit.country)


def _draw_date(painter: QPainter, box: QRect, hit: HitTold) -> None:
    painter.setPen(QColor(theme.colours().quiet))
    painter.setFont(theme.font(-1))
    right = Qt.AlignmentFlag.AlignRight
    _draw_line(painter, box, right | (_TOP if hit.stale else _MIDDLE), hit.date)
    if hit.stale:
        text = _("Out of date")
        metrics = QFontMetricsF(painter.font())
        width, height = metrics.horizontalAdvance(text) + 16, metrics.height() + 2
        pill = QRectF(box.right() - width, box.bottom() - height + 1, width, height)
        painting.draw_pill(painter, pill, text, Tone.CAUTION, theme.colours())


def _draw_line(painter: QPainter, box: QRect, flags: Qt.AlignmentFlag, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, flags, shown)


def _draw_words(painter: QPainter, box: QRect, hit: HitTold) -> None:
    colours = theme.colours()
    title, around = theme.font(0), theme.font(-1)
    height = QFontMetricsF(title).height()
    top = box.top() if hit.around else box.top() + (box.height() - height) / 2
    painter.setPen(QColor(colours.text))
    draw_runs(painter, QRectF(box.left(), top, box.width(), height), hit.title, title)
    height = QFontMetricsF(around).height()
    painter.setPen(QColor(colours.quiet))
    below = QRectF(box.left(), box.bottom() - height + 1, box.width(), height)
    draw_runs(painter, below, hit.around, around)


def draw_runs(painter: QPainter, box: QRectF, runs: Runs, font: QFont) -> None:
    """One line of a text as far as it fits, what was sought in it in bold."""
    bold = QFont(font)
    bold.setBold(True)
    text = " ".join(plain_text(runs).splitlines()) if runs else ""
    # By the wider letters, so that it surely fits.
    shown = QFontMetricsF(bold).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(_formats(runs, len(shown)))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width())
    layout.endLayout()
    layout.draw(painter, QPointF(box.topLeft()))


def _formats(runs: Runs, length: int) -> list[QTextLayout.FormatRange]:
    # Qt counts in UTF-16: letters beyond the first plane are two.
    made, start = [], 0
    for run in runs:
        size = len(run.text.encode("utf-16-le")) // 2
        if run.is_hit and start < 2 * length:
            each = QTextLayout.FormatRange()
            each.start, each.length = start, size
            heavy = QTextCharFormat()
            heavy.setFontWeight(QFont.Weight.Bold)
            each.format = heavy
            made.append(each)
        start += size
    return made
