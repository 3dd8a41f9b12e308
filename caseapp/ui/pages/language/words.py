"""The words of one message: its texts, its state, its legal terms, and what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.language.forms import Forms
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.scrolling import Column

if TYPE_CHECKING:
    from caseapp.ui.pages.language.told import MessageTold


class Words(QWidget):
    """Shows a message. Words that were altered are approved as one's own, others as they are.

    Signals: ``approved`` with the own words, or None for those that stand there;
    ``taken_back`` when the review is to be undone.
    """

    approved = Signal(object)
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: MessageTold | None = None
        self._why_not = ""
        self.forms = Forms()
        self._inside = Column(_("The words of the message"))
        self._id = labels.paragraph(_("Message"), 1)
        self._state = labels.paragraph(_("State of the message"))
        self._terms = labels.paragraph(_("Legal terms in it"))
        self._reason = labels.paragraph(_("Why it cannot be approved"))
        self._reason.setProperty("quiet", True)
        self._approve = named(QPushButton(_("&Approve")), _("Approve"))
        self._approve.setProperty("primary", True)
        self._approve.setToolTip(_("Approve, and go on to the next draft (Ctrl+Enter)"))
        self._own = named(QPushButton(_("Approve with my &words")), _("Approve with my words"))
        self._own.setToolTip(_("Ctrl+Enter does so where the words were altered"))
        self._back = named(QPushButton(_("Take &back")), _("Take back"))
        self._connect()
        self._lay_out()

    def show_message(self, told: MessageTold | None, tag: str, why_not: str) -> None:
        """Show a message; ``why_not`` is why nothing can be approved now."""
        self._told, self._why_not = told, why_not
        self.forms.show_message(told, tag)
        self._id.setText(told.id if told else _("No message is chosen."))
        self._state.setText(told.state if told else "")
        terms = "\n".join(_line(term.words, term.is_kept) for term in told.terms) if told else ""
        self._terms.setText(_("Legal terms in it:\n{terms}").format(terms=terms))
        self._terms.setVisible(bool(terms))
        self.allow()

    def allow(self) -> None:
        """Enable what can be done with the words as they are in the fields."""
        told, edited = self._told, self.forms.is_edited
        may = told is not None and not self._why_not
        self._approve.setEnabled(bool(may and told and told.can_be_approved and not edited))
        self._own.setEnabled(may and edited)
        self._back.setEnabled(bool(may and told and told.can_be_taken_back))
        self._reason.setText(self._reason_now())
        self._reason.setVisible(bool(self._reason.text()))

    def approve(self) -> None:
        """Approve what is in the fields, if that can be done."""
        if self._own.isEnabled():
            self.approved.emit(self.forms.texts)
        elif self._approve.isEnabled():
            self.approved.emit(None)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the words, where it is in view."""
        self.forms.say(sentence)
        self._inside.verticalScrollBar().setValue(0)

    def _reason_now(self) -> str:
        if self._why_not or self._told is None:
            return self._why_not
        if not self._told.can_be_approved and not self.forms.is_edited:
            return _("Write words for it on the right; then they can be approved.")
        return ""

    def _edit(self) -> None:
        self.forms.say("")
        self.allow()

    def _connect(self) -> None:
        self.forms.edited.connect(self._edit)
        self.forms.accepted.connect(self.approve)
        self._approve.clicked.connect(self.approve)
        self._own.clicked.connect(self.approve)
        self._back.clicked.connect(self.taken_back)

    def _lay_out(self) -> None:
        inside = self._inside
        inside.column.setContentsMargins(14, 4, 8, 8)
        for widget in (self._id, self._state, self.forms, self._terms):
            inside.column.addWidget(widget)
        inside.column.addStretch(1)
        buttons = QHBoxLayout()
        for button in (self._approve, self._own, self._back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inside, 1)
        layout.addWidget(self._reason)
        layout.addLayout(buttons)


def _line(words: str, is_kept: bool) -> str:
    return f"{'✓' if is_kept else '⚠'} {words}"
