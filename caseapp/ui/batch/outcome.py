"""How a batch ended: what was made, what was not and why, and the cover list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import named

if TYPE_CHECKING:
    from caseapp.ui.batch.told import Outcome

LINES = 6
"""How many lines are in view."""


class OutcomePane(QWidget):
    """Hidden until a batch has ended.

    Signals: ``print_wanted`` when the cover list is to be printed.
    """

    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = named(QPlainTextEdit(readOnly=True), _("How the batch ended"))
        self._print = named(QPushButton(_("Pr&int the cover list…")), _("Print the cover list"))
        self._print.clicked.connect(self.print_wanted)
        self._said = labels.paragraph(_("What was done"))
        self._lay_out()
        self.hide()

    def show_outcome(self, outcome: Outcome) -> None:
        """Tell how it ended."""
        lines = [outcome.summary]
        if outcome.sheets:
            lines.append(_("They are in {folder}.").format(folder=outcome.folder))
        if outcome.cover:
            _pdf, path = outcome.cover
            lines.append(_("The cover list beside them: {name}").format(name=path.name))
        if outcome.trouble:
            lines.append(outcome.trouble)
        if outcome.missed:
            lines += ["", _("Not made:"), *outcome.missed]
        self._text.setPlainText("\n".join(lines))
        self._print.setEnabled(outcome.cover is not None)
        self.say("")
        self.show()
        self._text.setFocus()

    def say(self, text: str, wrong: bool = False) -> None:
        """Say what became of printing."""
        labels.tell(self._said, text, wrong)

    def _lay_out(self) -> None:
        self._text.setTabChangesFocus(True)
        height = self._text.fontMetrics().lineSpacing() * LINES + 20
        self._text.setFixedHeight(height)
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        row.addWidget(self._print, 0, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._text)
        layout.addLayout(row)
