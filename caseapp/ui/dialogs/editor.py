"""The window in which a source, claim, judgement or disagreement is written down."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.claims import ClaimKind
from caseapp.text import gettext as _
from caseapp.ui.dialogs import asking
from caseapp.ui.forms.form import Form
from caseapp.ui.forms.source_field import SourceBook
from caseapp.ui.forms.who import WhoAndWhy
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.choice import Choice
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.notice import Notice
from caseapp.ui.widgets.scrolling import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.domain.drafts.draft import Draft
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.forms.countries import Countries
    from caseapp.ui.forms.source_field import Sources
    from caseapp.ui.telling.editors import EditorTold, SaveTold

NARROW, WIDE, HEIGHT = 760, 980, 680
"""Pixels: claims on the scales want room."""

PAUSE = 700
"""Milliseconds after the last key until the form is kept as a draft."""


class Editor(QDialog):
    """A form that is kept while it is filled in, and saved whole or not at all.

    Signals: ``saved`` with the id and words of what was written down; ``source_wanted`` when
    a claim needs a source that is not there yet; ``closed`` when the window is gone.
    """

    saved = Signal(str, str)
    source_wanted = Signal()
    closed = Signal()

    def __init__(
        self, desk: Desk, told: EditorTold, countries: Countries, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._told, self._countries = desk, told, countries
        self._is_done = False
        self._is_saving = False
        self._sought: Errand | None = None
        self._book = SourceBook(told.sources, self._seek)
        self.setWindowTitle(told.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDE if told.scales else NARROW, HEIGHT)
        self._notice = Notice(_("About this form"))
        self._kind = named(Choice(), _("Kind of claim"))
        self._kind_label = labels.buddy(_("&Kind"), self._kind)
        self._column = Column(told.title)
        self._who = WhoAndWhy(asks_why=told.draft.id is not None)
        self._who.take_people(told.people, told.at_desk)
        self._save = named(QPushButton(_("&Save")), _("Save"))
        self._later = named(QPushButton(_("Finish &later")), _("Finish later"))
        self._discard = named(QPushButton(_("&Discard")), _("Discard"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.form = self._make_form(told.draft)
        self._fill_kinds()
        self._connect()
        self._lay_out()
        if told.was_left:
            self._notice.say(_("This is as you left it before."), _("Start afresh"))

    def draft(self) -> Draft:
        """The form as it is filled in now."""
        return self.form.draft()

    def save(self) -> None:
        """Write it down, or say beside each field what is missing."""
        if self._is_saving:
            return
        self._pause.stop()
        draft = self.draft()
        problems = asking.problems(draft, self._told.today)
        self._tell_problems(problems)
        if problems:
            self._notice.say(_not_yet())
            return
        who = self._who
        if not who.check():
            return
        self._is_saving = True
        self._save.setEnabled(False)
        name = self._told.wanted.name
        question = asking.save(draft, name, who.name, who.why, newcomer=who.joins)
        self._desk.ask(question, self._finish, self._fail)

    def keep(self) -> None:
        """Keep the form as a draft."""
        if not self._is_done:
            draft = self.draft()
            self._desk.ask(asking.keep(self._told.wanted.name, draft), _nothing, self._fail)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where something is still to be filled in."""
        super().showEvent(event)
        self.form.take_first_focus()

    def learn_source(self, id_: str, words: str) -> None:
        """Cite a source that was written down meanwhile."""
        self.form.learn_source(id_, f"{words} [{id_}]")

    def reject(self) -> None:
        """Esc: close and finish later."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is not saved; nothing is asked and nothing is lost."""
        if self._pause.isActive():
            self._pause.stop()
            self.keep()
        if self._sought:
            self._sought.drop()
        self._is_done = True
        event.accept()  # a dialog's own closing would ask ``reject``, which leads here
        self.closed.emit()

    def discard(self) -> None:
        """Forget the form and close."""
        self._pause.stop()
        self._is_done = True
        self._desk.ask(asking.forget(self._told.wanted.name), _nothing, self._fail)
        self.close()

    def _finish(self, told: SaveTold) -> None:
        self._is_saving = False
        self._save.setEnabled(True)
        if not told.is_saved:
            self._tell_problems(dict(told.problems))
            self._notice.say(told.sentence)
            return
        self._is_done = True
        self._desk.altered.emit(told.changes)
        self.saved.emit(told.id, told.words)
        self.close()

    def _tell_problems(self, problems: dict[str, str]) -> None:
        first = self.form.show_problems(problems)
        if first:
            self._column.show_whole(first)
            first.setFocus()

    def _fail(self, sentence: str) -> None:
        self._is_saving = False
        self._save.setEnabled(True)
        self._notice.say(sentence, grave=True)

    def _start_afresh(self) -> None:
        question = asking.editor(replace(self._told.wanted), afresh=True)
        self._desk.ask(question, self._show_afresh, self._fail)

    def _show_afresh(self, told: EditorTold) -> None:
        self._told = told
        self._book.learn(told.sources)
        self._notice.clear()
        self._swap_form(told.draft)
        self._desk.ask(asking.forget(told.wanted.name), _nothing, self._fail)

    def _choose_kind(self) -> None:
        kind = ClaimKind(self._kind.currentData())
        draft = self.draft()
        if kind is not draft.kind:
            self._swap_form(replace(draft, kind=kind))
            self._pause.start()

    def _swap_form(self, draft: Draft) -> None:
        old = self.form
        self._column.column.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.form = self._make_form(draft)
        self._column.column.insertWidget(0, self.form)
        self.form.show()

    def _make_form(self, draft: Draft) -> Form:
        told = self._told
        made = Form(draft, asking.form(draft), self._countries, self._book, told.today)
        made.weigh(told.scales)
        made.changed.connect(self._pause.start)
        if draft.thing == "assessment":
            made.rows["country"].changed.connect(self._weigh_country)
        made.source_wanted.connect(self.source_wanted)
        return made

    def _seek(self, text: str, then: Callable[[Sources], None]) -> None:
        if self._sought:
            self._sought.drop()
        self._sought = self._desk.ask(asking.proposed_sources(text), then, self._fail)

    def _weigh_country(self) -> None:
        country = self.form.rows["country"].control.draft_text()
        self._desk.ask(asking.scales(country), self.form.weigh, self._fail)

    def _fill_kinds(self) -> None:
        for text, words in self._told.kinds:
            self._kind.addItem(words, text)
        if self._told.draft.kind:
            self._kind.setCurrentIndex(self._kind.findData(self._told.draft.kind.value))
        for widget in (self._kind, self._kind_label):
            widget.setVisible(bool(self._told.kinds))

    def _connect(self) -> None:
        self._pause.timeout.connect(self.keep)
        self._kind.currentIndexChanged.connect(lambda _index: self._choose_kind())
        self._notice.accepted.connect(self._start_afresh)
        self._save.clicked.connect(self.save)
        self._later.clicked.connect(self.close)
        self._discard.clicked.connect(self.discard)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        self._save.setToolTip(_("Ctrl+S"))
        self._save.setProperty("primary", True)
        for button in (self._save, self._later, self._discard):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        kind = QHBoxLayout()
        kind.addWidget(self._kind_label)
        kind.addWidget(self._kind)
        kind.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._discard)
        buttons.addStretch(1)
        buttons.addWidget(self._later)
        buttons.addWidget(self._save)
        self._column.column.addWidget(self.form)
        self._column.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(labels.heading(self._told.title, 4), 1)
        head.addWidget(labels.quiet(_("* has to be filled in")))
        layout.addLayout(head)
        layout.addWidget(self._notice)
        layout.addLayout(kind)
        layout.addWidget(self._column, 1)
        layout.addWidget(self._who)
        layout.addLayout(buttons)


def _not_yet() -> str:
    return _("Not saved yet. Nothing is lost. Below some fields stands what they need.")


def _nothing(_answer: object) -> None:
    """What follows where nothing has to."""
