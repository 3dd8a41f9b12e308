"""The table of messages: Enter leads to the words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.language.model import ENGLISH, STATE, MessagesModel
from caseapp.ui.widgets.entry_model import Index
from caseapp.ui.widgets.row_table import OpeningTable

STATE_WIDTH = 128


class MessagesTable(OpeningTable):
    """Signals: ``moved`` when another message is the current one."""

    moved = Signal()

    def __init__(self, model: MessagesModel, parent: QWidget | None = None) -> None:
        super().__init__(_("Messages"), model, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def column_widths(self, width: int) -> Mapping[int, int]:
        """The state as wide as its words, the English what is left."""
        return {ENGLISH: max(width - STATE_WIDTH, 80), STATE: STATE_WIDTH}

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of the move, too."""
        super().currentChanged(current, previous)
        self.moved.emit()
