"""The field for an id, and the filters above the table of sheets."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.sheets.told import Sought
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.choice import Choice
from caseapp.ui.widgets.date_field import DateField
from caseapp.ui.widgets.find_field import FindField
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.problem import Problem
from caseapp.ui.widgets.tick import Tick

PAUSE = 200
"""Milliseconds after a key before the table follows: a reader of codes types an id in less."""


class Filters(QWidget):
    """What is sought.

    Signals: ``narrowed`` when something else is wanted; ``entered`` with what was typed or
    scanned when Enter ends it; ``left`` when Down leads on to the table.
    """

    narrowed = Signal()
    entered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = named(FindField(), _("Id on the paper"))
        self.id.setPlaceholderText(_("Type it from the paper, or scan the code on it"))
        self.id.setClearButtonEnabled(True)
        self.id.setAccessibleDescription(_("Enter opens the sheet"))
        self._id_problem = Problem(self.id)
        self._country = self._choice(_("Filter by country"), _("All countries"))
        self._language = self._choice(_("Filter by language"), _("All languages"))
        self._since = DateField(_("Handed out since"), _("any day"))
        self._until = DateField(_("Handed out until"), _("today"))
        for field in (self._since, self._until):
            field.setMinimumWidth(110)
        self._overdue = Tick(_("Should have been rene&wed by now"))
        self._problem = labels.paragraph(_("What is wrong"))
        self._problem.setProperty("wrong", True)
        self._problem.hide()
        self._count = labels.quiet()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._connect()
        self._lay_out()

    @property
    def sought(self) -> Sought:
        """What the filters want."""
        return Sought(
            self.id.text().strip(),
            self._country.currentData(),
            self._language.currentData(),
            self._since.text().strip(),
            self._until.text().strip(),
            self._overdue.isChecked(),
        )

    @property
    def in_words(self) -> tuple[tuple[str, str], ...]:
        """The name of each filter, and what it keeps to; empty where it keeps nothing out."""
        boxes = ((_("Country"), self._country), (_("Language"), self._language))
        return (
            (_("Id"), self.id.text().strip()),
            *((name, box.currentText() if box.currentData() else "") for name, box in boxes),
            (_("Handed out since"), self._since.text().strip()),
            (_("Handed out until"), self._until.text().strip()),
            (_("Should have been renewed"), _("yes") if self._overdue.isChecked() else ""),
        )

    def take_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """Offer these countries: code and name."""
        self._country.offer(countries)

    def take_languages(self, languages: tuple[tuple[str, str], ...]) -> None:
        """Offer these languages: tag and name."""
        self._language.offer(languages)

    def refuse_id(self, sentence: str) -> None:
        """Say that there is no such sheet; what is typed next takes the place of it."""
        self._id_problem.say(sentence)
        self.take_focus()
        self.narrowed.emit()  # Enter came before the table could follow

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with a day."""
        self._problem.setText(sentence)
        self._problem.show()
        for field in (self._since, self._until):
            field.mark(bool(field.text()))

    def accept(self) -> None:
        """Take back what was said to be wrong with a day."""
        self._problem.hide()
        for field in (self._since, self._until):
            field.mark(False)

    def say_count(self, text: str) -> None:
        """Say how many are shown."""
        self._count.setText(text)

    def take_focus(self) -> None:
        """Put the cursor in the id, so that the next scan takes its place."""
        self.id.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.id.selectAll()

    def _choice(self, name: str, everything: str) -> Choice:
        box = named(Choice(), name)
        box.addItem(everything, "")
        box.setMinimumContentsLength(12)
        return box

    def _edit_id(self) -> None:
        self._id_problem.say("")
        self._pause.start()

    def _enter(self) -> None:
        self._pause.stop()
        if self.id.text().strip():
            self.entered.emit(self.id.text())
        else:
            self.narrowed.emit()

    def _connect(self) -> None:
        self.id.textChanged.connect(lambda _text: self._edit_id())
        self.id.returnPressed.connect(self._enter)
        self.id.left.connect(self.left)
        self._pause.timeout.connect(self.narrowed)
        for box in (self._country, self._language):
            box.currentIndexChanged.connect(lambda _row: self.narrowed.emit())
        for field in (self._since, self._until):
            field.entered.connect(lambda _text: self.narrowed.emit())
        self._overdue.toggled.connect(lambda _on: self.narrowed.emit())

    def _lay_out(self) -> None:
        rows = [QHBoxLayout() for _row in range(3)]
        for row in rows:
            row.setSpacing(8)
        rows[0].addWidget(labels.buddy(_("&Id on the paper"), self.id))
        rows[0].addWidget(self.id, 1)
        rows[1].addWidget(self._country)
        rows[1].addWidget(self._language)
        rows[1].addWidget(labels.buddy(_("Handed out &since"), self._since))
        rows[1].addWidget(self._since, 1)
        rows[1].addWidget(labels.buddy(_("&until"), self._until))
        rows[1].addWidget(self._until, 1)
        rows[2].addWidget(self._overdue)
        rows[2].addStretch(1)
        rows[2].addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget, row in ((self._id_problem, rows[0]), (self._problem, rows[1])):
            layout.addLayout(row)
            layout.addWidget(widget)
        layout.addLayout(rows[2])
