"""The question why something is withdrawn or brought back, and by whom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.forms.who import WhoAndWhy
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.notice import Notice


class Reason(QDialog):
    """Asks for a reason and a name; the person may think better of it.

    Signals: ``given`` with the reason and the name.
    """

    given = Signal(str, str)

    def __init__(self, title: str, meaning: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self._notice = Notice(title)
        self.who = WhoAndWhy(asks_why=True)
        words = QLabel(meaning, wordWrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        cancel = named(QPushButton(_("Cancel")), _("Cancel"))
        act = named(QPushButton(verb), verb.replace("&", ""))
        act.setProperty("primary", True)
        cancel.setDefault(True)
        act.clicked.connect(self._give)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(labels.heading(title, 3))
        layout.addWidget(words)
        layout.addWidget(self._notice)
        layout.addWidget(self.who)
        layout.addLayout(buttons)

    def refuse(self, sentence: str) -> None:
        """Say why it was not done; what was typed stays."""
        self._notice.say(sentence)

    def _give(self) -> None:
        if self.who.check():
            self.given.emit(self.who.why, self.who.name)
