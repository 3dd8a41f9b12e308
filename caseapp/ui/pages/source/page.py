"""The page of one source: itself, its copies, and the claims that rest on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.asking import source
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.scrolling import Column

if TYPE_CHECKING:
    from caseapp.ui.desk import Desk
    from caseapp.ui.entries import Entry


class SourcePage(QWidget):
    """A source with its date, grade and note, its copies, and what cites it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._problem = labels.paragraph(_("What is wrong"))
        self._problem.setProperty("wrong", True)
        self._problem.hide()
        self._list = EntryList(_("About the source"))
        self._column = Column(_("Source"))
        self._list.moved.connect(lambda rect: self._column.reveal(self._list, rect))
        self._lay_out()

    def open(self, source_id: str) -> None:
        """Show a source by its id."""
        self._list.show_entries(())
        self._desk.ask(source(source_id), self._show, self._refuse)

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._list]

    def _show(self, entries: tuple[Entry, ...]) -> None:
        self._problem.hide()
        self._list.show_entries(entries)
        self._column.go_to_top_of(self._list)

    def _refuse(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(24, 0, 24, 8)
        head.setSpacing(10)
        head.addWidget(labels.heading(_("Source")))
        head.addWidget(self._problem)
        self._column.column.addWidget(self._list)
        self._column.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 18, 0, 12)
        layout.addLayout(head)
        layout.addWidget(self._column, 1)
