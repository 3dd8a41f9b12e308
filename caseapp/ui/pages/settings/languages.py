"""The languages of sheets, with how much of each was reviewed; Enter leads to the review."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.entry_model import NO_INDEX, Index
from caseapp.ui.widgets.headed_model import HeadedModel
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.row_table import ROW, OpeningTable

if TYPE_CHECKING:
    from caseapp.ui.pages.settings.told import LanguageLine

Role = Qt.ItemDataRole
SHARES = (46, 22, 16, 16)
"""How many hundredths of the width each column gets."""
ROWS = 6


class LanguagesModel(HeadedModel):
    """The languages in the order in which sheets need them most."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headers = (_("Language"), _("Reviewed"), _("Drafts"), _("Faults"))
        self.lines: tuple[LanguageLine, ...] = ()

    def take(self, lines: tuple[LanguageLine, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many languages there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The words of a cell."""
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self.lines[index.row()].cells[index.column()]
        return None


class LanguagesTable(OpeningTable):
    """A table in which Enter and a double click open a language."""

    def __init__(self, model: LanguagesModel, parent: QWidget | None = None) -> None:
        super().__init__(_("Languages of sheets"), model, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight((ROWS + 1) * ROW + 8)

    def column_widths(self, width: int) -> Mapping[int, int]:
        """Shares of the width."""
        return {column: width * share // 100 for column, share in enumerate(SHARES)}

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is clicked twice, once only, also where a single click activates."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.open_row(index)


class Languages(QWidget):
    """The table and a button. Signals: ``opened`` with the tag of a language."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LanguagesModel(self)
        self.table = LanguagesTable(self._model)
        self._open = named(QPushButton(_("Revie&w its words")), _("Review its words"))
        self._open.setEnabled(False)
        self._open.clicked.connect(lambda: self._open_row(self.table.currentIndex()))
        self.table.activated.connect(self._open_row)
        below = QHBoxLayout()
        below.addWidget(self._open)
        below.addWidget(labels.quiet(_("A sheet with words that nobody approved says so.")), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addLayout(below)

    def take(self, lines: tuple[LanguageLine, ...]) -> None:
        """Show the languages, standing where one stood."""
        row = max(self.table.currentIndex().row(), 0)
        self._model.take(lines)
        if lines:
            self.table.setCurrentIndex(self._model.index(min(row, len(lines) - 1), 0))
        self._open.setEnabled(bool(lines))

    def _open_row(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._model.lines):
            self.opened.emit(self._model.lines[index.row()].tag)
