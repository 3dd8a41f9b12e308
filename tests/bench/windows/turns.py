"""Measures how long the window is not free while acts are done one after another."""

import faulthandler
import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

Step = Callable[[], object]

KEY = 70
"""Milliseconds between two steps of an act, as between two keys of a quick hand."""

QUIET = 0.3
"""Seconds without a question on its way until an act is taken to be over."""

LONGEST = 60.0
"""Seconds after which an act is taken to be over in any case."""

TRACED = float(os.environ.get("CASEAPP_BENCH_TRACE", "0"))
"""Seconds after which a turn that is not over tells where it is; 0 for never."""


class Act(NamedTuple):
    """What a person does: steps, one after another, and what is measured of them."""

    name: str
    steps: tuple[Step, ...]


class Turns:
    """Measures from one turn of the event loop to the next, by the clock and by the processor.

    Of every act a line is printed: its name, the longest turn by both, and how long it took
    until no question was on its way; all in milliseconds.
    """

    def __init__(self, shell: Any, acts: Iterator[Act], done: Callable[[], None]) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._shell, self._acts, self._done = shell, acts, done
        self._timer = QTimer(shell, interval=1)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._steps = QTimer(shell, interval=KEY)
        self._steps.timeout.connect(self._step)
        self._waiting: list[Step] = []
        self._name = ""

    def begin(self, name: str) -> None:
        """Measure from here on, at first what goes on anyway."""
        self._reset(name)
        self._timer.start()

    def _reset(self, name: str) -> None:
        self._name, self._wall, self._cpu = name, 0.0, 0.0
        self._begun = self._busy = self._last = time.perf_counter()
        self._spent = time.thread_time()

    def _turn(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self._wall = max(self._wall, now - self._last)
        self._cpu = max(self._cpu, spent - self._spent)
        self._last, self._spent = now, spent
        if self._shell.desk.errands or self._waiting or not self._shell._was_filled:
            self._busy = now
        if TRACED:
            faulthandler.dump_traceback_later(TRACED, file=sys.stderr)
        if now - self._busy > QUIET or now - self._begun > LONGEST:
            self._end()

    def _end(self) -> None:
        taken = self._busy - self._begun
        figures = (round(each * 1000, 1) for each in (self._wall, self._cpu, taken))
        print(self._name, *figures, sep="\t", flush=True)
        act = next(self._acts, None)
        if act is None:
            self._timer.stop()
            faulthandler.cancel_dump_traceback_later()
            self._done()
            return
        if TRACED:
            print(f"=== {act.name}", file=sys.stderr, flush=True)
        self._reset(act.name)
        self._waiting = list(act.steps)
        self._steps.start()
        self._step()

    def _step(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()
        if not self._waiting:
            self._steps.stop()
