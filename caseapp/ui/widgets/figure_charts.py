"""The charts of a country's figures as an item view: keys and screen readers reach each figure."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from caseapp.text import gettext as _
from caseapp.ui import theme
from caseapp.ui.charts import Chart
from caseapp.ui.widgets import figure_chart_drawing as drawing
from caseapp.ui.widgets.drawn_list import Action, DrawnList
from caseapp.ui.widgets.entry_model import Index
from caseapp.ui.widgets.figure_chart_bars import draw_ring
from caseapp.ui.widgets.figure_chart_places import (
    PlacedBar,
    PlacedChart,
    in_row_beside,
    place_charts,
)

FIRST = 6
"""How many charts stand on the page at first."""
LOW = 12.0
"""The least height in which a figure can be hit."""


class FigureCharts(DrawnList):
    """Charts below each other. Left and Right go through figures, Up and Down through series.

    Signals: ``moved`` with the place of the figure that became the current one.
    """

    moved = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Charts of figures"), parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._charts: tuple[Chart, ...] = ()
        self._shown = FIRST
        self._width = 0
        self._placed: list[PlacedChart] = []
        self._bars: list[tuple[PlacedBar, float]] = []

    def show_charts(self, charts: tuple[Chart, ...]) -> None:
        """Show other charts, the first few of them."""
        self._charts, self._shown = charts, FIRST
        self._width = 0
        self._place(self.width())

    @property
    def left(self) -> int:
        """How many charts are not shown yet."""
        return max(len(self._charts) - self._shown, 0)

    def show_all(self) -> None:
        """Show every chart."""
        self._shown, self._width = len(self._charts), 0
        self._place(self.width())

    def hasHeightForWidth(self) -> bool:
        """The words in it wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height all charts take in a width."""
        self._place(width)
        return int(max((each.y + each.height for each in self._placed), default=0)) + 1

    def _place(self, width: int) -> None:
        if width == self._width:
            return
        self._width = width
        metrics = QFontMetrics(theme.font(-1.5))

        def measure(text: str, room: float) -> float:
            box = QRect(0, 0, int(room), 10_000)
            return metrics.boundingRect(box, drawing.WRAP, text).height() + 3

        key = self._current_key()
        self._placed = place_charts(self._charts[: self._shown], float(width), measure)
        rows = (row for chart in self._placed for row in chart.rows)
        self._bars = [(bar, row.axis) for row in rows for bar in row.bars]
        self.draw_items([bar.bar for bar, _axis in self._bars], list(map(_box, self._bars)))
        if key:
            self._go_to(key)

    def _current_key(self) -> str:
        row = self.currentIndex().row()
        return self._bars[row][0].bar.key if 0 <= row < len(self._bars) else ""

    def _go_to(self, key: str) -> QModelIndex:
        row = next((r for r, (bar, _a) in enumerate(self._bars) if bar.bar.key == key), -1)
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        return index

    def choose(self, row: int) -> None:
        """Go to the card of a figure."""
        self.chosen.emit(self._bars[row][0].bar.key)

    def horizontalOffset(self) -> int:
        """It never scrolls."""
        return 0

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Have the page around bring an item into view, with room for its words."""
        self.moved.emit(self.visualRect(index).adjusted(0, -40, 0, 90))

    def moveCursor(self, action: Action, _keys: Qt.KeyboardModifier) -> QModelIndex:
        """The figure a key leads to."""
        row, last = self.currentIndex().row(), len(self._bars) - 1
        if row < 0 or action is Action.MoveHome:
            row = 0
        elif action is Action.MoveEnd:
            row = last
        elif action in (Action.MoveUp, Action.MoveDown):
            key = in_row_beside(self._placed, self._current_key(), action is Action.MoveDown)
            row = next(r for r, (bar, _a) in enumerate(self._bars) if bar.bar.key == key)
        else:
            forward = action in (Action.MoveRight, Action.MoveNext)
            row = min(max(row + (1 if forward else -1), 0), last)
        return self.model().index(row, 0)

    def updateGeometries(self) -> None:
        """Nothing scrolls in it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; turning pages is left to the page around."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width."""
        super().resizeEvent(event)
        self._place(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the charts in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, seen = theme.colours(), QRectF(event.rect())
        for each in self._placed:
            if seen.intersects(QRectF(each.x, each.y, each.width, each.height)):
                drawing.draw_chart(painter, each, colours)
        row = self.currentIndex().row()
        if self.hasFocus() and 0 <= row < len(self._bars):
            bar, axis = self._bars[row]
            draw_ring(painter, bar, axis, colours)
            drawing.draw_words(
                painter, bar.bar.text, _box((bar, axis)), QRectF(self.rect()), colours
            )


def _box(placed: tuple[PlacedBar, float]) -> QRectF:
    bar, axis = placed
    top = min(bar.y, bar.upper_y, axis - LOW)
    return QRectF(bar.x, top, bar.width, axis - top)
