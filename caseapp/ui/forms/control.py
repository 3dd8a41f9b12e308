"""What every control of a form can do, and the simple ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets.choice import Choice

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

LINES = 3
"""How many lines of a long text are seen at once."""


class Control(Protocol):
    """Holds the text of one field."""

    @property
    def changed(self) -> SignalInstance:
        """Emitted whenever the text changes."""
        ...

    def draft_text(self) -> str:
        """The text as a draft keeps it."""
        ...

    def take(self, text: str) -> None:
        """Show a text."""
        ...

    def focus_widget(self) -> QWidget:
        """What the label leads to and screen readers name."""
        ...


class LineControl(QLineEdit):
    """One line of text.

    Signals: ``changed`` when the text does.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(lambda _text: self.changed.emit())

    def draft_text(self) -> str:
        """The text as it was typed."""
        return self.text()

    def take(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self.setCursorPosition(0)

    def focus_widget(self) -> QWidget:
        """The field itself."""
        return self


class TextControl(QPlainTextEdit):
    """Several lines of text; Tab leaves it.

    Signals: ``changed`` when the text does.
    """

    changed = Signal()

    def __init__(self, lines: int = LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 22)
        self.textChanged.connect(self.changed)

    def draft_text(self) -> str:
        """The text as it was typed."""
        return self.toPlainText()

    def take(self, text: str) -> None:
        """Show a text."""
        self.setPlainText(text)

    def focus_widget(self) -> QWidget:
        """The field itself."""
        return self


class ChoiceControl(Choice):
    """One of several texts, each with its words; nothing is chosen at first.

    Signals: ``changed`` when another one is chosen.
    """

    changed = Signal()

    def __init__(self, choices: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem(_("Choose…"), "")
        for text, words in choices:
            self.addItem(words, text)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def draft_text(self) -> str:
        """The text that was chosen; empty for none."""
        return str(self.currentData() or "")

    def take(self, text: str) -> None:
        """Choose a text; one that is not offered is offered too, so that it is not lost."""
        if self.findData(text) < 0:
            self.addItem(text, text)
        self.setCurrentIndex(self.findData(text))

    def focus_widget(self) -> QWidget:
        """The list itself."""
        return self

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form: scrolling past must not choose something else."""
        event.ignore()
