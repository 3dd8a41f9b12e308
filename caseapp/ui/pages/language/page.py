"""The page on which somebody who reads a language approves the words of its sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from caseapp.text import gettext as _
from caseapp.ui.dialogs.system import Saving
from caseapp.ui.pages.language import asking
from caseapp.ui.pages.language.model import MessagesModel
from caseapp.ui.pages.language.table import MessagesTable
from caseapp.ui.pages.language.words import Words
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.find_field import FindField
from caseapp.ui.widgets.naming import described, named
from caseapp.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.domain.changes import Changes
    from caseapp.ui.desk import Desk
    from caseapp.ui.dialogs.system import Dialogs
    from caseapp.ui.errands import Errand
    from caseapp.ui.pages.language.told import LanguageTold

PAUSE = 300
"""Milliseconds without a key after which words are tried with values in them."""

KEYS = ("Ctrl+Return", "Ctrl+Enter")


class LanguagePage(QWidget):
    """A list of messages, and the words of the one chosen beside its English.

    Signals: ``settings_wanted`` when it is to be said who is at this computer.
    """

    settings_wanted = Signal()

    def __init__(self, desk: Desk, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._dialogs = desk, dialogs
        self._errand: Errand | None = None
        self._told: LanguageTold | None = None
        self._tag, self._at = "", ""
        self._title = labels.heading()
        self._progress = described(labels.quiet(), _("How much is reviewed"))
        self._reader = described(labels.quiet(), _("Who approves"))
        self._settings = named(QPushButton(_("Se&ttings")), _("Say who is at this computer"))
        self._export = named(QPushButton(_("E&xport the reviews…")), _("Export the reviews"))
        self._filter = named(FindField(), _("Filter messages"))
        self._filter.setPlaceholderText(_("Words, English or id"))
        self._drafts = Tick(_("&Drafts only"))
        self._model = MessagesModel(self)
        self.table = MessagesTable(self._model)
        self._words = Words()
        self._trying: Errand | None = None
        self._paused = QTimer(self, singleShot=True, interval=PAUSE)
        self._done = labels.paragraph(_("What was done"))
        self._done.hide()
        self._connect()
        self._lay_out()

    def open(self, tag: str) -> None:
        """Show the messages of a language."""
        if tag != self._tag:
            self._tag, self._at, self._told = tag, "", None
            self._filter.clear()
            self._say("")
        self._ask()

    def follow(self, changes: Changes) -> None:
        """Ask anew where a message was reviewed, or somebody else sits here."""
        if self._tag and (self._tag in changes.languages or changes.office):
            self._ask()

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self.table, *self._words.forms.fields[:1], self._filter]

    def _ask(self) -> None:
        if self._errand:
            self._errand.drop()
        question = asking.language(self._tag)
        self._errand = self._desk.ask(question, self._show, self._refuse)

    def _show(self, told: LanguageTold) -> None:
        self._told = told
        self._title.setText(told.title)
        self._progress.setText(told.progress)
        as_whom = _("You approve as {name}.").format(name=told.reader)
        self._reader.setText(told.why_not or as_whom)
        self._settings.setVisible(bool(told.why_not) and not told.reader)
        self._export.setEnabled(told.reviewed > 0)
        self._model.take(told.messages)
        self._stand()

    def _refuse(self, sentence: str) -> None:
        self._say(sentence, wrong=True)

    def _stand(self) -> None:
        """Stand on the message one stood on, or on the first."""
        row = self._model.row_of(self._at) or 0
        if self._model.count:
            self.table.setCurrentIndex(self._model.index(row, 0))
            self.table.scrollTo(self._model.index(row, 0))
        self._show_words()

    def _show_words(self) -> None:
        if self._trying:
            self._trying.drop()  # it is about the message one leaves
        told = self._model.message(self.table.currentIndex().row())
        self._at = told.id if told else self._at
        why_not = self._told.why_not if self._told else ""
        self._words.show_message(told, self._tag, why_not)

    def _try(self) -> None:
        """Show how the words in the fields would read, or what is wrong with them."""
        forms = self._words.forms
        if not forms.is_edited:
            return
        if self._trying:
            self._trying.drop()
        question = asking.tried(self._tag, self._at, forms.texts)
        self._trying = self._desk.ask(question, forms.show_examples, forms.say)

    def _approve(self, words: tuple[str, ...] | None) -> None:
        message = self._at
        following = self._model.draft_after(message)

        def done(_changes: Changes) -> None:
            self._words.forms.forget(self._tag, message)
            self._say(_("Approved: {message}").format(message=message))

        # Before the answer: the page is asked anew as soon as the review is written down.
        self._at = following
        self._desk.alter(asking.approved(self._tag, message, words), done, self._refused(message))

    def _take_back(self) -> None:
        message = self._at

        def done(_changes: Changes) -> None:
            self._say(_("Taken back: {message}").format(message=message))

        self._desk.alter(asking.taken_back(self._tag, message), done, self._refused(message))

    def _refused(self, message: str) -> Callable[[str], None]:
        def say(sentence: str) -> None:
            self._at = message
            self._words.refuse(sentence)

        return say

    def _export_reviews(self) -> None:
        name = f"reviewed-{self._tag}.csv"
        saving = Saving(_("Export the reviews"), name, ((_("Table"), ".csv"),))
        path = self._dialogs.ask_path(self, saving)
        if path:
            self._desk.ask(asking.exported(self._tag, path), self._say, self._refuse)

    def _say(self, text: str, wrong: bool = False) -> None:
        labels.tell(self._done, text, wrong)

    def _narrow(self) -> None:
        self._model.narrow(self._filter.text(), drafts_only=self._drafts.isChecked())
        self._stand()

    def _go_to_words(self) -> None:
        if self._words.forms.fields:
            self._words.forms.fields[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        self._filter.textChanged.connect(lambda _text: self._narrow())
        self._filter.left.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        self._drafts.toggled.connect(lambda _on: self._narrow())
        self.table.moved.connect(self._show_words)
        self.table.activated.connect(lambda _index: self._go_to_words())
        self._words.forms.edited.connect(self._paused.start)
        self._paused.timeout.connect(self._try)
        self._words.approved.connect(self._approve)
        self._words.taken_back.connect(self._take_back)
        self._settings.clicked.connect(self.settings_wanted)
        self._export.clicked.connect(self._export_reviews)
        for keys in KEYS:
            QShortcut(QKeySequence(keys), self, self._words.approve)

    def _lay_out(self) -> None:
        head, narrowing, row = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._progress)
        head.addStretch(1)
        head.addWidget(self._export)
        narrowing.addWidget(labels.buddy(_("Fi&lter"), self._filter))
        narrowing.addWidget(self._filter, 1)
        narrowing.addWidget(self._drafts)
        who = QHBoxLayout()
        who.addWidget(self._reader)
        who.addWidget(self._settings)
        who.addStretch(1)
        left = QVBoxLayout()
        left.addLayout(narrowing)
        left.addWidget(self.table, 1)
        row.addLayout(left, 2)
        row.addWidget(self._words, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 14)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(who)
        layout.addLayout(row, 1)
        layout.addWidget(self._done)
