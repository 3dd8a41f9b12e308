"""The list of what was found, for the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from caseapp.ui.widgets.hit_delegate import HitDelegate
from caseapp.ui.widgets.hit_model import HIT, HitModel
from caseapp.ui.widgets.naming import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.ui.telling.hits import HitTold

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Results(QListView):
    """Hits, one of them the current one.

    Signals: ``chosen`` with the HitTold that Enter or a click opens; ``left`` when one goes
    up from the first.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name)
        self._hits = HitModel(self)
        self.setModel(self._hits)
        self.setItemDelegate(HitDelegate(self))
        self.setUniformItemSizes(True)
        self.clicked.connect(self._choose)

    def show_hits(self, hits: Sequence[HitTold], keep: bool) -> None:
        """List other hits; the current row is kept where only more are listed."""
        row = max(self.currentIndex().row(), 0) if keep else 0
        self._hits.show(hits)
        self.setCurrentIndex(self._hits.index(row))

    def open_current(self) -> None:
        """Open the hit one stands on, if there is one."""
        self._choose(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; up from the first goes back to the field."""
        if event.key() in ENTER:
            self.open_current()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(HIT))
