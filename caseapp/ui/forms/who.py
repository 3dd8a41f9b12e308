"""The field for who writes something down, and why."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QGridLayout, QLineEdit, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets.labels import buddy
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.problem import Problem


class WhoAndWhy(QWidget):
    """A name of the office, or a new one that joins it; and a reason where one is needed.

    Signals: ``changed`` when anything in it does.
    """

    changed = Signal()

    def __init__(self, *, asks_why: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[str, ...] = ()
        self._asks_why = asks_why
        self._name = named(QLineEdit(), _("Your name"))
        self._joins = named(QCheckBox(), _("Add this name to the office"))
        self._why = named(QLineEdit(), _("Why"))
        self._why.setPlaceholderText(_("What was wrong, or what is new"))
        self._name.textChanged.connect(self._change)
        self._joins.toggled.connect(lambda _on: self.changed.emit())
        self._why.textChanged.connect(lambda _text: self._change())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        why = buddy(_("W&hy"), self._why)
        grid.addWidget(why, 0, 0)
        grid.addWidget(self._why, 0, 1, 1, 2)
        grid.addWidget(buddy(_("&Your name"), self._name), 2, 0)
        grid.addWidget(self._name, 2, 1)
        grid.addWidget(self._joins, 2, 2)
        self._wrong_why, self._wrong_name = Problem(self._why), Problem(self._name)
        grid.addWidget(self._wrong_why, 1, 1, 1, 2)
        grid.addWidget(self._wrong_name, 3, 1, 1, 2)
        for widget in (why, self._why):
            widget.setVisible(asks_why)
        self._change()

    @property
    def field(self) -> QLineEdit:
        """The line for the name."""
        return self._name

    @property
    def name(self) -> str:
        """The name that was typed."""
        return " ".join(self._name.text().split())

    @property
    def why(self) -> str:
        """The reason that was typed."""
        return self._why.text().strip()

    @property
    def joins(self) -> bool:
        """Whether the name is to be added to the office."""
        return self._joins.isVisibleTo(self) and self._joins.isChecked()

    def take_people(self, people: tuple[str, ...], at_desk: str) -> None:
        """Know the people of the office; the one at this computer is proposed."""
        self._people = people
        completer = QCompleter(QStringListModel(list(people), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = completer.popup()
        if popup:
            popup.setAccessibleName(_("People"))
        self._name.setCompleter(completer)
        if not self.name:
            self._name.setText(at_desk)
        self._change()

    def check(self) -> bool:
        """Whether name and reason will do; if not, what is missing is said beside them."""
        lacks_why = self._asks_why and not self.why
        self._wrong_why.say(
            _("Say why, in a few words: it stays readable beside what was there.")
            if lacks_why
            else ""
        )
        self.refuse(self._lacking_name())
        if lacks_why:
            self._why.setFocus()
        return not lacks_why and not self._wrong_name.sentence

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the name; an empty sentence takes it back."""
        self._wrong_name.say(sentence)
        if sentence:
            self._name.setFocus()

    def _lacking_name(self) -> str:
        if not self.name:
            return _("Write your name: what is written down carries it.")
        if self.name not in self._people and not self.joins:
            words = _("“{name}” is nobody in this office. Tick the box to add this name.")
            return words.format(name=self.name)
        return ""

    def _change(self) -> None:
        is_new = bool(self.name) and self.name not in self._people
        self._joins.setText(_("Add “{name}” to this office").format(name=self.name))
        self._joins.setVisible(is_new)
        self._wrong_name.say("")
        self._wrong_why.say("")
        self.changed.emit()
