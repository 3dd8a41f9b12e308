"""The hands of a person at the window: controls are found by the names screen readers read."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

Step = Callable[[], object]


def find(kind: type[Any], name: str, of: QWidget | None = None) -> Any:
    """The visible control of a kind with an accessible name."""
    windows = [of] if of else [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    found = [w for window in windows for w in window.findChildren(kind)]
    seen = [w for w in found if w.isVisible() and w.accessibleName() == name]
    if not seen:
        raise LookupError(f"{kind.__name__} {name!r}")
    return seen[0]


def typed(name: str, text: str) -> tuple[Step, ...]:
    """A text, key by key, into a field."""

    def key(letter: str) -> Step:
        return lambda: QTest.keyClicks(_field(name), letter)

    return tuple(key(letter) for letter in text)


def pressed(name: str, key: Qt.Key, times: int = 1) -> tuple[Step, ...]:
    """A key in a field, several times."""
    return (lambda: QTest.keyClick(find(QWidget, name), key),) * times


def written(name: str, text: str) -> tuple[Step, ...]:
    """A text put into a field in place of what was there, and Enter."""
    return (lambda: _write(name, text), *pressed(name, Qt.Key.Key_Return))


def chosen(name: str, row: int) -> tuple[Step, ...]:
    """A row of a drop-down list."""
    return (lambda: find(QComboBox, name).setCurrentIndex(row),)


def _field(name: str) -> Any:
    field = find(QLineEdit, name)
    field.setFocus()
    return field


def _write(name: str, text: str) -> None:
    field = _field(name)
    field.selectAll()
    field.insert(text)


def filled(**texts: str) -> tuple[Step, ...]:
    """Fields of a form with their texts; an underscore stands for a blank."""

    def fill(name: str, text: str) -> Step:
        return lambda: _fill(name.replace("_", " "), text)

    return tuple(fill(name, text) for name, text in texts.items())


def _fill(name: str, text: str) -> None:
    for kind, put in (
        (QLineEdit, "setText"),
        (QPlainTextEdit, "setPlainText"),
        (QComboBox, "setCurrentText"),
    ):
        try:
            getattr(find(kind, name), put)(text)
        except LookupError:
            continue
        return
    raise LookupError(name)


def several(*steps: tuple[Step, ...]) -> Iterator[Step]:
    """Steps behind each other."""
    for some in steps:
        yield from some
