"""The desk: hands questions to the workers and brings answers back to the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal, Slot

from caseapp.ui import asking

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from caseapp.domain.changes import Changes
    from caseapp.jobs import Step, Watch
    from caseapp.services.workspace import Workspace
    from caseapp.ui.errands import Errand, Errands, Failure

T = TypeVar("T")
Failed = Callable[[str], None]


class Desk(QObject):
    """Asks questions on the workers and calls back on the window's thread.

    Signals: ``crashed`` with the exception of a bug; ``moved`` when an errand begins,
    ends or reports a step; ``altered`` with the Changes that an edit made.
    """

    crashed = Signal(object)
    moved = Signal()
    altered = Signal(object)
    _returned = Signal(int, object)
    _stepped = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made: Errands | None = None

    @property
    def errands(self) -> tuple[Errand, ...]:
        """The questions still on their way."""
        return tuple(self._made.by_number.values()) if self._made else ()

    def open(
        self,
        data_dir: Path,
        clock: Callable[[], datetime],
        done: Callable[[None], None],
        failed: Failed,
    ) -> Errand:
        """Open the workspace that later questions are put to."""
        return self._tell(self._errands().open(data_dir, clock, done, failed))

    def glance(
        self, question: Callable[[], T], done: Callable[[T], None], failed: Failed
    ) -> Errand:
        """Ask the files themselves, before the workspace is opened."""
        return self._tell(self._errands().glance(question, done, failed))

    def ask(
        self,
        question: Callable[[Workspace], T],
        done: Callable[[T], None],
        failed: Failed,
        *,
        waits: bool = False,
    ) -> Errand:
        """Put a question to the workspace; ``failed`` gets the sentence of an error.

        One that ``waits`` is asked when all others are answered and shown: while the worker
        words its answer, the window would have to share the processor.
        """
        return self._tell(self._errands().ask(question, done, failed, waits=waits))

    def alter(
        self,
        edit: Callable[[Workspace], Changes],
        done: Callable[[Changes], None],
        failed: Failed,
    ) -> Errand:
        """Have knowledge altered; ``altered`` tells every page before ``done`` is called."""

        def finish(changes: Changes) -> None:
            self.altered.emit(changes)
            done(changes)

        return self._tell(self._errands().ask(edit, finish, failed))

    def draw(
        self,
        work: Callable[[Watch], T],
        done: Callable[[T], None],
        failed: Failed,
        title: str = "",
    ) -> Errand:
        """Do slow work that needs no database; with a title its progress is shown."""
        return self._tell(self._errands().draw(work, done, failed, title))

    def run(
        self,
        work: Callable[[Workspace, Watch], T],
        done: Callable[[T], None],
        failed: Failed,
        title: str,
    ) -> Errand:
        """Do work that takes minutes, with a workspace of its own; questions go on meanwhile.

        Its progress is shown. Cancelled, it is done with what was finished until then.
        """
        return self._tell(self._errands().run(work, done, failed, title))

    def close(self) -> None:
        """Stop what runs, close the workspace and end the workers."""
        if self._made:
            self._made.close()
            self._made = None
            self._returned.disconnect(self._take)
            self._stepped.disconnect(self._note_step)

    def _errands(self) -> Errands:
        if self._made is None:
            queued = QtCore.Qt.ConnectionType.QueuedConnection
            self._returned.connect(self._take, queued)
            self._stepped.connect(self._note_step, queued)
            self._made = asking.errands(self._returned.emit, self._stepped.emit)
        return self._made

    def _tell(self, errand: Errand) -> Errand:
        self.moved.emit()
        return errand

    @Slot(int, object)
    def _take(self, number: int, answer: object) -> None:
        errand = self._made.by_number.pop(number, None) if self._made else None
        if errand is None:
            return
        self.moved.emit()
        try:
            self._hand_over(errand, answer)
        finally:
            if self._made:
                self._made.go_on()

    def _hand_over(self, errand: Errand, answer: object) -> None:
        failure = asking.failure(answer)
        if failure:
            self._report(errand, failure)
        elif not errand.dropped:
            errand.done(answer)

    def _report(self, errand: Errand, failure: Failure) -> None:
        if failure.is_bug:
            self.crashed.emit(failure.error)
        elif failure.sentence is not None and not errand.dropped:
            errand.failed(failure.sentence)

    @Slot(int, object)
    def _note_step(self, number: int, step: Step) -> None:
        errand = self._made.by_number.get(number) if self._made else None
        if errand:
            errand.step = step
            self.moved.emit()
