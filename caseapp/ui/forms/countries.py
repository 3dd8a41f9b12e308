"""A control for one country or several, by name or code."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from caseapp.text import gettext as _
from caseapp.ui.folding import fold

Countries = tuple[tuple[str, str], ...]
"""The code and the name of every country."""

FEWEST = 2
"""Letters before names are proposed: one begins half of all names."""


def _names(countries: Countries, owner: QWidget) -> QStringListModel:
    # Without an owner nobody holds it, and nothing is proposed.
    return QStringListModel([name for _code, name in countries], owner)


class CountriesControl(QLineEdit):
    """Countries with commas between them; the name that is being typed is completed.

    Signals: ``changed`` when the text does.
    """

    changed = Signal()

    def __init__(
        self, countries: Countries, *, several: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._several = several
        self._names = dict(countries)
        self._codes = {fold(name): code for code, name in countries}
        self._codes.update({fold(code): code for code, _name in countries})
        self.setPlaceholderText(_("Names or codes, with commas") if several else _("Name or code"))
        self._completer = QCompleter(_names(countries, self), self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._complete)
        popup = self._completer.popup()
        if popup:
            popup.setAccessibleName(_("Countries"))
        self.textEdited.connect(self._propose)
        self.textChanged.connect(lambda _text: self.changed.emit())

    def draft_text(self) -> str:
        """The codes of what was typed; a name nobody knows stays as it is."""
        return ", ".join(self._codes.get(fold(word), word) for word in self._words())

    def take(self, text: str) -> None:
        """Show countries by their codes."""
        codes = (word.strip() for word in text.replace("\n", ",").split(","))
        self.setText(", ".join(self._names.get(code, code) for code in codes if code))

    def focus_widget(self) -> QWidget:
        """The field itself."""
        return self

    def _words(self) -> list[str]:
        whole = self.text().strip()
        # A name may have a comma of its own: the whole text may be one.
        if not whole or not self._several or fold(whole) in self._codes:
            return [whole] if whole else []
        return [word.strip() for word in whole.split(",") if word.strip()]

    def _propose(self, text: str) -> None:
        word = text.rpartition(",")[2].strip() if self._several else text.strip()
        popup = self._completer.popup()
        if len(word) < FEWEST:
            if popup:
                popup.hide()
            return
        self._completer.setCompletionPrefix(word)
        self._completer.complete()

    def _complete(self, name: str) -> None:
        before = self.text().rpartition(",")[0].strip() if self._several else ""
        self.setText(f"{before}, {name}" if before else name)
