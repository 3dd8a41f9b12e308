"""One field of a form: its name, its control, and what is to be said about it below."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from caseapp.domain.drafts.forms import Shape
from caseapp.text import gettext as _
from caseapp.ui.forms.control import ChoiceControl, Control, LineControl, TextControl
from caseapp.ui.forms.countries import Countries, CountriesControl
from caseapp.ui.forms.dates import DateControl
from caseapp.ui.widgets.naming import described

if TYPE_CHECKING:
    from datetime import date

    from caseapp.ui.telling.forms import FieldTold

_LONG = (Shape.TEXT, Shape.ITEMS, Shape.IDS, Shape.PARTS, Shape.STOPS)


class FieldRow(QWidget):
    """A label above its control; below it a hint, or the sentence of what is wrong.

    Signals: ``changed`` when the text does.
    """

    changed = Signal()

    def __init__(
        self, told: FieldTold, countries: Countries, near: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.told = told
        self.control = make_control(told, countries, near)
        self._said = described(QLabel(wordWrap=True), told.label)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        target = self.control.focus_widget()
        target.setAccessibleName(told.label)
        self.setFocusProxy(target)
        label = QLabel(told.label if not told.field.required else f"{told.label} *")
        label.setBuddy(target)
        self.control.changed.connect(self._change)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(label)
        layout.addWidget(cast("QWidget", self.control))
        layout.addWidget(self._said)
        self.accept()

    @property
    def name(self) -> str:
        """The name of its field."""
        return self.told.field.name

    @property
    def problem(self) -> str:
        """What is said to be wrong; empty where nothing is."""
        return self._said.text() if self._said.property("wrong") else ""

    def refuse(self, sentence: str) -> None:
        """Say what is wrong; what was typed stays. A date says it by itself."""
        told_there = isinstance(self.control, DateControl) and self.control.problem()
        self._say("" if told_there else sentence, wrong=True)

    def accept(self) -> None:
        """Say how the field is filled in, if that needs saying."""
        self._say(self.told.hint, wrong=False)

    def _change(self) -> None:
        self.accept()
        self.changed.emit()

    def _say(self, sentence: str, *, wrong: bool) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        self._said.setProperty("quiet", not wrong)
        target = self.control.focus_widget()
        required = _("Has to be filled in.") if self.told.field.required and not wrong else ""
        target.setAccessibleDescription(f"{required} {sentence}".strip())
        for widget in (self._said, target):
            if bool(widget.property("wrong")) is wrong:
                continue
            widget.setProperty("wrong", wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def make_control(told: FieldTold, countries: Countries, near: date) -> Control:
    """The control for a field's shape."""
    shape = told.field.shape
    if shape in (Shape.CHOICE, Shape.YES_NO):
        return ChoiceControl(told.choices)
    if shape in (Shape.DATE, Shape.DAY):
        return DateControl(told.label, near)
    if shape in (Shape.COUNTRY, Shape.COUNTRIES):
        return CountriesControl(countries, several=shape is Shape.COUNTRIES)
    return TextControl() if shape in _LONG else LineControl()
