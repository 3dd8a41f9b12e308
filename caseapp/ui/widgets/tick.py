"""A box to tick that draws its own border: the style's is lost on a dark ground."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from caseapp.ui import theme

TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.28))
"""The corners of the tick, as parts of the box."""


class Tick(QCheckBox):
    """A check box in our style; its name is its text."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(text.replace("&", ""))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box over the style's, and the tick."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        box = QRectF(self.style().subElementRect(part, option, self)).adjusted(1, 1, -1, -1)
        worn = theme.colours()
        border, ground = (
            (worn.accent, worn.accent) if self.isChecked() else (worn.control, worn.base)
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(border), 1.2))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            painter.setPen(QPen(QColor(worn.on_accent), 2))
            corners = [
                QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in TICK
            ]
            painter.drawPolyline(QPolygonF(corners))
