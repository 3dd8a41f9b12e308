"""The frame of each part of the settings."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.ui.widgets import labels


def card(title: str, inside: QWidget) -> QFrame:
    """A part below its heading."""
    made = QFrame()
    made.setObjectName("card")
    layout = QVBoxLayout(made)
    layout.setContentsMargins(18, 12, 18, 14)
    layout.setSpacing(8)
    layout.addWidget(labels.heading(title, 2))
    layout.addWidget(inside)
    return made
