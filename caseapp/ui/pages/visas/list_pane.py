"""A table of visa rules with its filters and cautions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.folding import fold
from caseapp.ui.pages.visas.model import Index, Pair, RulesModel
from caseapp.ui.pages.visas.table import RulesTable
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.choice import Choice
from caseapp.ui.widgets.naming import named

if TYPE_CHECKING:
    from caseapp.ui.pages.visas.lines import LinesTold


SMALLEST = 120
"""How many pixels of the table are to be seen at least."""


class ListPane(QWidget):
    """The rules that answer a question, to narrow, to sort, to read and to copy.

    Signals: ``picked`` with the passport and the destination of the row one has come to;
    ``opened`` with those of a row on which Enter was pressed; ``emptied`` when no row is left.
    """

    picked = Signal(str, str)
    opened = Signal(str, str)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RulesModel(self)
        self.table = RulesTable(self._model)
        self._caution = labels.paragraph(_("How to read this"), -1)
        self._summary = labels.paragraph(_("What was found"))
        self.table.setMinimumHeight(SMALLEST)
        self._filter = named(QLineEdit(), _("Filter rules"))
        self._filter.setPlaceholderText(_("Country, basis or source"))
        self._filter.setClearButtonEnabled(True)
        self._filter.installEventFilter(self)
        self._choice = named(Choice(), _("Show rules"))
        self._count = labels.quiet()
        self._headers: tuple[str, ...] = ()
        self._filter.textChanged.connect(self._narrow)
        self._filter.returnPressed.connect(self._open_current)
        self._choice.currentIndexChanged.connect(self._narrow)
        self.table.picked.connect(self._pick)
        self.table.activated.connect(self._open)
        self._lay_out()

    def show_told(self, told: LinesTold) -> None:
        """Fill the table; the pair one was at stays the current one if it is still there."""
        kept = self._current()
        self._caution.setText(" ".join(told.cautions))
        self._summary.setText(told.summary)
        self._show_choices(told)
        is_other = told.headers != self._headers
        self._headers = told.headers
        self._model.take(told)
        if is_other:
            self.table.begin(told.sorted_by, told.shares)
        self._narrow(kept=kept)

    def _show_choices(self, told: LinesTold) -> None:
        chosen = self._choice.currentData()
        self._choice.blockSignals(True)
        self._choice.clear()
        self._choice.addItem(_("All"), "")
        for key, name in told.choices:
            self._choice.addItem(name, key)
        self._choice.setCurrentIndex(max(self._choice.findData(chosen), 0))
        self._choice.blockSignals(False)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Let Down lead from the filter into the table."""
        is_down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if is_down and event.type() == QEvent.Type.KeyPress and self._model.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _current(self) -> Pair | None:
        row = self.table.currentIndex().row()
        return self._model.pair(row) if 0 <= row < self._model.rowCount() else None

    def _narrow(self, _changed: object = None, kept: Pair | None = None) -> None:
        kept = kept or self._current()
        self._model.narrow(fold(self._filter.text().strip()), self._choice.currentData() or "")
        count = self._model.rowCount()
        text = ngettext("{count} country", "{count} countries", count)
        self._count.setText(text.format(count=count))
        row = self._model.row_of(kept) if kept else None
        self.table.setCurrentIndex(self._model.index(row or 0, 0))
        if not count:
            self.emptied.emit()

    def _pick(self) -> None:
        pair = self._current()
        if pair:
            self.picked.emit(*pair)

    def _open(self, index: Index) -> None:
        self.opened.emit(*self._model.pair(index.row()))

    def _open_current(self) -> None:
        pair = self._current()
        if pair:
            self.opened.emit(*pair)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(labels.buddy(_("Fi&lter"), self._filter))
        row.addWidget(self._filter, 1)
        row.addWidget(labels.buddy(_("Sho&w"), self._choice))
        row.addWidget(self._choice)
        row.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 6)
        layout.setSpacing(6)
        for widget in (self._caution, self._summary):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
