"""The preview of a sheet that is plain text: its words, to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from caseapp.language.languages import language
from caseapp.text import gettext as _
from caseapp.ui import fonts

LARGER = 2.0
"""Points by which it is larger than the words of the program."""


class Words(QPlainTextEdit):
    """Shows a text in the letters of its language, each paragraph in its own direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(_("Text of the sheet"))
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)

    def show_text(self, text: str, tag: str) -> None:
        """Show a text in a language."""
        self.setFont(fonts.font_of(language(tag), LARGER))
        if text != self.toPlainText():
            self.setPlainText(text)
