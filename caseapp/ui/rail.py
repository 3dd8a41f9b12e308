"""The places of the window, at its left."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.places import COUNTRIES, places
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import named

WIDTH = 168


class Rail(QFrame):
    """A button for each place.

    Signals: ``chosen`` with the place somebody wants to go to.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(_("Places"))
        self.setFixedWidth(WIDTH)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 14, 10, 10)
        layout.setSpacing(4)
        name = labels.heading("Caseapp", 3)
        name.setContentsMargins(12, 0, 0, 8)
        layout.addWidget(name)
        for place in places():
            layout.addWidget(self._button(place.key, place.title))
        layout.addStretch(1)

    def mark(self, place: str) -> None:
        """Show where one is; a place without a button marks none."""
        self._group.setExclusive(False)
        for key, button in self._buttons.items():
            button.setChecked(key == place)
        self._group.setExclusive(True)

    def count(self, place: str, number: int, meaning: str) -> None:
        """Show a number beside a place; ``meaning`` says of what. None is shown for 0."""
        button = self._buttons[place]
        title = next(each.title for each in places() if each.key == place)
        button.setText(f"{title}  ({number})" if number else title)
        button.setAccessibleName(f"{title}, {meaning}" if number else title)
        button.setToolTip(meaning if number else "")

    def take_focus(self) -> None:
        """Put the focus on the place where one is."""
        checked = self._group.checkedButton() or self._buttons[COUNTRIES]
        checked.setFocus(QtCore.Qt.FocusReason.TabFocusReason)

    def _button(self, place: str, text: str) -> QPushButton:
        button = named(QPushButton(text), text)
        button.setCheckable(True)
        button.setProperty("place", True)
        button.clicked.connect(lambda: self.chosen.emit(place))
        self._buttons[place] = button
        self._group.addButton(button)
        return button
