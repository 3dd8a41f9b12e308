"""The preview: the pages below each other on a grey ground, white in every theme."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui import theme

SPACE = 18
WIDEST = 1000


class Preview(QAbstractScrollArea):
    """Shows pages as wide as there is room.

    Signals: ``width_changed`` a moment after there is another width to draw for;
    ``turned`` with the number of the page that is in view, from 0.
    """

    width_changed = Signal()
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages: list[QImage] = []
        self._waiting = QTimer(self, singleShot=True, interval=120)
        self._waiting.timeout.connect(self.width_changed)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def pages(self) -> list[QImage]:
        """The pages shown."""
        return self._pages

    @property
    def page_width(self) -> int:
        """How wide a page can be drawn, in device pixels."""
        width = min(max(self.viewport().width() - 2 * SPACE, 100), WIDEST)
        return int(width * self.devicePixelRatioF())

    def show_pages(self, pages: list[QImage]) -> None:
        """Show other pages; the place where one reads stays."""
        for page in pages:
            page.setDevicePixelRatio(self.devicePixelRatioF())
        self._pages = pages
        text = ngettext("Preview of {count} page", "Preview of {count} pages", len(pages))
        self.setAccessibleDescription(text.format(count=len(pages)))
        self._set_range()
        self.viewport().update()

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        top = self.verticalScrollBar().value() + self.viewport().height() // 3
        above = [number for number in range(len(self._pages)) if self._top(number) <= top]
        return above[-1] if above else 0

    def turn_to(self, number: int) -> None:
        """Bring a page into view."""
        if 0 <= number < len(self._pages):
            self.verticalScrollBar().setValue(self._top(number) - SPACE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in view."""
        painter = QPainter(self.viewport())
        colours = theme.colours()
        painter.fillRect(self.viewport().rect(), QColor(colours.neutral_ground))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(colours.line), 1))
        for number, page in enumerate(self._pages):
            box = self._box(number)
            if box.intersects(self.viewport().rect()):
                painter.drawImage(box, page)
                painter.drawRect(box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stretch the pages now and have them drawn anew a little later."""
        super().resizeEvent(event)
        self._set_range()
        self._waiting.start()

    def _shown_width(self) -> int:
        return int(self.page_width / self.devicePixelRatioF())

    def _height(self, page: QImage) -> int:
        return page.height() * self._shown_width() // max(page.width(), 1)

    def _top(self, number: int) -> int:
        return SPACE + sum(self._height(page) + SPACE for page in self._pages[:number])

    def _box(self, number: int) -> QRect:
        left = (self.viewport().width() - self._shown_width()) // 2
        y = self._top(number) - self.verticalScrollBar().value()
        return QRect(left, y, self._shown_width(), self._height(self._pages[number]))

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(40)
        bar.setRange(0, max(self._top(len(self._pages)) - self.viewport().height(), 0))

    def _scrolled(self) -> None:
        self.viewport().update()
        self.turned.emit(self.page)
