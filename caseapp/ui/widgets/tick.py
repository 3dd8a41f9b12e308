"""A box to tick that draws its own border: the style's is lost on a dark ground."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from caseapp.ui import theme

TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.28))
"""The corners of the tick, as parts of the box."""

LOWEST = 28
"""A target that a shaking hand can hit."""


class Tick(QCheckBox):
    """A check box in our style; its name is its text."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(text.replace("&", ""))
        self.setMinimumHeight(LOWEST)
        self.setStyleSheet("QCheckBox { padding: 0 5px; }")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box over the style's, the tick, and a ring where the focus is."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        box = QRectF(self.style().subElementRect(part, option, self)).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        self._draw_box(painter, box)

    def _draw_box(self, painter: QPainter, box: QRectF) -> None:
        worn, ticked = theme.colours(), self.isChecked()
        filled = worn.accent if self.isEnabled() else worn.quiet
        painter.setPen(QPen(QColor(filled if ticked else worn.control), 1.2))
        painter.setBrush(QColor(filled if ticked else worn.base))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            corners = [
                QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in TICK
            ]
            painter.setPen(QPen(QColor(worn.on_accent), 2))
            painter.drawPolyline(QPolygonF(corners))
