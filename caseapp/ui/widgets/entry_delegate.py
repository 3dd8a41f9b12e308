"""Draws entries; what it laid out once it keeps until the width or the font changes."""

from PySide6.QtCore import QObject, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from caseapp.ui import theme
from caseapp.ui.entries import Entry, Shape, Style
from caseapp.ui.widgets import entry_layout, painting
from caseapp.ui.widgets.entry_model import ENTRY, Index

BETWEEN = 8


class EntryDelegate(QStyledItemDelegate):
    """Lays out and paints one entry."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._width = 0
        self._fonts = entry_layout.fonts()
        self._placed: dict[int, entry_layout.Placed] = {}

    def forget(self, width: int) -> None:
        """Lay everything out anew for a width."""
        self._width = width
        self._fonts = entry_layout.fonts()
        self._placed.clear()

    @property
    def width(self) -> int:
        """The width entries are laid out for."""
        return self._width

    def height(self, row: int, entry: Entry) -> int:
        """The height an entry takes with the space below it."""
        return int(self._place(row, entry).height + 0.999) + BETWEEN

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size an entry takes."""
        return QSize(self._width, self.height(index.row(), index.data(ENTRY)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw card, words, pills and columns."""
        entry: Entry = index.data(ENTRY)
        placed, colours = self._place(index.row(), entry), theme.colours()
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        if entry.shape in (Shape.CARD, Shape.COMPARISON):
            state = option.state
            box = QRectF(0, 0, rect.width(), rect.height() - BETWEEN)
            painting.draw_card(painter, box, colours, bool(state & QStyle.StateFlag.State_Selected))
        self._draw(painter, placed, colours)
        painter.restore()

    def _draw(self, painter: QPainter, placed: entry_layout.Placed, colours: theme.Colours) -> None:
        painter.setBrush(QColor(colours.hover))
        painter.setPen(QPen(QColor(colours.line), 1))
        for frame in placed.frames:
            painter.drawRoundedRect(frame, 6, 6)
        for paragraph in placed.paragraphs:
            quiet = paragraph.style in (Style.QUIET, Style.QUOTE)
            painter.setPen(QColor(colours.quiet if quiet else colours.text))
            paragraph.layout.draw(painter, paragraph.at)
        painter.setFont(self._fonts.pill)
        for pill in placed.pills:
            words = entry_layout.elided(pill, self._fonts.pill)
            painting.draw_pill(painter, pill.box, words, pill.tag.tone, colours)

    def _place(self, row: int, entry: Entry) -> entry_layout.Placed:
        placed = self._placed.get(row)
        if placed is None:
            placed = entry_layout.place(entry, float(self._width), self._fonts)
            self._placed[row] = placed
        return placed
