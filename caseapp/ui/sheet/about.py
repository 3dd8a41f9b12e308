"""What is said about a sheet beside its preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets import labels

if TYPE_CHECKING:
    from caseapp.ui.sheet.making import SheetMade


class About(QWidget):
    """Its id and length, what is not on it and why, what is printed on it, and drafts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = labels.paragraph(_("About the sheet"), -0.5)
        self._left_out = labels.paragraph(_("Not on the sheet"), -0.5)
        self._notices = labels.paragraph(_("Printed on the sheet"), -0.5)
        self._drafts = labels.paragraph(_("Words that are drafts"), -0.5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for label in (self._facts, self._left_out, self._drafts, self._notices):
            label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # keys bring it into view
            label.hide()
            layout.addWidget(label)

    def show_made(self, made: SheetMade) -> None:
        """Say what there is to say about a sheet."""
        _say(self._facts, made.facts)
        _say(self._left_out, "\n".join(made.left_out))
        _say(self._drafts, made.drafts)
        notices = "\n".join(f"• {notice}" for notice in made.notices)
        printed = _("Printed on it:\n{notices}").format(notices=notices)
        _say(self._notices, printed if notices else "")


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
