"""A list to choose from that draws its own arrow: an image file would slow the first paint."""

from collections.abc import Iterable

from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox

from caseapp.ui import theme


class Choice(QComboBox):
    """A combo box in our style."""

    def offer(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer other options, key and name, below the first; nobody is told.

        The one chosen stays if it is still there, else the first is.
        """
        chosen = self.currentData()
        self.blockSignals(True)
        while self.count() > 1:
            self.removeItem(1)
        for key, name in options:
            self.addItem(name, key)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.blockSignals(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow at the right."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen()
        pen.setColor(QColor(theme.colours().quiet))
        pen.setWidthF(1.6)
        x, y = self.width() - 18.0, self.height() / 2 - 2
        arrow = QPainterPath()
        arrow.moveTo(x, y)
        arrow.lineTo(x + 4, y + 4)
        arrow.lineTo(x + 8, y)
        # Not setPen and drawPolyline: choosing among their forms loads all of Qt's enums.
        painter.strokePath(arrow, pen)
