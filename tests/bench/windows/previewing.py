"""The sheet window while somebody changes its form, beside the making of the same sheets alone.

Of every second change a line is printed: the language, the milliseconds until the pages in view
were drawn, and those that making the same sheet took alone; of the others the language and the
longest turn of the event loop, as watching the turns takes time from the worker.
"""

import gc
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

gc.disable()  # as ``caseapp.__main__`` does

from caseapp.cli.main import run  # noqa: E402

COUNTRY = "CN"
CHANGES = 16
"""How often the form is changed in each language, after it was chosen."""

NOTHING, TIME, TURNS = "nothing", "time", "turns"

PAUSE = 60
"""Milliseconds between two changes: what was not in view is drawn meanwhile."""


def desktop(data_dir: Path, clock: Callable[[], datetime]) -> int:
    from caseapp.app import run_desktop

    return run_desktop(data_dir, clock, watching)


def watching(shell: Any) -> None:
    from PySide6.QtCore import QTimer

    shell.filled.connect(lambda: QTimer.singleShot(500, lambda: Changing(shell)))


class Changing:
    """Chooses each language in turn, and then leaves topics out and puts them on again."""

    def __init__(self, shell: Any) -> None:
        from PySide6.QtCore import Qt, QTimer

        from caseapp.language.languages import LANGUAGES

        self._shell = shell
        shell.rooms.windows.open_sheet(COUNTRY, "China", shell.rooms.times)
        self._window = shell.rooms.windows.sheets[-1]
        self._window._drawing.drawn.connect(self._see)
        self._tags = [each.tag for each in LANGUAGES]
        self._steps = self._changes()
        self._is_seen = True
        self._timer = QTimer(shell, interval=1)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._last = self._longest = 0.0
        QTimer.singleShot(1500, self._go_on)

    def _changes(self) -> Iterator[tuple[str, Callable[[], None], str]]:
        """Language, what is done to the form, and what is measured of it."""
        controls = self._window._side.controls
        boxes = list(controls._topics._boxes.values())
        for tag in self._tags:
            row = controls._language.findData(tag)
            yield tag, lambda row=row: controls._language.setCurrentIndex(row), NOTHING
            yield tag, boxes[0].toggle, NOTHING
            yield tag, boxes[0].toggle, NOTHING
            for number in range(CHANGES):
                # Each box is left out once while time is taken, and once while turns are.
                yield tag, boxes[number // 2 % 4].toggle, (TIME, TURNS)[number % 2]

    def _go_on(self) -> None:
        from PySide6.QtWidgets import QApplication

        step = next(self._steps, None)
        if step is None:
            self._timer.stop()
            self._shell.close()
            QApplication.exit()
            return
        self._tag, change, self._measured = step
        self._is_seen = False
        before = self._window._side.controls.wish(COUNTRY)
        if self._measured == TURNS:
            self._timer.start()
        self._begun = self._last = time.perf_counter()
        self._longest = 0.0
        change()
        if self._window._side.controls.wish(COUNTRY) == before:
            self._measured = NOTHING
            self._see()

    def _turn(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def _see(self) -> None:
        from PySide6.QtCore import QTimer

        if self._is_seen:
            return
        self._is_seen = True
        self._window._preview.viewport().repaint()
        self._taken = time.perf_counter() - self._begun
        self._turn()
        QTimer.singleShot(PAUSE, self._tell)

    def _tell(self) -> None:
        from PySide6.QtCore import QTimer

        self._timer.stop()
        if self._measured == TIME:
            self._print(self._taken, self._alone())
        elif self._measured == TURNS:
            self._print(self._longest)
        QTimer.singleShot(5, self._go_on)

    def _alone(self) -> float:
        """Seconds that making the sheet shown takes by itself, from what is known."""
        from caseapp.services.sheets import sheet_of

        kept, order = self._window._follower._kept.ready, self._window._made.sheet.order
        ready = replace(kept, order=order, everything=None)
        start = time.perf_counter()
        sheet_of(ready)
        return time.perf_counter() - start

    def _print(self, *seconds: float) -> None:
        print(self._tag, *(round(each * 1000, 2) for each in seconds), sep="\t", flush=True)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:], desktop=desktop))
