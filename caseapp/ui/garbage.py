"""When garbage is collected: when nothing goes on, and on the window's thread.

Python would do it whenever it likes, on a worker's thread too, where it might destroy
widgets. To go through all that was made since the start takes longer than a window may be
busy: with 50,000 claims in the store and its pages open, up to a quarter of a second. Most of
what is dropped is freed at once without it.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from caseapp.ui.desk import Desk

QUIET = 20_000
"""Milliseconds without a question or an answer until garbage is collected."""

OFTEN = 60_000
"""Milliseconds between two looks at how much has gathered."""

MANY = 5_000_000
"""Objects more than at the last time: then it does not wait for quiet. Ours."""


class Garbage(QObject):
    """Collects on the window's thread, once after everything that goes on."""

    def __init__(self, desk: Desk, parent: QObject, quiet: int = QUIET, many: int = MANY) -> None:
        super().__init__(parent)
        gc.disable()
        self._many = many
        self._often = QTimer(self, interval=OFTEN)
        self._often.timeout.connect(self.look)
        self._quiet = QTimer(self, singleShot=True, interval=quiet)
        self._quiet.timeout.connect(self._collect)
        desk.moved.connect(self._quiet.start)
        self._often.start()

    @property
    def waits_for_quiet(self) -> bool:
        """Whether it will collect once nothing goes on."""
        return self._quiet.isActive()

    def look(self) -> None:
        """Collect at once if too much has gathered."""
        if gc.get_count()[0] > self._many:
            self._collect()

    def _collect(self) -> None:
        self._quiet.stop()
        gc.collect()
