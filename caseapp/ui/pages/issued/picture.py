"""The sheet as it was handed out: its exact pages, or its text where it has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.text import gettext as _
from caseapp.ui.sheet.drawing import Drawing
from caseapp.ui.sheet.preview import Preview
from caseapp.ui.sheet.rendering import Drawn
from caseapp.ui.sheet.words import Words

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from caseapp.ui.desk import Desk

NOTHING = Drawn((), {})


class Picture(QStackedWidget):
    """Draws the kept bytes themselves, once somebody looks; a text can be copied.

    Signals: ``failed`` with a sentence.
    """

    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: bytes | None = None
        self.preview = Preview()
        self.preview.setAccessibleName(_("The sheet as it was handed out"))
        self._words = Words()
        self._drawing = Drawing(desk, self.preview, self)
        self._drawing.failed.connect(self.failed)
        self.addWidget(self.preview)
        self.addWidget(self._words)

    @property
    def pane(self) -> QWidget:
        """What the keys go to."""
        return self._words if self.currentWidget() is self._words else self.preview

    def show_file(self, file: bytes | None, text: str, language: str) -> None:
        """Show another sheet: its pages, or its text in its language; None shows nothing."""
        self._words.show_text(text, language)
        self.setCurrentWidget(self._words if text else self.preview)
        pages = None if text else file
        if pages != self._file:
            self._file = pages
            self._drawing.stop()
            self.preview.show_drawn(NOTHING, is_new=True)
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was not drawn while nobody looked."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._draw)  # once it has its size

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw no more while nobody looks."""
        super().hideEvent(event)
        self._drawing.stop()

    def _draw(self) -> None:
        if self._file is not None and self.isVisible():
            self._drawing.draw(self._file)
