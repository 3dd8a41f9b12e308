"""The side of the sheet window: choices, what is said about the sheet, and the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.sheet.about import About
from caseapp.ui.sheet.controls import Controls
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import described, named
from caseapp.ui.widgets.scrolling import Column

if TYPE_CHECKING:
    from caseapp.ui.sheet.making import SheetMade

WIDTH = 372


class Side(QFrame):
    """Everything of the window but the preview.

    Signals: ``save_wanted``, ``print_wanted``, ``copy_wanted``; ``turn_wanted`` with 1 or -1.
    """

    save_wanted = Signal()
    print_wanted = Signal()
    copy_wanted = Signal()
    turn_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self.controls = Controls()
        self._about = About()
        self._title = labels.heading("", 4)
        self._title.setWordWrap(True)
        self._done = labels.paragraph(_("What was done"))
        self._page = described(QLabel(), _("Page in view"))
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._turning = self._turn_row()
        self._save = _button(_("&Save as…"), _("Save as"), "Ctrl+S", self.save_wanted)
        self._print = _button(_("P&rint…"), _("Print"), "Ctrl+P", self.print_wanted)
        self._copy = _button(_("&Copy"), _("Copy the text"), "Ctrl+Shift+C", self.copy_wanted)
        self._print.setProperty("primary", True)
        self._copy.setProperty("primary", True)
        self._copy.hide()
        self._lay_out()
        self.allow(False)

    def set_title(self, text: str) -> None:
        """Name the sheet."""
        self._title.setText(text)

    def show_made(self, made: SheetMade) -> None:
        """Say what there is to say about a sheet; a text is copied where another is printed."""
        self._about.show_made(made)
        is_text = made.text is not None
        self._copy.setVisible(is_text)
        self._print.setVisible(not is_text)
        self._turning.setVisible(not is_text)

    def show_page(self, number: int, pages: int) -> None:
        """Say which page is in view."""
        text = _("Page {page} of {pages}").format(page=number + 1, pages=pages)
        self._page.setText(text if pages else "")

    def tell(self, text: str, wrong: bool = False) -> None:
        """Say what was done, or what is wrong."""
        labels.tell(self._done, text, wrong)

    def allow(self, allowed: bool) -> None:
        """Let save, copy and print only what is finished."""
        for button in (self._save, self._copy, self._print):
            button.setEnabled(allowed)

    def _turn_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for text, name, by in (("‹", _("Previous page"), -1), ("›", _("Next page"), 1)):
            button = named(QPushButton(text), name)
            button.setToolTip(name)
            button.clicked.connect(lambda _checked=False, by=by: self.turn_wanted.emit(by))
            layout.addWidget(button)
        layout.insertWidget(1, self._page, 1)
        return row

    def _lay_out(self) -> None:
        inside = Column(_("What is on the sheet"))
        inside.column.setContentsMargins(18, 12, 12, 8)
        inside.column.setSpacing(10)
        for widget in (self._title, self.controls, self._about):
            inside.column.addWidget(widget)
        inside.column.addStretch(1)
        buttons = QHBoxLayout()
        for button in (self._save, self._copy, self._print):
            buttons.addWidget(button, 1)
        below = QVBoxLayout()
        below.setContentsMargins(18, 4, 18, 12)
        below.setSpacing(8)
        below.addWidget(self._turning)
        below.addWidget(self._done)
        below.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(inside, 1)
        layout.addLayout(below)


def _button(text: str, name: str, keys: str, signal: object) -> QPushButton:
    button = named(QPushButton(text), name)
    button.setShortcut(QKeySequence(keys))
    button.setToolTip(keys)
    button.clicked.connect(signal)
    return button
