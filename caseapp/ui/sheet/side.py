"""The side of the sheet window: choices, what is said about the sheet, and the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.sheet.controls import Controls
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import described, named

if TYPE_CHECKING:
    from caseapp.ui.sheet.making import SheetMade

WIDTH = 300


class Side(QFrame):
    """Everything of the window but the preview.

    Signals: ``save_wanted``, ``print_wanted``; ``turn_wanted`` with 1 or -1.
    """

    save_wanted = Signal()
    print_wanted = Signal()
    turn_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self.controls = Controls()
        self._title = labels.heading("", 4)
        self._title.setWordWrap(True)
        self._facts = labels.paragraph(_("About the sheet"), -0.5)
        self._notices = labels.paragraph(_("Printed on the sheet"), -0.5)
        self._done = labels.paragraph(_("What was done"))
        self._page = described(QLabel(), _("Page in view"))
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._save = _button(_("Save as…"), _("Save as"), "Ctrl+S", self.save_wanted)
        self._print = _button(_("Print…"), _("Print"), "Ctrl+P", self.print_wanted)
        self._print.setProperty("primary", True)
        self._lay_out()
        self.allow(False)

    def set_title(self, text: str) -> None:
        """Name the sheet."""
        self._title.setText(text)

    def show_made(self, made: SheetMade) -> None:
        """Say what there is to say about a sheet."""
        self._facts.setText(made.facts)
        notices = "\n".join(f"• {notice}" for notice in made.notices)
        self._notices.setText(_("Printed on it:\n{notices}").format(notices=notices))
        self._notices.setVisible(bool(notices))

    def show_page(self, number: int, pages: int) -> None:
        """Say which page is in view."""
        text = _("Page {page} of {pages}").format(page=number + 1, pages=pages)
        self._page.setText(text if pages else "")

    def tell(self, text: str, wrong: bool = False) -> None:
        """Say what was done, or what is wrong."""
        self._done.setProperty("wrong", wrong)
        self._done.style().unpolish(self._done)
        self._done.style().polish(self._done)
        self._done.setText(text)

    def allow(self, allowed: bool) -> None:
        """Let save and print only what is finished."""
        self._save.setEnabled(allowed)
        self._print.setEnabled(allowed)

    def _lay_out(self) -> None:
        turning = QHBoxLayout()
        for text, name, by in (("‹", _("Previous page"), -1), ("›", _("Next page"), 1)):
            button = named(QPushButton(text), name)
            button.setToolTip(name)
            button.clicked.connect(lambda _checked=False, by=by: self.turn_wanted.emit(by))
            turning.addWidget(button)
        turning.insertWidget(1, self._page, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        for widget in (self._title, self.controls, self._facts, self._notices):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(turning)
        layout.addWidget(self._done)
        layout.addWidget(self._save)
        layout.addWidget(self._print)


def _button(text: str, name: str, keys: str, signal: object) -> QPushButton:
    button = named(QPushButton(text), name)
    button.setShortcut(QKeySequence(keys))
    button.setToolTip(keys)
    button.clicked.connect(signal)
    return button
