"""The sheet as it was handed out: its exact pages, or its text where it has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from caseapp.text import gettext as _
from caseapp.ui.sheet.asking import pages as drawn
from caseapp.ui.sheet.preview import Preview
from caseapp.ui.widgets.naming import named

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage, QShowEvent

    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand

WIDTHS = {"letter": 612.0, "a4": 595.28}
"""How wide a paper is, in points."""


class Picture(QStackedWidget):
    """Draws the kept bytes themselves, once somebody looks; the text can be copied."""

    def __init__(
        self, desk: Desk, failed: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._failed = desk, failed
        self._file: bytes | None = None
        self._width = WIDTHS["letter"]
        self._errand: Errand | None = None
        self.preview = Preview()
        self.preview.setAccessibleName(_("The sheet as it was handed out"))
        self._text = named(QPlainTextEdit(readOnly=True), _("The text as it was handed out"))
        self._text.setTabChangesFocus(True)
        self.addWidget(self.preview)
        self.addWidget(self._text)
        self.preview.width_changed.connect(self._draw)

    @property
    def pane(self) -> QWidget:
        """What the keys go to."""
        return self._text if self.currentWidget() is self._text else self.preview

    def show_file(self, file: bytes | None, text: str, paper: str) -> None:
        """Show another sheet: its bytes on a paper, or its text."""
        self._text.setPlainText(text)
        self.setCurrentWidget(self._text if text else self.preview)
        if file != self._file:
            self._file, self._width = (None if text else file), WIDTHS[paper]
            self.preview.show_pages([])
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was not drawn while nobody looked."""
        super().showEvent(event)
        if not self.preview.pages:
            QTimer.singleShot(0, self, self._draw)

    def _draw(self) -> None:
        if self._file is None or not self.isVisible():
            return
        if self._errand:
            self._errand.drop()
        work = drawn(self._file, self.preview.page_width / self._width)
        self._errand = self._desk.draw(work, self._show, self._failed)

    def _show(self, pages: list[QImage]) -> None:
        self.preview.show_pages(pages)
