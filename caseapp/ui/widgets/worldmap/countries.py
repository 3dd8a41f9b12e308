"""The map on which every country can be chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from caseapp.ui import theme
from caseapp.ui.widgets.worldmap.directions import DOWN, LEFT, RIGHT, UP, next_place
from caseapp.ui.widgets.worldmap.looks import Look
from caseapp.ui.widgets.worldmap.model import Item
from caseapp.ui.widgets.worldmap.picture import DOT, Drawn, Frame
from caseapp.ui.widgets.worldmap.view import TOUCH, MapView

Action = QAbstractItemView.CursorAction
_WAYS = {
    Action.MoveLeft: LEFT,
    Action.MoveRight: RIGHT,
    Action.MoveUp: UP,
    Action.MoveDown: DOWN,
}
_STEPS = {
    Action.MovePageDown: 1,
    Action.MoveNext: 1,
    Action.MovePageUp: -1,
    Action.MovePrevious: -1,
}


class WorldView(MapView):
    """Countries with their looks. Arrow keys go to the nearest in their direction.

    A name that is typed jumps to its country; Page Up and Page Down go by the alphabet, so
    that every country can be come to.

    Signals: ``spaced`` when the space bar is pressed and is no part of a name.
    """

    spaced = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._hovered = ""
        self._typing = QTimer(self, singleShot=True)
        self._typing.setInterval(QApplication.keyboardInputInterval())
        self.setMouseTracking(True)

    def show_countries(self, items: tuple[Item, ...], looks: Mapping[str, Look]) -> None:
        """Show the countries in other words and looks."""
        current = self.currentIndex().row()
        before = self.items.items[current].text if current >= 0 else ""
        self.items.show(items)
        if self._picture is not None:
            self._picture.show_looks(looks)
        current = self.currentIndex().row()
        if current >= 0 and self.items.items[current].text != before:
            self.passed.emit(self.items.items[current].text)
        self.viewport().update()

    @property
    def code(self) -> str:
        """The country one is on; empty where there is none."""
        row = self.currentIndex().row()
        return self.items.items[row].key if row >= 0 else ""

    def go_to(self, code: str) -> None:
        """Make a country the current one."""
        row = self.items.row_of(code)
        if row is not None:
            self.setCurrentIndex(self.items.index(row))

    def _drawn(self, row: int, frame: Frame) -> Drawn:
        assert self._picture is not None
        return self._picture.shape(self.items.items[row].key, frame)

    def _label(self, row: int) -> QPointF:
        assert self._shapes is not None
        return self._shapes.countries[self.items.items[row].key].label

    def _box(self, row: int) -> QRectF:
        frame = self.frame
        place = frame.at(self._label(row))
        drawn = self._drawn(row, frame)
        half = min(drawn.breadth / 2, 40.0)
        return QRectF(place.x() - half, place.y() - half, half * 2, half * 2)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The country there: a dot one points at, else the shape, else a dot nearby."""
        if self._picture is None:
            return QModelIndex()
        frame, at = self.frame, QPointF(point)
        near, nearest = TOUCH / 2, -1
        within, inside = -1, at + QPointF(frame.left, frame.top)
        for row in range(self.items.rowCount()):
            drawn = self._drawn(row, frame)
            if drawn.is_tiny:
                away = (frame.at(self._label(row)) - at).manhattanLength()
                if away < near:
                    near, nearest = away, row
            elif drawn.box.contains(inside) and drawn.path.contains(inside):
                within = row
        on_dot = near <= DOT + 2
        row = nearest if on_dot or within < 0 else within
        return self.items.index(row) if row >= 0 else QModelIndex()

    def moveCursor(self, action: Action, _keys: Qt.KeyboardModifier) -> QModelIndex:
        """The country a key leads to."""
        row, count = self.currentIndex().row(), self.items.rowCount()
        if not count or self._shapes is None:
            return QModelIndex()
        if row < 0 or action is Action.MoveHome:
            return self.items.index(0)
        if action is Action.MoveEnd:
            return self.items.index(count - 1)
        if action in _WAYS:
            labels = [self._label(each) for each in range(count)]
            places = [(label.x(), label.y()) for label in labels]
            return self.items.index(next_place(places, row, _WAYS[action]))
        return self.items.index((row + _STEPS.get(action, 0)) % count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the space bar, unless a name is just being typed."""
        if event.key() == Qt.Key.Key_Space and not self._typing.isActive():
            self.spaced.emit()
            return
        if event.text().isalpha():
            self._typing.start()
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Jump to a country whose name begins as typed, a space included."""
        super().keyboardSearch(search)
        self._typing.start()

    def point_at(self, point: QPointF) -> None:
        """Outline the country below the pointer and say what it is."""
        index = self.indexAt(point.toPoint())
        key = self.items.items[index.row()].key if index.isValid() else ""
        if key != self._hovered:
            self._hovered = key
            self.viewport().update()
            shown = index if index.isValid() else self.currentIndex()
            self.passed.emit(self.items.items[shown.row()].text if shown.isValid() else "")

    def _draw_over(self, painter: QPainter, frame: Frame) -> None:
        colours = theme.colours()
        hovered = self.items.row_of(self._hovered) if self._hovered else None
        if hovered is not None:
            self._ring(painter, frame, hovered, QPen(QColor(colours.text), 1.4))
        current = self.currentIndex().row()
        if current >= 0:
            width = 5.0 if self.hasFocus() else 3.0
            self._ring(painter, frame, current, QPen(QColor(colours.base), width))
            accent = colours.accent if self.hasFocus() else colours.text
            self._ring(painter, frame, current, QPen(QColor(accent), width / 2))

    def _ring(self, painter: QPainter, frame: Frame, row: int, pen: QPen) -> None:
        drawn, place = self._drawn(row, frame), frame.at(self._label(row))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if drawn.breadth < TOUCH:  # an outline of a few pixels would not be seen
            painter.drawEllipse(place, TOUCH / 2, TOUCH / 2)
        if not drawn.is_tiny:
            painter.drawPath(drawn.path.translated(-frame.left, -frame.top))
