"""The page of all that a search finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.search.asking import Wanted, found
from caseapp.ui.pages.search.filters import Filters
from caseapp.ui.pages.search.results import Results
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.find_field import FindField
from caseapp.ui.widgets.moment_bar import MomentBar
from caseapp.ui.widgets.naming import named

if TYPE_CHECKING:
    from caseapp.domain.changes import Changes
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.exporting import LateTable
    from caseapp.ui.pages.search.telling import FoundTold

AT_ONCE = 200
"""How many results are listed before somebody wants more."""


class SearchPage(QWidget):
    """Results as one types, kept to a kind, a country, days and freshness, at a moment.

    Signals: ``chosen`` with the HitTold somebody wants to see.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand: Errand | None = None
        self._most = AT_ONCE
        self._is_outdated = False
        self._told: FoundTold | None = None
        self._text = named(FindField(), _("What to find"))
        self._text.setPlaceholderText(_("Words, names, numbers, in any language"))
        self._text.setClearButtonEnabled(True)
        self._filters = Filters()
        self.moments = MomentBar()
        self._problem = labels.paragraph(_("What is wrong"))
        self._problem.setProperty("wrong", True)
        self._problem.hide()
        self._count = labels.quiet()
        self._note = labels.paragraph(_("About the results"))
        self._nothing = labels.paragraph(_("Why there are no results"))
        self._list = Results(_("What was found"))
        self._more = named(QPushButton(_("Show more")), _("Show more"))
        self._connect()
        self._lay_out()

    def open(self, text: str) -> None:
        """Find a text with the filters as they are; without one, what stood there before."""
        if text:
            self._text.setText(text)
        self._ask()

    def take_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """Know the countries that can be picked: code and name."""
        self._filters.take_countries(countries)

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._text, self._list]

    def export_table(self) -> LateTable | None:
        """All results listed, in their order."""
        return self._told.table if self._told and self._told.hits else None

    def follow(self, _changes: Changes) -> None:
        """Find anew what was altered: now, or when somebody comes back to the page."""
        self._is_outdated = True
        if self.isVisible():
            self.enter()

    def enter(self) -> None:
        """Find anew if something has been altered meanwhile."""
        if self._is_outdated:
            self._ask(self._most)

    def _ask(self, most: int = AT_ONCE) -> None:
        if self._errand:
            self._errand.drop()
        self._is_outdated = False
        is_more, self._most = most > self._most, most
        text = self._text.text()
        wanted = Wanted(text, self._filters.kept, self.moments.times, most)
        self._errand = self._desk.ask(
            found(wanted), lambda told: self._show(told, is_more), self._refuse
        )

    def _show(self, told: FoundTold, is_more: bool) -> None:
        self._told = told
        self._problem.hide()
        self._filters.mark(False)
        self.moments.accept()
        self._count.setText(told.count)
        for label, text in ((self._note, told.note), (self._nothing, told.nothing)):
            label.setText(text)
            label.setVisible(bool(text))
        self._list.show_hits(told.hits, keep=is_more)
        self._list.setVisible(bool(told.hits))
        self._more.setVisible(told.more)

    def _refuse(self, sentence: str) -> None:
        self._told = None
        self._problem.setText(sentence)
        self._problem.show()
        self._filters.mark(True)
        self._count.clear()
        self._note.hide()
        self._nothing.hide()
        self._list.show_hits((), keep=False)
        self._list.hide()
        self._more.hide()

    def _show_more(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask(self._most + AT_ONCE)

    def _enter_list(self) -> None:
        if self._list.model().rowCount():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _return_to_field(self) -> None:
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self._text.textEdited.connect(lambda _text: self._ask())
        self._text.textChanged.connect(lambda text: None if text else self._ask())
        self._text.returnPressed.connect(self._list.open_current)
        self._text.left.connect(self._enter_list)
        self._filters.changed.connect(self._ask)
        self.moments.chosen.connect(lambda _times: self._ask())
        self._list.chosen.connect(self.chosen)
        self._list.left.connect(self._return_to_field)
        self._more.clicked.connect(lambda _checked: self._show_more())

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._count, 1)
        below.addWidget(self._more)
        self._more.hide()
        listed = QVBoxLayout()
        listed.addWidget(self._list, 1)
        listed.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 12)
        layout.setSpacing(8)
        layout.addWidget(labels.heading(_("Search")))
        layout.addWidget(labels.buddy(_("&Find"), self._text))
        layout.addWidget(self._text)
        layout.addWidget(self._filters)
        layout.addWidget(self.moments)
        for label in (self._problem, self._note, self._nothing):
            layout.addWidget(label)
        self._note.hide()
        layout.addLayout(listed, 1)
        layout.addLayout(below)
