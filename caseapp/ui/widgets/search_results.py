"""The results that drop down below the search box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from caseapp.text import gettext as _
from caseapp.ui import theme
from caseapp.ui.widgets.entry_model import Index
from caseapp.ui.widgets.hit_model import HIT, HitModel, around, type_words
from caseapp.ui.widgets.naming import named

if TYPE_CHECKING:
    from caseapp.domain.searching import SearchHit

ROW, MOST_ROWS, TYPE_WIDTH = 48, 9, 104


class SearchResults(QFrame):
    """A list over the page; the field above keeps the focus.

    Signals: ``chosen`` with the SearchHit that was clicked.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self._hits = HitModel(self)
        self._list = named(QListView(), _("Results"))
        self._list.setModel(self._hits)
        self._list.setItemDelegate(HitDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.clicked.connect(self._click)
        self._nothing = QLabel(wordWrap=True)
        self._nothing.setContentsMargins(12, 10, 12, 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._list)
        layout.addWidget(self._nothing)
        self.hide()

    @property
    def current(self) -> SearchHit | None:
        """The hit one stands on."""
        index = self._list.currentIndex()
        return index.data(HIT) if index.isValid() else None

    def show_hits(self, hits: list[SearchHit], sentence: str = "") -> None:
        """List other hits and stand on the first, or say why there are none."""
        self._nothing.setText(sentence or _("Nothing found"))
        self._hits.show(hits)
        self._list.setCurrentIndex(self._hits.index(0))
        self._list.setVisible(bool(hits))
        self._nothing.setVisible(not hits)

    def step(self, by: int) -> None:
        """Stand on the next hit or the one before."""
        row = self._list.currentIndex().row() + by
        if 0 <= row < self._hits.rowCount():
            self._list.setCurrentIndex(self._hits.index(row))

    def place(self, corner: QPoint, width: int) -> None:
        """Hang below a corner, as wide as the field and as tall as there are hits."""
        rows = min(self._hits.rowCount(), MOST_ROWS)
        height = rows * ROW + 12 if rows else 56
        self.setGeometry(corner.x(), corner.y(), width, height)

    def _click(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(HIT))


class HitDelegate(QStyledItemDelegate):
    """Draws a hit: its kind, its title, and the words around what was found."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every hit is as tall as the next."""
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the hit in two lines."""
        hit: SearchHit = index.data(HIT)
        colours, box = theme.colours(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.chosen))
        left, top = box.adjusted(10, 4, -10, -4), Qt.AlignmentFlag.AlignTop
        painter.setPen(QColor(colours.quiet))
        painter.setFont(theme.font(-1))
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, type_words(hit))
        words = left.adjusted(TYPE_WIDTH, 0, 0, 0)
        below = painter.fontMetrics().elidedText(
            around(hit), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom, below)
        painter.setPen(QColor(colours.text))
        painter.setFont(theme.font(0, bold=True))
        title = painter.fontMetrics().elidedText(
            hit.title, Qt.TextElideMode.ElideRight, words.width()
        )
        place = top if below else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, place, title)
        painter.restore()
