"""The table itself: columns, keys, looks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.sources.lines import Rank
from caseapp.ui.pages.sources.model import (
    CLAIMS,
    COUNTRIES,
    DESCENDING,
    GRADE,
    LANGUAGE,
    PUBLISHED,
    PUBLISHER,
    STORY,
    TITLE,
    SourcesModel,
)
from caseapp.ui.widgets.row_table import OpeningTable

FIXED = {GRADE: 68, LANGUAGE: 88, STORY: 70, CLAIMS: 78, COUNTRIES: 94}
"""Columns as wide as their names, in pixels."""
SHARES = {TITLE: 50, PUBLISHER: 24, PUBLISHED: 26}
"""How many hundredths of the rest each other column gets."""
MARK = 28
"""How wide the place of the mark before a title is, for a click on it."""


class SourcesTable(OpeningTable):
    """A table in which Enter opens a source, Right and Left a story; Tab leaves it.

    Signals: ``opened`` with the id of a source; ``moved`` when another row is current.
    """

    opened = Signal(str)
    moved = Signal()

    def __init__(self, model: SourcesModel, parent: QWidget | None = None) -> None:
        super().__init__(_("Sources"), model, parent)
        self.setAccessibleDescription(
            _("Enter opens a source. Right shows the copies of a story, Left hides them.")
        )
        self._sources = model
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSortIndicator(CLAIMS, DESCENDING)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self.open_row)

    def go_to(self, key: str) -> None:
        """Make the line with a key the current one, or else the first."""
        row = self._sources.row_of(key) if key else None
        self.setCurrentIndex(self._sources.index(row or 0, TITLE))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell the page that another row is current."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the copies of a story on Right, hide them on Left."""
        index, key = self.currentIndex(), event.key()
        if key == Qt.Key.Key_Right and index.isValid():
            self._sources.open(index.row())
        elif key == Qt.Key.Key_Left and index.isValid():
            self._leave(index.row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show or hide the copies of a story by a click on its mark."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_mark = index.isValid() and index.column() == TITLE and event.position().x() < MARK
        if on_mark and self._sources.line(index.row()).rank is Rank.STORY:
            is_open = self._sources.is_open(index.row())
            (self._sources.close if is_open else self._sources.open)(index.row())

    def column_widths(self, width: int) -> Mapping[int, int]:
        """Some as wide as their names; the others share what is left."""
        rest = width - sum(FIXED.values())
        return FIXED | {column: rest * share // 100 for column, share in SHARES.items()}

    def open_row(self, index: QModelIndex) -> None:
        """Open the source of a line."""
        self.opened.emit(self._sources.line(index.row()).source)

    def _leave(self, row: int) -> None:
        head = self._sources.head_of(row)
        if head == row:
            self._sources.close(row)
        else:
            self.setCurrentIndex(self._sources.index(head, TITLE))
