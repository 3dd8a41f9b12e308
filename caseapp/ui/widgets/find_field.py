"""A field for what to find in a list below it."""

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class FindField(QLineEdit):
    """A line of text that Down leaves for the list.

    Signals: ``left`` when Down is pressed.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on to the list, or write."""
        if event.key() == QtCore.Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)
