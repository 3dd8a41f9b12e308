"""The preview: the pages below each other on a grey ground, white in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui import theme

if TYPE_CHECKING:
    from caseapp.ui.sheet.rendering import Drawn

SPACE = 18
WIDEST = 1000


class Preview(QAbstractScrollArea):
    """Shows pages as wide as there is room; one that is not drawn yet is white.

    Signals: ``width_changed`` a moment after there is another width to draw for;
    ``turned`` with the number of the page that is in view, from 0.
    """

    width_changed = Signal()
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._images: dict[int, QImage] = {}
        self._waiting = QTimer(self, singleShot=True, interval=120)
        self._waiting.timeout.connect(self.width_changed)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def pages(self) -> list[QImage]:
        """The pages that are drawn, in their order."""
        return [self._images[number] for number in sorted(self._images)]

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page_width(self) -> int:
        """How wide a page can be drawn, in device pixels."""
        width = min(max(self.viewport().width() - 2 * SPACE, 100), WIDEST)
        return int(width * self.devicePixelRatioF())

    @property
    def in_view(self) -> frozenset[int]:
        """The numbers of the pages in view; the first where there is none yet."""
        seen = self.viewport().rect()
        found = (n for n in range(self.count) if self._box(n).intersects(seen))
        return frozenset(found) or frozenset({0})

    def show_drawn(self, drawn: Drawn, *, is_new: bool) -> None:
        """Show pages as they were drawn, in place of all others where it is a new sheet.

        The place where one reads stays.
        """
        for image in drawn.images.values():
            image.setDevicePixelRatio(self.devicePixelRatioF())
        self._images = drawn.images if is_new else {**self._images, **drawn.images}
        self._sizes = drawn.sizes
        text = ngettext("Preview of {count} page", "Preview of {count} pages", self.count)
        self.setAccessibleDescription(text.format(count=self.count))
        self._set_range()
        self.viewport().update()

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        top = self.verticalScrollBar().value() + self.viewport().height() // 3
        above = [number for number in range(self.count) if self._top(number) <= top]
        return above[-1] if above else 0

    def turn_to(self, number: int) -> None:
        """Bring a page into view."""
        if 0 <= number < self.count:
            self.verticalScrollBar().setValue(self._top(number) - SPACE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in view."""
        painter = QPainter(self.viewport())
        colours = theme.colours()
        painter.fillRect(self.viewport().rect(), QColor(colours.neutral_ground))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(colours.line), 1))
        for number in range(self.count):
            box = self._box(number)
            if box.intersects(self.viewport().rect()):
                self._paint_page(painter, number, box)

    def _paint_page(self, painter: QPainter, number: int, box: QRect) -> None:
        image = self._images.get(number)
        if image is None:
            painter.fillRect(box, Qt.GlobalColor.white)
        elif abs(image.deviceIndependentSize().width() - box.width()) < 1:
            painter.drawImage(box.topLeft(), image)  # not stretched: six times as quick
        else:
            painter.drawImage(box, image)
        painter.drawRect(box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stretch the pages now and have them drawn anew a little later."""
        super().resizeEvent(event)
        self._set_range()
        self._waiting.start()

    def _shown_width(self) -> int:
        return int(self.page_width / self.devicePixelRatioF())

    def _height(self, number: int) -> int:
        width, height = self._sizes[number]
        return round(self._shown_width() * height / max(width, 1))

    def _top(self, number: int) -> int:
        return SPACE + sum(self._height(each) + SPACE for each in range(number))

    def _box(self, number: int) -> QRect:
        left = (self.viewport().width() - self._shown_width()) // 2
        y = self._top(number) - self.verticalScrollBar().value()
        return QRect(left, y, self._shown_width(), self._height(number))

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(40)
        bar.setRange(0, max(self._top(self.count) - self.viewport().height(), 0))

    def _scrolled(self) -> None:
        self.viewport().update()
        self.turned.emit(self.page)
