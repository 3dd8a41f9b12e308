"""What can be chosen about a sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from caseapp.language.languages import ENGLISH, LANGUAGES
from caseapp.text import gettext as _
from caseapp.ui.asking import Times
from caseapp.ui.sheet.asking import Wish
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.choice import Choice
from caseapp.ui.widgets.date_field import DateField
from caseapp.ui.widgets.naming import named


class Controls(QWidget):
    """Language, paper, English twin and day.

    Signals: ``changed`` when something else was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = named(Choice(), _("Language"))
        for language in LANGUAGES:
            self._language.addItem(language.autonym, language.tag)
        self._paper = named(Choice(), _("Paper"))
        self._paper.addItem(_("Letter"), "letter")
        self._paper.addItem(_("A4"), "a4")
        self._twin = named(QCheckBox(_("Add the same in &English")), _("English twin"))
        self._as_of = DateField(_("As of"), _("today"))
        self._known_on = ""
        self._problem = labels.paragraph(_("What is wrong"))
        self._problem.setProperty("wrong", True)
        self._problem.hide()
        self._language.currentIndexChanged.connect(self._choose_language)
        self._paper.currentIndexChanged.connect(self.changed)
        self._twin.toggled.connect(self.changed)
        self._as_of.entered.connect(self.changed)
        self._choose_language()
        self._lay_out()

    def begin(self, times: Times) -> None:
        """Start from the moment of the page the sheet was asked for on."""
        self._known_on = times.known_on
        self._as_of.take(times.as_of)

    def wish(self, country: str) -> Wish:
        """What is chosen now."""
        times = Times(self._as_of.text().strip(), self._known_on)
        twin = self._twin.isEnabled() and self._twin.isChecked()
        language, paper = self._language.currentData(), self._paper.currentData()
        return Wish(country, language, paper, twin, times)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong; what was typed stays."""
        self._problem.setText(sentence)
        self._problem.show()
        self._as_of.mark(bool(self._as_of.text()))

    def accept(self) -> None:
        """Take back what was said to be wrong."""
        self._problem.hide()
        self._as_of.mark(False)

    def _choose_language(self) -> None:
        self._twin.setEnabled(self._language.currentData() != ENGLISH.tag)
        self.changed.emit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for text, field in (
            (_("&Language"), self._language),
            (_("&Paper"), self._paper),
            (_("As &of"), self._as_of),
        ):
            layout.addWidget(labels.buddy(text, field))
            layout.addWidget(field)
            layout.addSpacing(8)
        layout.addWidget(self._problem)
        layout.addWidget(self._twin)
