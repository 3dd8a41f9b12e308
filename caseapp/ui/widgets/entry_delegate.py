"""Draws entries; what it laid out once it keeps until the width or the font changes."""

from collections.abc import Iterable
from math import ceil
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from caseapp.ui import theme
from caseapp.ui.entries import Entry, Shape, Style
from caseapp.ui.widgets import entry_layout, painting
from caseapp.ui.widgets.entry_model import ENTRY, Index

BETWEEN = 8
AT_HAND = 60
"""How many entries stay laid out: about those in view and a little more."""
QUIET = (Style.QUIET, Style.QUOTE)


class EntryDelegate(QStyledItemDelegate):
    """Lays out and paints entries, each when its turn has come; until then it guesses.

    Laying out takes half a millisecond an entry, and a country may have thousands: of most
    of them it keeps no more than the height.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._width = 0
        self._fonts = entry_layout.fonts()
        self._placed: dict[int, tuple[Entry, entry_layout.Placed]] = {}
        # With the entries themselves: as long as one is kept, nothing else has its id.
        self._heights: dict[int, tuple[Entry, int]] = {}
        self._guesses: dict[int, tuple[Entry, int]] = {}
        self._rooms: dict[str, QWidget] = {}

    def forget(self, width: int) -> None:
        """Lay everything out anew for a width; what it took before is the guess."""
        self._guesses |= self._heights
        self._width = width
        self._fonts = entry_layout.fonts()
        self._heights = {}
        self._placed.clear()

    def keep(self, entries: Iterable[Entry]) -> None:
        """Forget the layout of all other entries."""
        there = {id(entry) for entry in entries}
        known: dict[int, Any]
        for known in (self._placed, self._heights, self._guesses):
            for key in known.keys() - there:
                del known[key]

    def give_room(self, key: str, widget: QWidget) -> None:
        """Leave the place of an entry to a widget."""
        self._rooms[key] = widget

    @property
    def width(self) -> int:
        """The width entries are laid out for."""
        return self._width

    def lay_out(self, entries: Iterable[Entry], seconds: float) -> bool:
        """Lay out what is not yet, as far as time allows; whether all of it is."""
        until = perf_counter() + seconds
        for entry in entries:
            if id(entry) not in self._heights and entry.shape is not Shape.ROOM:
                if perf_counter() > until:
                    return False
                self._place(entry)
        return True

    def height(self, entry: Entry) -> int:
        """The height an entry takes with the space below it, guessed before it is laid out."""
        if entry.shape is Shape.ROOM:
            widget = self._rooms.get(entry.key)
            return widget.heightForWidth(self._width) + BETWEEN if widget else 0
        known = self._heights.get(id(entry))
        return (known[1] if known else self._guess(entry)) + BETWEEN

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size an entry takes."""
        return QSize(self._width, self.height(index.data(ENTRY)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw card, words, pills and columns."""
        entry: Entry = index.data(ENTRY)
        if entry.shape is Shape.ROOM:
            return
        placed, colours = self._place(entry), theme.colours()
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        if entry.shape in entry_layout.BOXED:
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
        inks = {Style.ACTION: colours.accent} | dict.fromkeys(QUIET, colours.quiet)
        for paragraph in placed.paragraphs:
            painter.setPen(QColor(inks.get(paragraph.style, colours.text)))
            paragraph.layout.draw(painter, paragraph.at)
        painter.setFont(self._fonts.pill)
        for pill in placed.pills:
            words = entry_layout.elided(pill, self._fonts.pill)
            painting.draw_pill(painter, pill.box, words, pill.tag.tone, colours)

    def _place(self, entry: Entry) -> entry_layout.Placed:
        known = self._placed.get(id(entry))
        if known is None:
            placed = entry_layout.place(entry, float(self._width), self._fonts)
            if len(self._placed) >= AT_HAND:
                del self._placed[next(iter(self._placed))]
            known = self._placed[id(entry)] = (entry, placed)
            self._heights[id(entry)] = (entry, ceil(placed.height))
        return known[1]

    def _guess(self, entry: Entry) -> int:
        known = self._guesses.get(id(entry))
        if known is None:
            guess = entry_layout.guess(entry, self._width)
            known = self._guesses[id(entry)] = (entry, guess)
        return known[1]
