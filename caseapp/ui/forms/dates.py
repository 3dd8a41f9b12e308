"""The control for a half-known date in a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from caseapp.ui.widgets.date_entry import DateEntry

if TYPE_CHECKING:
    from datetime import date


class DateControl(DateEntry):
    """A date as people know it, told as it is typed.

    Signals: ``changed`` when the text does.
    """

    def __init__(self, name: str, near: date, parent: QWidget | None = None) -> None:
        super().__init__(name, near, parent)

    def draft_text(self) -> str:
        """The text as it was typed."""
        return self.text()

    def focus_widget(self) -> QWidget:
        """The line in which it is typed."""
        return self.field
