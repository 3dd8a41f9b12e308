"""A field for a source: what is typed is looked for in the store, and a few are proposed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from caseapp.text import gettext as _

Sources = tuple[tuple[str, str], ...]
"""The ids and the words of some sources."""
Seek = Callable[[str, Callable[[Sources], None]], None]
"""Looks for sources by a text and hands a few of them on, sooner or later."""

FEWEST = 2
"""Letters before anything is looked for."""


class SourceBook:
    """The sources that a form has met, by id and by words; others are looked for."""

    def __init__(self, known: Sources, seek: Seek) -> None:
        self._words: dict[str, str] = {}
        self._ids: dict[str, str] = {}
        self.seek = seek
        self.learn(known)

    def learn(self, sources: Sources) -> None:
        """Know more sources."""
        self._words.update(sources)
        self._ids.update((words, id_) for id_, words in sources)

    def words_of(self, id_: str) -> str:
        """The words of a source; the id of one that was never met."""
        return self._words.get(id_, id_)

    def id_of(self, words: str) -> str:
        """The id of a source by its words, or what was given."""
        return self._ids.get(words, words)


class SourceField(QLineEdit):
    """A source by any words of its title and publisher, or by its id.

    Signals: ``proposed`` when what was found for the text is there.
    """

    proposed = Signal()

    def __init__(self, book: SourceBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._found = QStringListModel(self)
        self._completer = QCompleter(self._found, self)
        # The store has chosen already, by words in any order.
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.activated.connect(self.setText)
        popup = self._completer.popup()
        if popup:
            popup.setAccessibleName(_("Sources"))
        self.setPlaceholderText(_("Title, publisher or id"))
        self.textEdited.connect(self._look_for)

    @property
    def source(self) -> str:
        """The id of the source, or what was typed."""
        return self._book.id_of(self.text().strip())

    def show_source(self, id_: str) -> None:
        """Show a source by its id."""
        self.setText(self._book.words_of(id_))
        self.setCursorPosition(0)

    def _look_for(self, typed: str) -> None:
        if len(typed.strip()) >= FEWEST:
            self._book.seek(typed, lambda found: self._propose(typed, found))
        else:
            self._found.setStringList([])

    def _propose(self, typed: str, found: Sources) -> None:
        if typed != self.text():
            return  # somebody has typed on; the answer to that comes later
        self._book.learn(found)
        self._found.setStringList([words for _id, words in found])
        if found and self.hasFocus():
            self._completer.complete()
        self.proposed.emit()
