"""What is wrong with a field, said below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from caseapp.text import gettext as _


class Problem(QLabel):
    """Hidden while nothing is wrong; marks its field otherwise, and is its description."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._usual = field.accessibleDescription()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("wrong", True)
        self.setAccessibleDescription(
            _("What is wrong with: {field}").format(field=field.accessibleName())
        )
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said to be wrong; empty for nothing."""
        return "" if self.isHidden() else self.text()

    def say(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence takes it back."""
        if sentence == self.sentence:
            return  # to dress the field anew would move and paint what is around it
        self.setText(sentence)
        self.setVisible(bool(sentence))
        self._field.setAccessibleDescription(sentence or self._usual)
        self._field.setProperty("wrong", bool(sentence))
        self._field.style().unpolish(self._field)
        self._field.style().polish(self._field)
