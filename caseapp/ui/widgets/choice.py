"""A list to choose from that draws its own arrow: an image file would slow the first paint."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox

from caseapp.ui import theme


class Choice(QComboBox):
    """A combo box in our style."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow at the right."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colours().quiet), 1.6))
        x, y = self.width() - 18.0, self.height() / 2 - 2
        painter.drawPolyline(QPolygonF([QPointF(x, y), QPointF(x + 4, y + 4), QPointF(x + 8, y)]))
