"""A page that scrolls as a whole."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

WIDEST = 1060


class Column(QScrollArea):
    """One column of widgets, no wider than text reads well."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._inside.setObjectName("column")
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(24, 4, 24, 24)
        self.column.setSpacing(14)
        self.setWidget(self._inside)

    def reveal(self, inside: QWidget, rect: QRect) -> None:
        """Scroll until a place within a widget is in view, its top first."""
        top = inside.mapTo(self._inside, rect.topLeft()).y()
        bottom = top + min(rect.height(), self.viewport().height() - 20)
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top - 10)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height() + 10)

    def show_whole(self, widget: QWidget) -> None:
        """Scroll until a widget is in view, with what stands below it."""
        self.column.activate()
        self.ensureWidgetVisible(widget, 0, 70)

    def go_to_top_of(self, inside: QWidget, y: int = 0) -> None:
        """Scroll so that a place within a widget is at the top."""
        self.verticalScrollBar().setValue(inside.mapTo(self._inside, QPoint(0, y)).y() - 4)
