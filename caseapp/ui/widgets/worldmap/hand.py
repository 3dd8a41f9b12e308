"""Zooming and moving a map by mouse, wheel and keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QListView

PAN = 60
"""How far a key moves the map, in pixels."""
_ARROWS = {
    Qt.Key.Key_Left: (-PAN, 0),
    Qt.Key.Key_Right: (PAN, 0),
    Qt.Key.Key_Up: (0, -PAN),
    Qt.Key.Key_Down: (0, PAN),
}
_CLOSER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class Hand(QListView):
    """Takes the events of a view and makes them zoom, pan and choose.

    The view itself has ``zoom``, ``pan``, ``show_all`` and ``choose``.
    """

    _grip: QPoint | None = None
    _has_dragged = False

    @property
    def is_held(self) -> bool:
        """Whether a button of the mouse is down on it."""
        return self._grip is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ and - zoom, 0 shows all, Shift with an arrow pans, Enter chooses."""
        key = Qt.Key(event.key())
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ARROWS and shifted:
            self.pan(*_ARROWS[key])
        elif key in _CLOSER or key is Qt.Key.Key_Minus:
            self.zoom(closer=key in _CLOSER)
        elif key is Qt.Key.Key_0:
            self.show_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl around the pointer, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom(event.angleDelta().y() > 0, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the map, or of the item there."""
        self._grip = event.position().toPoint()
        self._has_dragged = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map along."""
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton or self._grip is None:
            self.point_at(event.position())
            return
        far = (point - self._grip).manhattanLength() >= QApplication.startDragDistance()
        if self._has_dragged or far:
            self._has_dragged = True
            moved = self._grip - point
            self._grip = point
            self.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; what was dragged was not clicked."""
        self._grip = None
        if not self._has_dragged:
            super().mouseReleaseEvent(event)
        self._has_dragged = False

    def zoom(self, closer: bool, around: QPointF | None = None) -> None:
        """Zoom in or out around a point of the view."""
        raise NotImplementedError

    def pan(self, dx: float, dy: float) -> None:
        """Move the part that is shown, by pixels."""
        raise NotImplementedError

    def show_all(self) -> None:
        """Show the whole world."""
        raise NotImplementedError

    def choose(self, index: QModelIndex) -> None:
        """Tell that somebody wants an item."""
        raise NotImplementedError

    def point_at(self, point: QPointF) -> None:
        """Take note of where the pointer is."""
