"""One pair: the rule that holds, and the cards of what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.entry_model import ENTRY
from caseapp.ui.widgets.pills import Pills
from caseapp.ui.widgets.scrolling import Column

if TYPE_CHECKING:
    from caseapp.ui.pages.visas.telling import VisaTold


class PairPane(QWidget):
    """What a passport needs at a border, with rules, disagreements and sources below.

    Signals: ``country_wanted`` with a country and a claim on whose card Enter was pressed,
    ``source_wanted`` with a source.
    """

    country_wanted = Signal(str, str)
    source_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: VisaTold | None = None
        self._pills = Pills()
        self._answer = [labels.paragraph(_("Answer"), 3), labels.paragraph(_("Why"))]
        self._card = QFrame()
        self.list = EntryList(_("Rules and sources"))
        self._column = Column(_("Visa rules"))
        self.list.moved.connect(lambda rect: self._column.reveal(self.list, rect))
        self.list.opened.connect(self._open)
        self._lay_out()

    def show_told(self, told: VisaTold) -> None:
        """Show a pair."""
        self._told = told
        first, *others = told.answer
        self._answer[0].setText(first)
        self._answer[1].setText("\n".join(others))
        self._answer[1].setVisible(bool(others))
        self._pills.show_tags(told.tags)
        self._card.show()
        self.list.show_entries(told.entries)
        self._column.verticalScrollBar().setValue(0)

    @property
    def claim(self) -> str | None:
        """The id of the claim whose card is the current one, or None."""
        index = self.list.currentIndex()
        key = index.data(ENTRY).key if index.isValid() else ""
        return key if self._told and key in self._told.claims else None

    def clear(self) -> None:
        """Show nothing."""
        self._told = None
        self._card.hide()
        self.list.show_entries(())

    def _open(self, key: str) -> None:
        if self._told is None:
            return
        if key in self._told.claims:
            self.country_wanted.emit(self._told.claims[key], key)
        elif key in self._told.sources:
            self.source_wanted.emit(key)

    def _lay_out(self) -> None:
        self._card.setObjectName("card")
        self._card.hide()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(18, 14, 18, 14)
        for widget in (self._answer[0], self._pills, self._answer[1]):
            inside.addWidget(widget)
        self._column.column.addWidget(self._card)
        self._column.column.addWidget(self.list)
        self._column.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
