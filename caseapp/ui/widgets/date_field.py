"""A field for a half-known date, with room beside it for what is wrong with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.text import gettext as _


class DateField(QLineEdit):
    """Takes a date in EDTF or in words. It never alters what was typed.

    Signals: ``entered`` with the text when Enter is pressed or the field is left changed.
    """

    entered = Signal(str)

    def __init__(self, name: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        hint = _("A date such as 2023, 2023-06 or 2024-06-29, or words such as “June 2024”")
        self.setAccessibleDescription(hint)
        self.setToolTip(hint)
        self.setPlaceholderText(empty)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(208)
        self._last = ""
        self.editingFinished.connect(self._leave)

    def take(self, text: str) -> None:
        """Show a text without telling anybody."""
        self._last = text
        self.setText(text)
        self.mark(False)

    def mark(self, wrong: bool) -> None:
        """Show whether the text was refused."""
        if self.property("wrong") != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)

    def _leave(self) -> None:
        if self.text().strip() != self._last:
            self._last = self.text().strip()
            self.entered.emit(self._last)
