"""The texts of a message, each in a field beside its English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextOption
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from caseapp.language.languages import Language, language
from caseapp.text import gettext as _
from caseapp.ui import fonts, theme
from caseapp.ui.forms.control import TextControl
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import described, named
from caseapp.ui.widgets.problem import Problem
from caseapp.ui.widgets.row_table import ENTER

if TYPE_CHECKING:
    from caseapp.ui.pages.language.told import FormTold, MessageTold

LARGER = 4.0
"""Points by which words to be judged are larger than those of the program."""

LEAST, MOST = 3, 7
"""Lines of a text that are in view; longer ones are scrolled."""

LETTERS = 22
"""About as many letters stand on a line of a field in a narrow window."""


class WordField(TextControl):
    """A text to be judged. Signals: ``accepted`` at Ctrl+Enter, which a text field keeps."""

    accepted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept, or write."""
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accepted.emit()
        else:
            super().keyPressEvent(event)


class Forms(QWidget):
    """A row for each plural form, the English at the left.

    Signals: ``edited``; ``accepted`` at Ctrl+Enter in a field.

    What was written and not approved is there again when one comes back to the message.
    """

    edited = Signal()
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: list[WordField] = []
        self._examples: list[QLabel] = []
        self.problem: Problem | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(16)
        self._shown: tuple[str, ...] = ()
        self._key = ("", "")
        self._written: dict[tuple[str, str], tuple[str, ...]] = {}

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands in the fields."""
        return tuple(field.draft_text() for field in self.fields)

    @property
    def is_edited(self) -> bool:
        """Whether that is other than what stands there now."""
        return self.texts != self._shown

    def show_message(self, told: MessageTold | None, tag: str) -> None:
        """Show the texts of a message in a language."""
        self._clear()
        if told is None:
            return
        spoken = language(tag)
        large, own = theme.font(LARGER), fonts.font_of(spoken, LARGER)
        for number, form in enumerate(told.forms):
            name = form.counts or _("Words")
            self._add_row(number * 3 + 1, form, name, large, own, spoken)
        self._key, self._shown = (tag, told.id), told.texts
        written = self._written.get(self._key, ())
        for field, text in zip(self.fields, written, strict=False):
            field.take(text)
        for field in self.fields:
            field.changed.connect(self._keep)
            field.accepted.connect(self.accepted)

    def forget(self, tag: str, message: str) -> None:
        """Forget what was written for a message."""
        self._written.pop((tag, message), None)

    def show_examples(self, examples: tuple[str, ...]) -> None:
        """Show how the texts read with values in them, where that differs from the texts."""
        for label, example, text in zip(self._examples, examples, self.texts, strict=False):
            label.setText(example)
            label.setVisible(bool(example) and example != text)

    def say(self, sentence: str) -> None:
        """Say what is wrong with the words; an empty sentence takes it back."""
        if self.problem:
            self.problem.say(sentence)

    def _keep(self) -> None:
        if self.is_edited:
            self._written[self._key] = self.texts
        else:
            self._written.pop(self._key, None)
        self.edited.emit()

    def _add_row(
        self, row: int, form: FormTold, name: str, large: QFont, own: QFont, spoken: Language
    ) -> None:
        english = described(QLabel(form.english, wordWrap=True), _("English"))
        english.setFont(large)
        english.setTextFormat(Qt.TextFormat.PlainText)
        english.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        field = named(WordField(), name)
        field.setFont(own)
        lines = min(max(len(form.text) // LETTERS + 2, LEAST), MOST)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * lines + 22)
        _turn(field, spoken)
        field.take(form.text)
        self.fields.append(field)
        self._grid.addWidget(labels.quiet(_("English")), row, 0)
        self._grid.addWidget(labels.quiet(name), row, 1)
        self._grid.addWidget(english, row + 1, 0)
        self._grid.addWidget(field, row + 1, 1)
        below = described(QLabel(form.example, wordWrap=True), _("With values in it"))
        below.setFont(fonts.font_of(spoken, 0))
        below.setTextFormat(Qt.TextFormat.PlainText)
        below.setProperty("quiet", True)
        if spoken.rtl:
            below.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        below.setVisible(bool(form.example))
        self._examples.append(below)
        self._grid.addWidget(below, row + 2, 1)
        if self.problem is None:
            self.problem = Problem(field)
            self._grid.addWidget(self.problem, 0, 0, 1, 2)

    def _clear(self) -> None:
        self.fields, self._examples, self.problem, self._shown = [], [], None, ()
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()


def _turn(field: TextControl, spoken: Language) -> None:
    """Lay the words out in the direction of their language, whatever letters they begin with."""
    option = QTextOption(field.document().defaultTextOption())
    if spoken.rtl:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    field.document().setDefaultTextOption(option)
