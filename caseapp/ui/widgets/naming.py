"""Names for controls, so that screen readers, and tests, find every one."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    """The control with an accessible name."""
    widget.setAccessibleName(name)
    return widget


def described(widget: W, description: str) -> W:
    """The label with a description of what its text is; its name stays its text."""
    widget.setAccessibleDescription(description)
    return widget
