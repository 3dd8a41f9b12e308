"""The head of the page of visa rules: which question, which countries, which days."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabBar, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.visas.questions import Mode, Question, tabs
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.country_field import CountryField
from caseapp.ui.widgets.date_field import DateField
from caseapp.ui.widgets.moment_bar import MomentBar
from caseapp.ui.widgets.naming import named

SHOWN = {
    Mode.PAIR: ("passport", "destination"),
    Mode.ROW: ("passport",),
    Mode.COLUMN: ("destination",),
    Mode.CHANGES: ("passport", "destination", "first"),
    Mode.REACH: ("passport",),
}
"""Which fields each question needs; what is typed in a hidden one stays."""


WIDEST = 420
"""How many pixels a field takes at most."""


class QuestionForm(QWidget):
    """Tabs for the questions and the fields of each.

    Signals: ``asked`` with the Question whenever it was altered or is to be put again.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modes = tabs()
        self._mode = Mode.PAIR
        self._compared: tuple[str, str] | None = None
        self._tabs = named(QTabBar(), _("Question about visa rules"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for _mode, title in self._modes:
            self._tabs.addTab(title)
        self.passport = CountryField(_("Passport"))
        self._destination = CountryField(_("Destination"))
        self._first = DateField(_("Earlier day"), _("such as 2024-06-10"))
        for field in (self.passport, self._destination, self._first):
            field.setMaximumWidth(WIDEST)
        self._fields: dict[str, tuple[QLabel, QWidget]] = {
            "passport": (labels.buddy(_("&Passport of"), self.passport), self.passport),
            "destination": (labels.buddy(_("&To"), self._destination), self._destination),
            "first": (labels.buddy(_("&Earlier day"), self._first), self._first),
        }
        self._look_up = named(QPushButton(_("Look up")), _("Look up"))
        self._look_up.setProperty("primary", True)
        self._row = QHBoxLayout()
        self.moments = MomentBar()
        self._problem = labels.paragraph(_("What is wrong"))
        self._problem.setProperty("wrong", True)
        self._hint = labels.paragraph(_("What to give"))
        self._hint.setProperty("quiet", True)
        self._connect()
        self._lay_out()
        self._enter()
        self.accept()

    @property
    def question(self) -> Question:
        """The question as it stands in the fields that are shown."""
        shown = SHOWN[self._mode]
        return Question(
            self._mode,
            self.passport.code if "passport" in shown else "",
            self._destination.code if "destination" in shown else "",
            self._first.text().strip() if "first" in shown else "",
            self.moments.times,
        )

    def take_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """Know the countries that can be picked: code and name."""
        self.passport.take_countries(countries)
        self._destination.take_countries(countries)

    def show_pair(self, passport: str, destination: str) -> None:
        """Ask about one pair."""
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex([mode for mode, _title in self._modes].index(Mode.PAIR))
        self._tabs.blockSignals(False)
        self._enter()
        self.passport.setText(passport)
        self._destination.setText(destination)
        self._ask()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong; what was typed stays."""
        self._problem.setText(sentence)
        self._problem.show()

    def accept(self) -> None:
        """Take back what was said to be wrong, and say what is still to be given."""
        self._problem.hide()
        self.moments.accept()
        self._hint.setText(self.question.missing)
        self._hint.setVisible(bool(self._hint.text()))

    def _ask(self) -> None:
        self.asked.emit(self.question)

    def _change(self) -> None:
        self._enter()
        self._ask()

    def _enter(self) -> None:
        """Show the fields of the tab; only two days may be compared without a destination."""
        left, self._mode = self._mode, self._modes[self._tabs.currentIndex()][0]
        if left is Mode.CHANGES:
            self._compared = self.passport.text(), self._destination.text()
        elif self._mode is Mode.CHANGES and self._compared:
            self.passport.setText(self._compared[0])
            self._destination.setText(self._compared[1])
        for name, widgets in self._fields.items():
            for widget in widgets:
                widget.setVisible(name in SHOWN[self._mode])

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(lambda _index: self._change())
        self.passport.chosen.connect(lambda _code: self._ask())
        self._destination.chosen.connect(lambda _code: self._ask())
        self._first.entered.connect(lambda _text: self._ask())
        self.moments.chosen.connect(lambda _times: self._ask())
        self._look_up.clicked.connect(self._ask)

    def _lay_out(self) -> None:
        self._row.setSpacing(8)
        for label, field in self._fields.values():
            self._row.addWidget(label)
            self._row.addWidget(field, 1)
            self._row.addSpacing(4)
        self._row.addWidget(self._look_up)
        self._row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 0)
        layout.setSpacing(6)
        layout.addWidget(labels.heading(_("Visa rules")))
        layout.addWidget(self._tabs)
        layout.addLayout(self._row)
        for widget in (self.moments, self._problem, self._hint):
            layout.addWidget(widget)
