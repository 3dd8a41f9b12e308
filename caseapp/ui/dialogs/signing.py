"""The window in which a person reads a judgement with its grounds, and signs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.dialogs import asking
from caseapp.ui.forms.who import WhoAndWhy
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.date_entry import DateEntry
from caseapp.ui.widgets.entry_list import EntryList
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.notice import Notice
from caseapp.ui.widgets.pills import Pills
from caseapp.ui.widgets.problem import Problem
from caseapp.ui.widgets.scrolling import Column

if TYPE_CHECKING:
    from caseapp.domain.changes import Changes
    from caseapp.ui.desk import Desk
    from caseapp.ui.telling.signing import SigningTold, SignTold


class Signing(QDialog):
    """What a judgement says and rests on; below it the next signature.

    Signals: ``signed`` when somebody has signed; ``closed`` when the window is gone.
    """

    signed = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, told: SigningTold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._told = desk, told
        self._is_signing = self._is_closed = False
        self.setWindowTitle(told.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 660)
        self._notice = Notice(_("About this judgement"))
        self._pills = Pills()
        self._sentence = labels.paragraph(_("Judgement"), 3)
        self._facts = labels.paragraph(_("Why"))
        self._signatures = labels.paragraph(_("Signatures"))
        self._list = EntryList(_("What it rests on"))
        self._column = Column(told.title)
        self.who = WhoAndWhy(asks_why=False)
        self._review = DateEntry(_("Review again by"), told.today, prints=False)
        self._review_label = labels.buddy(_("&Review again by"), self._review.field)
        self._review_problem = Problem(self._review.field)
        self._meaning = labels.quiet()
        self._meaning.setWordWrap(True)
        self._cancel = named(QPushButton(_("Cancel")), _("Cancel"))
        self._sign = QPushButton()
        self._connect()
        self._lay_out()
        self._review.take(told.proposed_review)
        self._show(told)

    def sign(self) -> None:
        """Sign, or say beside the field what is wrong."""
        if self._is_signing or not self._told.verb:
            return
        if not self._check_review():
            self._review.setFocus()
            return
        self._is_signing = True
        self._sign.setEnabled(False)
        question = asking.sign(
            self._told, self._review.text(), self.who.name, newcomer=self.who.joins
        )
        self._desk.ask(question, self._finish, self._fail)

    def follow(self, changes: Changes) -> None:
        """Read the judgement again after something it rests on was altered."""
        told = self._told
        is_concerned = told.country in changes.countries or told.id in changes.assessments
        if (is_concerned or changes.office) and self.isVisible():
            self._desk.ask(asking.signing(told.id), self._show_again, self._fail)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window is gone; an answer on its way finds nothing to show."""
        self._is_closed = True
        event.accept()  # a dialog's own closing would ask ``reject``, which leads here
        self.closed.emit()

    def reject(self) -> None:
        """Esc closes; nothing is signed."""
        self.close()

    def _show(self, told: SigningTold) -> None:
        if self._is_closed:
            return
        self._told = told
        self._pills.show_tags(told.tags)
        self._sentence.setText(told.sentence)
        self._facts.setText(told.facts)
        self._signatures.setText(told.signatures)
        self._list.show_entries(told.entries)
        self._meaning.setText(told.meaning)
        self.who.take_people(told.people, told.proposed)
        self._sign.setText(told.verb)
        self._sign.setAccessibleName(told.verb.replace("&", ""))
        self.who.setVisible(bool(told.verb))
        self._sign.setVisible(bool(told.verb))
        self._review.setVisible(told.asks_review)
        self._review_label.setVisible(told.asks_review)
        self._cancel.setText(_("Cancel") if told.verb else _("Close"))
        self._cancel.setAccessibleName(self._cancel.text())

    def _show_again(self, told: SigningTold) -> None:
        if self._is_closed:
            return
        if told.revision != self._told.revision:
            self._notice.say(_("This was changed meanwhile. Below it stands as it is now."))
        self._show(told)

    def _check_review(self) -> bool:
        problem = ""
        if self._told.asks_review:
            problem = asking.review_problem(self._review.text(), self._told.today)
        is_told_there = bool(self._review.problem())
        if is_told_there:
            self._review.take(self._review.field.text())  # told at once, not after a pause
        self._review_problem.say("" if is_told_there else problem)
        return not problem

    def _finish(self, ended: SignTold) -> None:
        if ended.changes:
            self._desk.altered.emit(ended.changes)
        if self._is_closed:
            return
        self._stop_signing()
        if ended.is_signed:
            self.signed.emit()
            self.close()
            return
        places = {"who": self.who.refuse, "review": self._review_problem.say}
        if ended.field:
            places[ended.field](ended.sentence)
        else:
            self._notice.say(ended.sentence, grave=True)
            self._read_again()

    def _read_again(self) -> None:
        self._desk.ask(asking.signing(self._told.id), self._show, self._fail)

    def _fail(self, sentence: str) -> None:
        if self._is_closed:
            return
        self._stop_signing()
        self._notice.say(sentence, grave=True)

    def _stop_signing(self) -> None:
        self._is_signing = False
        self._sign.setEnabled(True)

    def _connect(self) -> None:
        self._desk.altered.connect(self.follow)
        self._list.moved.connect(lambda rect: self._column.reveal(self._list, rect))
        self._review.changed.connect(lambda _text: self._review_problem.say(""))
        self._review.field.editingFinished.connect(self._check_review)
        self._sign.clicked.connect(self.sign)
        self._cancel.clicked.connect(self.close)
        self._sign.setProperty("primary", True)
        for button in (self._sign, self._cancel):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 18, 14)
        for widget in (self._sentence, self._pills, self._facts, self._signatures):
            inside.addWidget(widget)
        column = self._column.column
        column.setContentsMargins(0, 0, 12, 0)
        column.addWidget(card)
        column.addWidget(self._list)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._meaning, 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._sign)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(labels.heading(self._told.title, 4))
        layout.addWidget(self._notice)
        layout.addWidget(self._column, 1)
        layout.addWidget(self._review_label)
        layout.addWidget(self._review)
        layout.addWidget(self._review_problem)
        layout.addWidget(self.who)
        layout.addLayout(buttons)
