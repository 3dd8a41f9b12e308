"""A row of tags as a widget, for the head of a page."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseapp.ui import theme
from caseapp.ui.entries import Tag
from caseapp.ui.widgets import painting

HEIGHT = 26


class Pills(QWidget):
    """Tags in one row; their words are its accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[Tag, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_tags(self, tags: tuple[Tag, ...]) -> None:
        """Show other tags."""
        self._tags = tags
        self.setAccessibleName(", ".join(tag.text for tag in tags))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as all its tags."""
        return QSize(int(sum(width + 6 for width in self._widths())), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tags from the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(-1))
        x, colours = 0.0, theme.colours()
        for tag, width in zip(self._tags, self._widths(), strict=True):
            box = QRectF(x, 1, width, HEIGHT - 2)
            painting.draw_pill(painter, box, tag.text, tag.tone, colours)
            x += width + 6

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(theme.font(-1))
        return [metrics.horizontalAdvance(tag.text) + 22 for tag in self._tags]
