"""A notice in the window: one sentence, and at most one button."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from caseapp.ui.widgets.naming import described


class Notice(QFrame):
    """Hidden until there is something to say.

    Signals: ``accepted`` when its button is pressed.
    """

    accepted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._name = name
        self._words: QLabel | None = None
        self._button: QPushButton | None = None
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says now; empty while hidden."""
        return "" if self.isHidden() or self._words is None else self._words.text()

    def say(self, sentence: str, button: str = "", grave: bool = False) -> None:
        """Show a sentence, with a button if it has words."""
        self.setProperty("grave", grave)
        self.style().unpolish(self)
        self.style().polish(self)
        words, pressed = self._made()
        words.setText(sentence)
        pressed.setText(button)
        pressed.setAccessibleName(button)
        pressed.setVisible(bool(button))
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        self.hide()

    def _made(self) -> tuple[QLabel, QPushButton]:
        # Mostly there is nothing to say: what is inside waits until there is.
        if self._words is None or self._button is None:
            self._words = described(QLabel(wordWrap=True), self._name)
            selectable = QtCore.Qt.TextInteractionFlag.TextSelectableByMouse
            self._words.setTextInteractionFlags(selectable)
            self._button = QPushButton()
            self._button.clicked.connect(self.accepted)
            layout = QHBoxLayout(self)
            layout.setContentsMargins(14, 8, 10, 8)
            layout.addWidget(self._words, 1)
            layout.addWidget(self._button, 0, QtCore.Qt.AlignmentFlag.AlignTop)
        return self._words, self._button
