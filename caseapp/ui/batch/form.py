"""The form for one line of a batch."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from caseapp.domain.batches import MOST_COPIES
from caseapp.domain.sheets import Edition, Paper
from caseapp.language.languages import LANGUAGES
from caseapp.text import gettext as _
from caseapp.ui.batch.told import Chosen
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.choice import Choice
from caseapp.ui.widgets.country_field import CountryField
from caseapp.ui.widgets.language_field import LanguageField
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.problem import Problem
from caseapp.wording.editions import edition_name, paper_name


class LineForm(QWidget):
    """Country, language, edition, paper and copies of one sheet.

    Signals: ``added`` with the Chosen that is to be a new line; ``changed`` with the Chosen
    that takes the place of the line in hand.
    """

    added = Signal(object)
    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken: Chosen | None = None
        self._country = CountryField(_("Country"))
        self._language = LanguageField(
            _("Language"), [(each.tag, each.autonym) for each in LANGUAGES]
        )
        self._edition = named(Choice(), _("Edition"))
        for edition in Edition:
            self._edition.addItem(edition_name(edition), edition.value)
        self._paper = named(Choice(), _("Paper"))
        for paper in Paper:
            self._paper.addItem(paper_name(paper), paper.value)
        self._copies = named(QLineEdit("1", maxLength=len(str(MOST_COPIES))), _("Copies"))
        self._problem = Problem(self._country)
        self._add = named(QPushButton(_("&Add")), _("Add to the queue"))
        self._change = named(QPushButton(_("C&hange")), _("Change the line"))
        self._change.setToolTip(_("Put this in the place of the line taken into the form"))
        self._change.setEnabled(False)
        self._add.clicked.connect(lambda: self.added.emit(self._new()))
        self._change.clicked.connect(lambda: self.changed.emit(self._altered()))
        self._country.returnPressed.connect(lambda: self.added.emit(self._new()))
        self._copies.returnPressed.connect(lambda: self.added.emit(self._new()))
        self._country.textEdited.connect(lambda _text: self._problem.say(""))
        self._lay_out()

    def take_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """Know these countries: code and name."""
        self._country.take_countries(countries)

    def call(self, languages: tuple[tuple[str, str], ...]) -> None:
        """Call the languages by both of their names."""
        self._language.call(languages)
        self._show_language()

    def take_line(self, chosen: Chosen) -> None:
        """Show a line, to be changed."""
        self._taken = chosen
        self._country.setText(chosen.country)
        for box, value in (
            (self._language, chosen.language),
            (self._edition, chosen.edition),
            (self._paper, chosen.paper),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))
        self._show_language()
        self._copies.setText(chosen.copies)
        self._change.setEnabled(True)
        self._problem.say("")
        self.take_focus()

    def let_go(self) -> None:
        """Have no line in hand any more."""
        self._taken = None
        self._change.setEnabled(False)

    def make_ready(self) -> None:
        """Be ready for the next line: only the country is empty again."""
        self._country.clear()
        self._problem.say("")
        self.take_focus()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong; what was chosen stays."""
        self._problem.say(sentence)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the cursor in the country."""
        self._country.setFocus(Qt.FocusReason.OtherFocusReason)
        self._country.selectAll()

    def _show_language(self) -> None:
        """Show its own name, which stands first, where there is no room for both."""
        line = self._language.lineEdit()
        if line:
            line.home(False)

    def _new(self) -> Chosen:
        return Chosen(
            self._country.code,
            self._language.currentData(),
            self._edition.currentData(),
            self._paper.currentData(),
            self._copies.text().strip(),
        )

    def _altered(self) -> Chosen:
        """What is chosen, with the days and topics of the line in hand, which no field shows."""
        if self._taken is None:
            return self._new()
        kept = self._taken
        return self._new()._replace(as_of=kept.as_of, known_on=kept.known_on, without=kept.without)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        fields = (
            (_("&Country"), self._country, 4),
            (_("&Language"), self._language, 4),
            (_("&Edition"), self._edition, 2),
            (_("&Paper"), self._paper, 1),
            (_("C&opies"), self._copies, 1),
        )
        for column, (text, field, stretch) in enumerate(fields):
            grid.addWidget(labels.buddy(text, field), 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, stretch)
        grid.addWidget(self._add, 1, len(fields))
        grid.addWidget(self._change, 1, len(fields) + 1)
        grid.addWidget(self._problem, 2, 0, 1, len(fields) + 2)
