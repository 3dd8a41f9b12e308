"""A field for a date as people know it, with how it was understood below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui import asking
from caseapp.ui.widgets.labels import quiet
from caseapp.ui.widgets.naming import described

if TYPE_CHECKING:
    from datetime import date

    from caseapp.domain.dates import PartialDate
    from caseapp.ui.telling.dates import DateTold

PATIENCE = 600
"""Milliseconds without a key before an unfinished date is called wrong."""

LONGEST = 200
"""Characters the field takes: as many as are read."""


class DateEntry(QWidget):
    """Takes EDTF or English words, and tells at every key how it was understood.

    What was typed is never altered. What is wrong is told when the typing pauses or the
    field is left. ``near`` is the day it was said: a source's, or today. A date that no
    sheet says is not told as it ``prints``.

    Signals: ``changed`` with the text at every change, by a person or by ``take``.
    """

    changed = Signal(str)

    def __init__(
        self, name: str, near: date, parent: QWidget | None = None, *, prints: bool = True
    ) -> None:
        super().__init__(parent)
        self._near, self._prints = near, prints
        self._told: DateTold | None = None
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setMaxLength(LONGEST)
        self.field.setClearButtonEnabled(True)
        self.setFocusProxy(self.field)
        self._first = _line(_("How the date was understood"))
        self._second = _line(_("How the date will print"))
        self._pause = QTimer(self, singleShot=True, interval=PATIENCE)
        self._pause.timeout.connect(self._show_problem)
        self.field.textChanged.connect(self._change)
        self.field.editingFinished.connect(self._show_problem)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.field, self._first, self._second):
            layout.addWidget(widget)
        self._tell()

    @property
    def near(self) -> date:
        """The day from which "on Tuesday" and a day without a year are told."""
        return self._near

    @near.setter
    def near(self, day: date) -> None:
        """Read the text again from another day."""
        self._near = day
        self._tell()

    def text(self) -> str:
        """What was typed, without the spaces around it."""
        return self.field.text().strip()

    def take(self, text: str) -> None:
        """Put a text in the field; what is wrong with it is told at once."""
        self.field.setText(text)
        self._show_problem()

    def value(self) -> PartialDate | None:
        """The date that was understood; None for none and for what is wrong."""
        return self._told.date if self._told else None

    def problem(self) -> str | None:
        """The sentence of what is wrong; None for an empty field and for a date."""
        return self._told.problem if self._told else None

    def _change(self) -> None:
        self._tell()
        self.changed.emit(self.text())

    def _tell(self) -> None:
        self._told = asking.date_told(self.text(), self._near) if self.text() else None
        self._pause.start() if self.problem() else self._pause.stop()
        self._mark(False)
        self._second.setVisible(self._prints)
        if self._told is None or self._told.problem:
            self._say(_hint(), "")
        else:
            self._say(self._told.understood, self._told.printed)

    def _show_problem(self) -> None:
        self._pause.stop()
        problem = self.problem()
        if problem:
            self._mark(True)
            self._say(problem, "")
            self._second.hide()

    def _say(self, first: str, second: str) -> None:
        self._first.setText(first)
        self._second.setText(second)
        self.field.setAccessibleDescription(f"{first} {second}".strip())

    def _mark(self, wrong: bool) -> None:
        for widget in (self.field, self._first):
            if bool(widget.property("wrong")) != wrong:
                widget.setProperty("wrong", wrong)
                widget.style().unpolish(widget)
                widget.style().polish(widget)


def _hint() -> str:
    return _("In words or figures: about August 2022, before 2018, 2024-06-29/2024-06-30.")


def _line(description: str) -> QLabel:
    """A quiet line of plain text that wraps, and keeps its height when it is empty."""
    label = described(quiet(), description)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setMinimumHeight(label.fontMetrics().height())
    return label
