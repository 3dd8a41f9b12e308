"""A field for a country, by name or code."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from caseapp.text import gettext as _
from caseapp.ui.folding import fold


class CountryField(QLineEdit):
    """Completes names as they are typed; a code is as good as a name.

    Signals: ``chosen`` with the code of a country that was typed or picked, or with what
    was typed where it is no country known here.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(_("Name or code"))
        self._codes: dict[str, str] = {}
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        if popup:
            popup.setAccessibleName(name)
        self.setCompleter(completer)
        completer.activated.connect(lambda _text: self._choose())
        self.editingFinished.connect(self._choose)
        self._last = ""

    def take_countries(self, countries: tuple[tuple[str, str], ...]) -> None:
        """Know these countries: code and name."""
        self._codes = {fold(name): code for code, name in countries}
        self._codes.update({fold(code): code for code, _name in countries})
        self._names.setStringList([f"{name} ({code})" for code, name in countries])

    @property
    def code(self) -> str:
        """The country's code, or what was typed."""
        text = self.text().strip()
        bare = text[:-5] if text.endswith(")") and text[-5:-3] == " (" else text
        return self._codes.get(fold(bare), text)

    def _choose(self) -> None:
        if self.text().strip() and self.code != self._last:
            self._last = self.code
            self.chosen.emit(self.code)
