"""The search box over everything, and the results that drop down below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.text import gettext as _
from caseapp.ui.asking import search

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.telling.hits import HitTold
    from caseapp.ui.widgets.search_results import SearchResults


class SearchBox(QLineEdit):
    """Asks as one types; typing never waits, and answers to older texts are dropped.

    Signals: ``chosen`` with the HitTold somebody wants to see; ``all_wanted`` with the
    text of which somebody wants all results.
    """

    chosen = Signal(object)
    all_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand: Errand | None = None
        self._results: SearchResults | None = None
        self.setAccessibleName(_("Search"))
        self.setPlaceholderText(_("Search countries, claims and sources (Ctrl+K)"))
        self.textEdited.connect(self._ask)
        self.textChanged.connect(lambda text: None if text else self.dismiss())

    def complete(self) -> None:
        """Add what can wait until the window stands."""
        self.setClearButtonEnabled(True)

    @property
    def is_open(self) -> bool:
        """Whether results hang below it."""
        return self._results is not None and self._results.isVisible()

    def dismiss(self) -> None:
        """Hide the results and want no answer any more."""
        if self._errand:
            self._errand.drop()
        if self._results:
            self._results.hide()

    def want_all(self) -> None:
        """Want all results of what stands in the field."""
        text = self.text().strip()
        self.dismiss()
        self.clear()
        self.all_wanted.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the results without leaving the field; Ctrl+Enter wants them all."""
        if event.key() in _enter_keys() and event.modifiers() & _control():
            self.want_all()
            return
        if self.is_open and event.key() in _steering_keys():
            self._steer(QtCore.Qt.Key(event.key()))
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the results when one goes elsewhere."""
        super().focusOutEvent(event)
        self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the results below the field, and Esc for them while they are open."""
        if event.type() == QEvent.Type.Resize:
            self._put_below()
        elif watched is self and event.type() == QEvent.Type.ShortcutOverride and self.is_open:
            assert isinstance(event, QKeyEvent)
            if event.key() == QtCore.Qt.Key.Key_Escape:
                event.accept()
                return True
        return False

    def _steer(self, key: QtCore.Qt.Key) -> None:
        assert self._results
        if key == QtCore.Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (QtCore.Qt.Key.Key_Up, QtCore.Qt.Key.Key_Down):
            self._results.step(1 if key == QtCore.Qt.Key.Key_Down else -1)
        elif hit := self._results.current:
            self._choose(hit)

    def _ask(self, text: str) -> None:
        if self._errand:
            self._errand.drop()
        if text.strip():
            self._errand = self._desk.ask(search(text), self._show, self._fail)

    def _show(self, hits: Sequence[HitTold]) -> None:
        if self._results is None:
            self._results = self._make_results()
        self._results.show_hits(hits)
        self._drop_down(self._results)

    def _fail(self, sentence: str) -> None:
        if self._results is None:
            self._results = self._make_results()
        self._results.show_hits([], sentence)
        self._drop_down(self._results)

    def _drop_down(self, results: SearchResults) -> None:
        self._put_below()
        results.show()
        results.raise_()

    def _make_results(self) -> SearchResults:
        from caseapp.ui.widgets.search_results import SearchResults

        results = SearchResults(self.window())
        results.chosen.connect(self._choose)
        results.all_wanted.connect(self.want_all)
        self.window().installEventFilter(self)
        self.installEventFilter(self)
        return results

    def _put_below(self) -> None:
        if self._results:
            corner = self.mapTo(self.window(), QPoint(0, self.height() + 2))
            self._results.place(corner, self.width())

    def _choose(self, hit: HitTold) -> None:
        self.dismiss()
        self.clear()
        self.chosen.emit(hit)


def _steering_keys() -> tuple[QtCore.Qt.Key, ...]:
    key = QtCore.Qt.Key
    return key.Key_Up, key.Key_Down, key.Key_Escape, *_enter_keys()


def _enter_keys() -> tuple[QtCore.Qt.Key, ...]:
    return QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter


def _control() -> QtCore.Qt.KeyboardModifier:
    return QtCore.Qt.KeyboardModifier.ControlModifier
