"""The desktop going through the page of one country, telling the longest turn of each act."""

import gc
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

gc.disable()  # as ``caseapp.__main__`` does

from caseapp.cli.main import run  # noqa: E402

ACT = 1.5
"""Seconds: what an act sets off has ended long before."""


def desktop(data_dir: Path, clock: Callable[[], datetime]) -> int:
    from caseapp.app import run_desktop

    return run_desktop(data_dir, clock, watching)


def watching(shell: Any) -> None:
    from PySide6.QtCore import QTimer

    turns = Turns(shell)
    shell.filled.connect(lambda: QTimer.singleShot(500, turns.begin))


class Turns:
    """Measures from one turn of the event loop to the next while acts are done."""

    def __init__(self, shell: Any) -> None:
        from PySide6.QtCore import QTimer

        self._shell, self._acts = shell, acts(shell)
        self._timer = QTimer(shell, interval=0)
        self._timer.timeout.connect(self._turn)
        self._name, self._longest, self._last, self._ends = "", 0.0, 0.0, 0.0

    def begin(self) -> None:
        self._timer.start()
        self._next()

    def _turn(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now
        if now > self._ends:
            print(self._name, round(self._longest * 1000, 1), flush=True)
            self._next()

    def _next(self) -> None:
        name, act = next(self._acts, ("", None))
        if act is None:
            from PySide6.QtWidgets import QApplication

            self._timer.stop()
            QApplication.closeAllWindows()
            QApplication.exit()
            return
        self._name, self._longest = name, 0.0
        self._last = time.perf_counter()
        self._ends = self._last + ACT
        act()


def acts(shell: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    yield "opening the first country", lambda: shell.rooms.show_country("CN")
    yield "opening a country of 2,000 claims", lambda: shell.rooms.show_country(COUNTRY)
    page = shell.rooms.country
    yield "zooming its time line out", page._timeline.view.show_all
    yield "zooming its time line in", lambda: page._timeline.view.zoom(closer=True)
    yield "100 claims more", lambda: page._list._act_on("more:events")
    yield "a narrower window", lambda: shell.resize(shell.width() - 60, shell.height())


COUNTRY = sys.argv.pop()
sys.exit(run(sys.argv[1:], desktop=desktop))
