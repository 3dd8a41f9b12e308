"""The page of visa rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.asking import visa
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.country_field import CountryField
from caseapp.ui.widgets.date_field import DateField
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.pills import Pills
from caseapp.ui.widgets.scrolling import Column

if TYPE_CHECKING:
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.visas.telling import VisaTold


class VisasPage(QWidget):
    """What a passport needs at a border on a day, with what that rests on."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand: Errand | None = None
        self._passport = CountryField(_("Passport"))
        self._destination = CountryField(_("Destination"))
        self._day = DateField(_("Day"), _("today"))
        self._look_up = named(QPushButton(_("Look up")), _("Look up"))
        self._look_up.setProperty("primary", True)
        self._problem = labels.paragraph(_("What is wrong"))
        self._problem.setProperty("wrong", True)
        self._problem.hide()
        self._pills = Pills()
        self._answer = [labels.paragraph(_("Answer"), 3), labels.paragraph(_("Why"))]
        self._card = QFrame()
        self._list = EntryList(_("Rules and sources"))
        self._column = Column(_("Visa rules"))
        self._connect()
        self._lay_out()

    def take_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """Know the countries that can be picked: code and name."""
        self._passport.take_countries(countries)
        self._destination.take_countries(countries)

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._passport, self._list]

    def _ask(self) -> None:
        if not (self._passport.text().strip() and self._destination.text().strip()):
            return
        if self._errand:
            self._errand.drop()
        day = self._day.text().strip()
        question = visa(self._passport.code, self._destination.code, day)
        self._errand = self._desk.ask(question, self._show, self._refuse)

    def _show(self, told: VisaTold) -> None:
        self._problem.hide()
        self._day.mark(False)
        first, *others = told.answer
        self._answer[0].setText(first)
        self._answer[1].setText("\n".join(others))
        self._answer[1].setVisible(bool(others))
        self._pills.show_tags(told.tags)
        self._card.show()
        self._list.show_entries(told.entries)

    def _refuse(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()
        self._card.hide()
        self._list.show_entries(())

    def _connect(self) -> None:
        self._passport.chosen.connect(lambda _code: self._ask())
        self._destination.chosen.connect(lambda _code: self._ask())
        self._day.entered.connect(lambda _text: self._ask())
        self._look_up.clicked.connect(self._ask)
        self._list.moved.connect(lambda rect: self._column.reveal(self._list, rect))

    def _lay_out(self) -> None:
        self._card.setObjectName("card")
        self._card.hide()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(18, 14, 18, 14)
        for widget in (self._answer[0], self._pills, self._answer[1]):
            inside.addWidget(widget)
        self._column.column.addWidget(self._card)
        self._column.column.addWidget(self._list)
        self._column.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 18, 0, 12)
        layout.addLayout(self._head())
        layout.addWidget(self._column, 1)

    def _head(self) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        fields = ((_("&Passport of"), self._passport), (_("&To"), self._destination))
        for column, (text, field) in enumerate((*fields, (_("&Day"), self._day))):
            grid.addWidget(labels.buddy(text, field), 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 2 if field is not self._day else 1)
        grid.addWidget(self._look_up, 1, 3)
        head = QVBoxLayout()
        head.setContentsMargins(24, 0, 24, 8)
        head.setSpacing(10)
        head.addWidget(labels.heading(_("Visa rules")))
        head.addLayout(grid)
        head.addWidget(self._problem)
        return head
