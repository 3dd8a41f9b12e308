"""Labels as pages use them: headings, quiet words, words to copy."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtWidgets import QLabel, QWidget

from caseapp.ui import theme
from caseapp.ui.widgets.naming import described


def heading(text: str = "", points: float = 6) -> QLabel:
    """The heading of a page."""
    label = QLabel(text)
    label.setFont(theme.font(points, bold=True))
    return label


def quiet(text: str = "") -> QLabel:
    """Secondary words."""
    label = QLabel(text)
    label.setProperty("quiet", True)
    return label


def paragraph(name: str, points: float = 0) -> QLabel:
    """Words that wrap and can be selected and copied."""
    label = described(QLabel(wordWrap=True), name)
    label.setFont(theme.font(points))
    flags = QtCore.Qt.TextInteractionFlag.TextSelectableByMouse
    label.setTextInteractionFlags(flags | QtCore.Qt.TextInteractionFlag.TextSelectableByKeyboard)
    label.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    return label


def tell(label: QLabel, text: str, wrong: bool = False) -> None:
    """Let a paragraph say what was done, or what is wrong; with no words it is hidden."""
    if label.property("wrong") != wrong:
        label.setProperty("wrong", wrong)
        label.style().unpolish(label)
        label.style().polish(label)
    label.setText(text)
    label.setVisible(bool(text))


def buddy(text: str, field: QWidget) -> QLabel:
    """The label of a field: its mnemonic leads there and it names the field."""
    label = QLabel(text)
    label.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(text.replace("&", ""))
    return label
