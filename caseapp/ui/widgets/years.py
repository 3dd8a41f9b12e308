"""A slider through the months, and a button that plays them."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import described, named

INTERVAL = 160
"""Milliseconds from one month to the next while playing."""
YEAR = 12


class Years(QWidget):
    """Days in their order, the last one being today. Playing ends there.

    Signals: ``moved`` with the day somebody, or playing, has come to.
    """

    moved = Signal(object)

    def __init__(self, interval: int = INTERVAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[date, ...] = ()
        self._said: tuple[str, ...] = ()
        self._timer = QTimer(self, interval=interval)
        self._timer.timeout.connect(self._step)
        self._play = QPushButton()
        self._slider = named(QSlider(Qt.Orientation.Horizontal), _("Month"))
        self._slider.setPageStep(YEAR)
        self._slider.setMinimumHeight(24)
        self._slider.valueChanged.connect(self._tell)
        self._slider.sliderPressed.connect(self.pause)
        self._play.clicked.connect(self.play_or_pause)
        self._day = described(QLabel(), _("The day shown"))
        self._first = labels.quiet()
        self._last = labels.quiet(_("today"))
        self._lay_out()
        self._name_button()

    @property
    def is_playing(self) -> bool:
        """Whether the months go by."""
        return self._timer.isActive()

    def show_days(self, days: tuple[date, ...], said: tuple[str, ...]) -> None:
        """Have other days, with their words; nothing is told of it."""
        self.pause()
        self._days, self._said = days, said
        self._slider.blockSignals(True)
        self._slider.setRange(0, len(days) - 1)
        self._slider.blockSignals(False)
        self._first.setText(str(days[0].year))
        self.setEnabled(len(days) > 1)

    def show_day(self, day: date, said: str) -> None:
        """Stand at a day without telling of it; it may lie between two months' ends."""
        place = min(bisect_left(self._days, day), len(self._days) - 1)
        self._slider.blockSignals(True)
        self._slider.setValue(place)
        self._slider.blockSignals(False)
        self._day.setText(said)

    def play_or_pause(self) -> None:
        """Play the months, from the first one if one stands at today; or stop."""
        if self.is_playing or len(self._days) < 2:  # noqa: PLR2004 - nothing goes by
            self.pause()
            return
        if self._slider.value() == self._slider.maximum():
            self._slider.setValue(0)
        self._timer.start()
        self._name_button()

    def pause(self) -> None:
        """Stop the months."""
        self._timer.stop()
        self._name_button()

    def _step(self) -> None:
        self._slider.setValue(self._slider.value() + 1)
        if self._slider.value() == self._slider.maximum():
            self.pause()

    def _tell(self, place: int) -> None:
        self._day.setText(self._said[place])
        self.moved.emit(self._days[place])

    def _name_button(self) -> None:
        text = _("Pause") if self.is_playing else _("Play")
        tip = _("Stop the months (Space)") if self.is_playing else _("Play the months (Space)")
        named(self._play, text).setText(text)
        self._play.setToolTip(tip)

    def _lay_out(self) -> None:
        self._play.setMinimumWidth(84)
        self._day.setMinimumWidth(150)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._play)
        row.addWidget(self._first)
        row.addWidget(self._slider, 1)
        row.addWidget(self._last)
        row.addWidget(self._day)
