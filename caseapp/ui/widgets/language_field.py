"""A list of languages to choose from, in which typing finds one by either of its names."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from caseapp.ui.folding import fold
from caseapp.ui.widgets.choice import Choice

FOLDED = Qt.ItemDataRole.UserRole + 1
"""The role under which the names of a language stand folded, as typing is compared."""


class _Finding(QCompleter):
    """Finds what was typed anywhere in the names, whatever its case and accents."""

    def splitPath(self, path: str) -> list[str]:
        """What was typed, folded."""
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The names as they are shown."""
        return str(index.data() or "")


class LanguageField(Choice):
    """Offers languages by their own names, with the English one behind it.

    What is typed and finds none gives way to the language chosen before. Signals: ``chosen``
    with the tag of another language.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, languages: Iterable[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(20)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        for tag, words in languages:
            self.addItem(words, tag)
        self._line_up(name)
        self.call(languages)
        self._last = self.tag
        self.currentIndexChanged.connect(self._choose)

    @property
    def tag(self) -> str:
        """The language chosen."""
        return str(self.currentData() or "")

    def call(self, languages: Iterable[tuple[str, str]]) -> None:
        """Call languages by other names: tag and words."""
        for tag, words in languages:
            row = self.findData(tag)
            if row >= 0:
                self.setItemText(row, words)
                self.setItemData(row, f"{fold(words)} {fold(tag)}", FOLDED)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls: passing over it must not choose something else."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let what is typed take the place of the language shown, however one came here."""
        super().focusInEvent(event)
        line = self.lineEdit()
        if line:
            line.selectAll()

    def _line_up(self, name: str) -> None:
        line = self.lineEdit()
        if line is None:
            return
        line.setAccessibleName(name)
        line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        line.editingFinished.connect(self._settle)
        finding = _Finding(self.model(), self)
        finding.setCompletionRole(FOLDED)
        finding.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finding.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = finding.popup()
        if popup:
            popup.setAccessibleName(name)
        self.setCompleter(finding)

    def _settle(self) -> None:
        """Choose what the text finds, the best first; else show again what is chosen."""
        typed = fold(self.currentText())
        rows = [row for row in range(self.count()) if typed in str(self.itemData(row, FOLDED))]
        if typed and self.currentText() != self.itemText(self.currentIndex()) and rows:
            starting = [row for row in rows if self._begins(row, typed)]
            self.setCurrentIndex((starting or rows)[0])
        self.setEditText(self.itemText(self.currentIndex()))

    def _begins(self, row: int, typed: str) -> bool:
        words = str(self.itemData(row, FOLDED)).replace("(", " ").split()
        return any(word.startswith(typed) for word in words)

    def _choose(self) -> None:
        if self.tag and self.tag != self._last:
            self._last = self.tag
            self.chosen.emit(self._last)
