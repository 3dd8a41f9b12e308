"""What can be chosen about a sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from caseapp.domain.sheets import Edition, SheetOrder
from caseapp.language.languages import ENGLISH, LANGUAGES
from caseapp.text import gettext as _
from caseapp.ui.asking import Times
from caseapp.ui.sheet.asking import Wish
from caseapp.ui.sheet.topics import Topics
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.choice import Choice
from caseapp.ui.widgets.date_field import DateField
from caseapp.ui.widgets.language_field import LanguageField
from caseapp.ui.widgets.naming import described, named
from caseapp.ui.widgets.problem import Problem
from caseapp.wording.sheets import edition_words


class Controls(QWidget):
    """Language, edition, paper, day, the sheet it takes the place of, and topics.

    Signals: ``changed`` when something else was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = LanguageField(
            _("Language"), [(each.tag, each.autonym) for each in LANGUAGES]
        )
        self._edition = named(Choice(), _("Edition"))
        for edition, words in edition_words().items():
            self._edition.addItem(words, edition.value)
        short = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._edition.setSizeAdjustPolicy(short)
        self._edition.setMinimumContentsLength(14)
        self._paper = named(Choice(), _("Paper"))
        self._paper.addItem(_("Letter"), "letter")
        self._paper.addItem(_("A4"), "a4")
        self._as_of = DateField(_("As of"), _("today"))
        self._replaces = named(QLineEdit(), _("Takes the place of sheet"))
        self._replaces.setPlaceholderText(_("an older sheet’s id, if any"))
        self._replaces.setClearButtonEnabled(True)
        self._topics = Topics()
        self._reason = described(labels.quiet(), _("What does not apply"))
        self._problems = {
            "as_of": Problem(self._as_of),
            "replaces": Problem(self._replaces),
        }
        self._trouble = labels.paragraph(_("What is wrong"))
        self._trouble.setProperty("wrong", True)
        self._trouble.hide()
        self._known_on = ""
        self._replaced = ""
        self._connect()
        self._lay_out()
        self._settle()

    def begin(self, times: Times) -> None:
        """Start from the moment of the page the sheet was asked for on."""
        self._known_on = times.known_on
        self._as_of.take(times.as_of)

    def take(self, order: SheetOrder, replaced: str) -> None:
        """Choose what an older sheet was ordered with, to take its place."""
        self._language.setCurrentIndex(max(self._language.findData(order.language), 0))
        self._edition.setCurrentIndex(self._edition.findData(order.edition.value))
        self._paper.setCurrentIndex(self._paper.findData(order.paper.value))
        self._topics.leave_out(order.without)
        self._replaced = replaced
        self._replaces.setText(replaced)

    def call(self, languages: tuple[tuple[str, str], ...]) -> None:
        """Call the languages by both of their names."""
        self._language.call(languages)

    def wish(self, country: str) -> Wish:
        """What is chosen now."""
        return Wish(
            country,
            self._language.tag,
            self._edition.currentData(),
            self._paper.currentData(),
            Times(self._as_of.text().strip(), self._known_on),
            () if self._edition.currentData() == Edition.WALLET_CARD else self._topics.without,
            self._replaces.text().strip(),
        )

    def refuse(self, sentence: str, field: str = "") -> None:
        """Say what is wrong, beside its field where it is about one; what was typed stays."""
        self.accept()
        if field:
            self._problems[field].say(sentence)
        else:
            self._trouble.setText(sentence)
            self._trouble.show()

    def accept(self) -> None:
        """Take back what was said to be wrong."""
        self._trouble.hide()
        for problem in self._problems.values():
            problem.say("")

    def _settle(self) -> None:
        """Disable what does not apply, and say why."""
        english = self._language.tag == ENGLISH.tag
        edition = self._edition.currentData()
        self._paper.setEnabled(edition != Edition.TEXT)
        model = self._edition.model()
        if isinstance(model, QStandardItemModel):
            model.item(self._edition.findData(Edition.TWIN.value)).setEnabled(
                not english or edition == Edition.TWIN
            )
        self._topics.allow(
            _("Cards have room for the answer alone.") if edition == Edition.WALLET_CARD else ""
        )
        said = ""
        if edition == Edition.TEXT:
            said = _("Plain text has no pages: paper does not matter.")
        elif english and edition == Edition.TWIN:
            said = _("In English a twin is a standard sheet.")
        elif english:
            said = _("A twin needs another language than English.")
        self._reason.setText(said)
        self._reason.setVisible(bool(said))

    def _change(self) -> None:
        self._settle()
        self.changed.emit()

    def _replace(self) -> None:
        if self._replaces.text().strip() != self._replaced:
            self._replaced = self._replaces.text().strip()
            self.changed.emit()

    def _connect(self) -> None:
        self._language.chosen.connect(lambda _tag: self._change())
        self._edition.currentIndexChanged.connect(lambda _row: self._change())
        self._paper.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self._as_of.entered.connect(lambda _text: self.changed.emit())
        self._replaces.editingFinished.connect(self._replace)
        self._topics.changed.connect(self.changed)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(6)
        self._reason.setWordWrap(True)
        kept = self._reason.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # what is below would be moved and painted anew
        self._reason.setSizePolicy(kept)
        rows: tuple[tuple[QLabel, QWidget, QWidget | None], ...] = (
            (labels.buddy(_("&Language"), self._language), self._language, None),
            (labels.buddy(_("&Edition"), self._edition), self._edition, self._reason),
            (labels.buddy(_("&Paper"), self._paper), self._paper, None),
            (labels.buddy(_("As &of"), self._as_of), self._as_of, self._problems["as_of"]),
        )
        for label, field, below in rows:
            row = grid.rowCount()
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            if below:
                grid.addWidget(below, row + 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(grid)
        layout.addWidget(labels.buddy(_("&Takes the place of sheet"), self._replaces))
        layout.addWidget(self._replaces)
        layout.addWidget(self._problems["replaces"])
        layout.addWidget(self._trouble)
        layout.addSpacing(4)
        layout.addWidget(self._topics)
