"""The page of settings: the office, its people, who is here, and what is kept where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from caseapp.text import gettext as _
from caseapp.ui.dialogs.system import Opening
from caseapp.ui.forms.control import ChoiceControl
from caseapp.ui.pages.settings import asking
from caseapp.ui.pages.settings.card import card
from caseapp.ui.pages.settings.contact import Contact
from caseapp.ui.pages.settings.languages import Languages
from caseapp.ui.pages.settings.people import LONGEST, People
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import described, named
from caseapp.ui.widgets.problem import Problem
from caseapp.ui.widgets.scrolling import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.domain.changes import Changes
    from caseapp.services.workspace import Workspace
    from caseapp.ui.desk import Desk
    from caseapp.ui.dialogs.system import Dialogs
    from caseapp.ui.pages.settings.told import SettingsTold

LINES = 7


class SettingsPage(QWidget):
    """Each part is altered by itself, at once; what is wrong stands beside its field.

    Signals: ``language_wanted`` with the tag of one whose words are to be reviewed.
    """

    language_wanted = Signal(str)

    def __init__(self, desk: Desk, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._dialogs = desk, dialogs
        self._is_filling = False
        self._name = named(QLineEdit(maxLength=LONGEST), _("Name of the office"))
        self._save = named(QPushButton(_("Save the na&me")), _("Save the name"))
        self._name_problem = Problem(self._name)
        self._desk_choice = named(ChoiceControl(()), _("At this computer"))
        self._desk_problem = Problem(self._desk_choice)
        self._contact = Contact()
        self._kept_contact: tuple[str, str] = ("", "")
        self._people = People()
        self._languages = Languages()
        self._kept = named(QPlainTextEdit(readOnly=True), _("What is kept on this computer"))
        self._copy = named(QPushButton(_("&Copy")), _("Copy what is kept on this computer"))
        self._trouble = described(labels.quiet(), _("What is wrong"))
        self._trouble.setProperty("wrong", True)
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._column = Column(_("Settings"))
        self._connect()
        self._lay_out()

    def enter(self) -> None:
        """Ask for everything: counts and sizes alter without anybody telling."""
        self._desk.ask(asking.settings, self._show, self._fail)
        self._desk.ask(asking.languages, self._languages.take, self._fail)

    def follow(self, changes: Changes) -> None:
        """Ask anew after anything was altered, where it is seen."""
        if changes and self.isVisible():
            self.enter()

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [
            self._name,
            self._desk_choice,
            self._contact.phone,
            self._people.table,
            self._languages.table,
            self._kept,
        ]

    def _show(self, told: SettingsTold) -> None:
        self._is_filling = True
        self._trouble.hide()
        if not self._name.isModified():
            self._name.setText(told.office)
        self._desk_choice.clear()
        if not told.at_desk:
            self._desk_choice.addItem(_("Nobody has said so"), "")
        for one in told.people:
            if one.is_here:
                self._desk_choice.addItem(one.name, one.name)
        self._desk_choice.setCurrentIndex(max(self._desk_choice.findData(told.at_desk), 0))
        self._contact.take(told.contact)
        self._kept_contact = (told.contact.phone, told.contact.hours)
        self._people.take(told.people)
        self._kept.setPlainText("\n".join(told.kept))
        self._is_filling = False

    def _fail(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.show()

    def _name_office(self) -> None:
        def done() -> None:
            self._name.setModified(False)

        self._alter(asking.named(self._name.text()), done, self._name_problem)

    def _sit_down(self) -> None:
        name = self._desk_choice.draft_text()
        if name and not self._is_filling:
            self._alter(asking.seated(name), lambda: None, self._desk_problem)

    def _reach(self, phone: str, hours: str) -> None:
        """Save both, each with its own problem: one that is too long keeps not the other."""
        contact = self._contact

        def keep(field: QLineEdit) -> Callable[[], None]:
            return lambda: field.setModified(False)

        self._alter(asking.reached(phone=phone), keep(contact.phone), contact.phone_problem)
        self._alter(asking.reached(hours=hours), keep(contact.hours), contact.hours_problem)

    def _renew(self) -> None:
        edit = asking.reached(*self._kept_contact)
        self._alter(edit, lambda: None, self._contact.phone_problem)

    def _choose_logo(self) -> None:
        pictures = ((_("Pictures"), ".png *.jpg *.jpeg"),)
        path = self._dialogs.ask_file(self, Opening(_("Choose a logo"), pictures))
        if path:
            self._alter(asking.shown_by(path), lambda: None, self._contact.logo_problem)

    def _remove_logo(self) -> None:
        self._alter(asking.shown_by(None), lambda: None, self._contact.logo_problem)

    def _add(self, name: str, role: str) -> None:
        self._alter(asking.added(name, role), self._people.empty_form, self._people.problem)

    def _part(self, name: str) -> None:
        self._alter(asking.left(name), lambda: None, self._people.left_problem)

    def _alter(
        self,
        edit: Callable[[Workspace], Changes],
        done: Callable[[], None],
        problem: Problem,
    ) -> None:
        def finish(_changes: Changes) -> None:
            problem.say("")
            done()

        def refuse(sentence: str) -> None:
            problem.say(sentence)
            self._column.show_whole(problem)

        self._desk.alter(edit, finish, refuse)

    def _copy_kept(self) -> None:
        QGuiApplication.clipboard().setText(self._kept.toPlainText())

    def _connect(self) -> None:
        self._save.clicked.connect(self._name_office)
        self._name.returnPressed.connect(self._name_office)
        self._name.textEdited.connect(lambda _text: self._name_problem.say(""))
        self._desk_choice.changed.connect(self._sit_down)
        self._people.added.connect(self._add)
        self._people.parted.connect(self._part)
        self._contact.saved.connect(self._reach)
        self._contact.renewed.connect(self._renew)
        self._contact.logo_wanted.connect(self._choose_logo)
        self._contact.logo_removed.connect(self._remove_logo)
        self._languages.opened.connect(self.language_wanted)
        self._copy.clicked.connect(self._copy_kept)

    def _lay_out(self) -> None:
        self._kept.setTabChangesFocus(True)
        height = self._kept.fontMetrics().lineSpacing() * LINES
        # A height set in code would give way to the least height of the style sheet.
        self._kept.setStyleSheet(f"min-height: {height}px; max-height: {height}px;")
        column = self._column.column
        column.addWidget(self._office_card())
        column.addWidget(card(_("How clients reach us"), self._contact))
        column.addWidget(card(_("People of the office"), self._people))
        column.addWidget(card(_("Languages of sheets"), self._languages))
        column.addWidget(self._kept_card())
        column.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.addWidget(labels.heading(_("Settings")))
        head.addWidget(self._trouble)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._column, 1)

    def _office_card(self) -> QFrame:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(labels.buddy(_("Name of the &office"), self._name), 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._save, 0, 2)
        grid.addWidget(self._name_problem, 1, 1, 1, 2)
        grid.addWidget(labels.buddy(_("At this com&puter"), self._desk_choice), 2, 0)
        grid.addWidget(self._desk_choice, 2, 1)
        grid.addWidget(self._desk_problem, 3, 1, 1, 2)
        hint = labels.quiet(_("What is written down and signed here carries this name."))
        grid.addWidget(hint, 4, 1, 1, 2)
        return card(_("The office"), inside)

    def _kept_card(self) -> QFrame:
        inside = QWidget()
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addStretch(1)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._kept)
        layout.addLayout(row)
        return card(_("What is kept on this computer"), inside)
