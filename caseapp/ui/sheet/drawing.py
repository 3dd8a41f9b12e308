"""Has the pages of a sheet drawn for the preview, those in view before all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.ui.sheet import asking

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.jobs import Watch
    from caseapp.ui.desk import Desk
    from caseapp.ui.errands import Errand
    from caseapp.ui.sheet.preview import Preview
    from caseapp.ui.sheet.rendering import Drawn


class Drawing(QObject):
    """Draws the newest sheet it was given; what was still to be drawn of another is dropped.

    Signals: ``drawn`` when pages were shown; ``failed`` with a sentence.
    """

    drawn = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, preview: Preview, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._preview = desk, preview
        self._errand: Errand | None = None
        self._pdf = b""
        self._is_new = False
        preview.width_changed.connect(self._draw_again)

    def draw(self, pdf: bytes) -> None:
        """Draw a sheet."""
        self._pdf, self._is_new = pdf, True
        self._begin()

    def stop(self) -> None:
        """Want no more pages."""
        self._pdf = b""
        if self._errand:
            self._errand.drop()

    def _draw_again(self) -> None:
        if self._pdf:
            self._begin()

    def _begin(self) -> None:
        pdf, width, wanted = self._pdf, self._preview.page_width, self._preview.in_view

        def show(drawn: Drawn) -> None:
            self._show(drawn)
            rest = frozenset(range(len(drawn.sizes))) - drawn.images.keys()
            if rest:
                self._ask(pdf, width, rest)

        self._send(asking.some_pages(pdf, width, wanted), show)

    def _ask(self, pdf: bytes, width: int, rest: frozenset[int]) -> None:
        self._send(asking.some_pages(pdf, width, rest), self._show)

    def _send(self, work: Callable[[Watch], Drawn], done: Callable[[Drawn], None]) -> None:
        if self._errand:
            self._errand.drop()
        self._errand = self._desk.draw(work, done, self.failed.emit)

    def _show(self, drawn: Drawn) -> None:
        self._preview.show_drawn(drawn, is_new=self._is_new)
        self._is_new = False
        self.drawn.emit()
