"""What the patterns and letters of the map mean, and how many countries have each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from caseapp.domain.courses import Standing
from caseapp.text import gettext as _
from caseapp.ui import theme
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.worldmap.looks import LETTER, PLAIN, fills, letter_picture
from caseapp.ui.widgets.worldmap.picture import dotted

WIDTH, HEIGHT = 26, 18
COLUMNS = 4
STALE = "stale"


class Legend(QWidget):
    """A patch and a line of words for each standing, and one for what is out of date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Legend"))
        self._meanings: tuple[tuple[Standing, str, str], ...] = ()
        self._patches: dict[str, QLabel] = {}
        self._words: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)

    def show_meanings(self, meanings: tuple[tuple[Standing, str, str], ...]) -> None:
        """Explain these standings: each with its name and its letter."""
        if meanings == self._meanings:
            return
        self._meanings = meanings
        keys = [standing.value for standing, _name, _letter in meanings]
        for place, key in enumerate([*keys, STALE]):
            self._add(key, place)
        self._draw()

    def show_counts(self, counts: Mapping[Standing, int], stale: int) -> None:
        """Tell how many countries have each standing, and how many judgements are stale."""
        for standing, name, letter in self._meanings:
            words = f"{name} ({letter})" if letter else name
            self._words[standing.value].setText(f"{words}: {counts.get(standing, 0)}")
        self._words[STALE].setText(
            _("Dotted edge, judgement out of date: {count}").format(count=stale)
        )

    def changeEvent(self, event: QEvent) -> None:
        """Put on other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _add(self, key: str, place: int) -> None:
        self._patches[key] = named(QLabel(), _("Pattern"))
        self._words[key] = QLabel()
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(self._patches[key])
        row.addWidget(self._words[key], 1)
        self._grid.addLayout(row, place // COLUMNS, place % COLUMNS)

    def _draw(self) -> None:
        letters = {standing.value: letter for standing, _name, letter in self._meanings}
        for key, label in self._patches.items():
            label.setPixmap(self._patch(key, letters.get(key, "")))

    def _patch(self, key: str, letter: str) -> QPixmap:
        worn, ratio = theme.colours(), self.devicePixelRatioF()
        pixmap = QPixmap(round(WIDTH * ratio), round(HEIGHT * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(fills(worn, ratio)[PLAIN if key == STALE else key])
        painter.setPen(dotted(worn) if key == STALE else QPen(QColor(worn.control), 0.8))
        box = QRectF(1, 1, WIDTH - 2, HEIGHT - 2)
        painter.drawRect(box)
        if letter:
            corner = box.center() - QPointF(LETTER / 2, LETTER / 2)
            painter.drawPixmap(corner, letter_picture(letter, worn, ratio))
        painter.end()
        return pixmap
