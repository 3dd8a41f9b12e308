"""The results that drop down below the search box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets.hit_delegate import ROW, HitDelegate
from caseapp.ui.widgets.hit_model import HIT, HitModel
from caseapp.ui.widgets.naming import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.ui.telling.hits import HitTold

MOST_ROWS, NOTHING, FOOTER = 9, 48, 40
MARGIN, LEAST = 8, 140


class SearchResults(QFrame):
    """A list over the page; the field above keeps the focus.

    Signals: ``chosen`` with the HitTold that was clicked; ``all_wanted`` when somebody
    wants all results, and filters.
    """

    chosen = Signal(object)
    all_wanted = Signal()

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
        self._all = QPushButton(_("All results and filters (Ctrl+Enter)"))
        self._all.setAccessibleName(self._all.text())
        self._all.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._all.clicked.connect(lambda _checked: self.all_wanted.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._list)
        layout.addWidget(self._nothing)
        layout.addWidget(self._all)
        self.hide()

    @property
    def current(self) -> HitTold | None:
        """The hit one stands on."""
        index = self._list.currentIndex()
        return index.data(HIT) if index.isValid() else None

    def show_hits(self, hits: Sequence[HitTold], sentence: str = "") -> None:
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
        height = (rows * ROW + 12 if rows else NOTHING) + FOOTER
        room = self.window().height() - corner.y() - MARGIN
        self.setGeometry(corner.x(), corner.y(), width, min(height, max(room, LEAST)))

    def _click(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(HIT))
