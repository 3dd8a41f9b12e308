"""Questions on their way to the workers, and what comes back. No Qt.

Imported behind the first paint: the workers are not needed before it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from caseapp.errors import CaseappError
from caseapp.jobs import Job, Step, Stopped, Watch, Worker
from caseapp.ui import asking

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from caseapp.services.workspace import Workspace

T = TypeVar("T")
Tell = Callable[[int, object], None]


class Failure:
    """Why there is no answer: the error and, unless it is a bug, its sentence."""

    def __init__(self, error: BaseException) -> None:
        self.error = error
        self.sentence = asking.sentence(error) if isinstance(error, CaseappError) else None

    @property
    def is_bug(self) -> bool:
        """Whether it is neither a known error nor somebody's wish to stop."""
        return self.sentence is None and not isinstance(self.error, Stopped)


class Errand:
    """One question on its way. ``drop`` it, and nobody hears of its answer."""

    def __init__(
        self, done: Callable[[Any], None], failed: Callable[[str], None], title: str, watch: Watch
    ) -> None:
        self.done = done
        self.failed = failed
        self.title = title
        self.watch = watch
        self.dropped = False
        self.step: Step | None = None
        self.can_be_cancelled = True
        self.tells_when_stopped = False

    @property
    def is_long(self) -> bool:
        """Whether its progress is to be shown: it has a title, or tells of steps."""
        return bool(self.title or self.step)

    def drop(self) -> None:
        """Want the answer no more; a job that looks at its watch stops."""
        self.dropped = True
        self.watch.stop()

    def cancel(self) -> None:
        """Stop it; one that tells what it finished until then is still heard."""
        if self.tells_when_stopped:
            self.watch.stop()
        else:
            self.drop()


class Errands:
    """Three workers, and the workspace on the one that has the database to itself.

    Long work has a worker and a workspace of its own, so that questions need not wait for it.

    What runs there holds numbers and values only, never a widget: the last reference to
    a widget must not be dropped off the window's thread. ``returned`` and ``stepped`` are
    called on the workers' threads with the number of the errand.
    """

    def __init__(self, returned: Tell, stepped: Tell) -> None:
        self._returned, self._stepped = returned, stepped
        self._database = Worker("database")
        self._drawing = Worker("drawing")
        self._long: Worker | None = None
        self._office: tuple[Path, Callable[[], datetime]] | None = None
        self._held: list[Workspace] = []  # touched on the database worker alone
        self._next = 0
        self._waiting: list[Callable[[], None]] = []
        self._aside: set[int] = set()
        self.by_number: dict[int, Errand] = {}

    def open(
        self,
        data_dir: Path,
        clock: Callable[[], datetime],
        done: Callable[[None], None],
        failed: Callable[[str], None],
    ) -> Errand:
        """Open the workspace that later questions are put to."""
        held = self._held
        self._office = (data_dir, clock)

        def work(watch: Watch) -> None:
            _put_away(held)
            held[:] = [asking.open_office(data_dir, clock, watch)]

        errand = self._send(self._database, work, done, failed, "")
        errand.can_be_cancelled = False  # without a workspace there is nothing to go on with
        return errand

    def glance(
        self,
        question: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
    ) -> Errand:
        """Ask the files themselves, before the workspace is opened."""
        return self._send(self._database, lambda _watch: question(), done, failed, "")

    def ask(
        self,
        question: Callable[[Workspace], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
        *,
        waits: bool = False,
    ) -> Errand:
        """Put a question to the workspace; where none is open there is no answer.

        One that ``waits`` lets those on their way be answered first, see ``go_on``.
        """
        held = self._held

        def work(_watch: Watch) -> T:
            if not held:
                raise Stopped
            return question(held[0])

        return self._send(self._database, work, done, failed, "", waits=waits)

    def go_on(self) -> None:
        """Begin what has waited, once nothing else but long work is on its way."""
        if self._on_their_way == len(self._waiting):
            begins, self._waiting = self._waiting, []
            for begin in begins:
                begin()

    def draw(
        self,
        work: Callable[[Watch], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
        title: str,
    ) -> Errand:
        """Do slow work that needs no database."""
        return self._send(self._drawing, work, done, failed, title)

    def run(
        self,
        work: Callable[[Workspace, Watch], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
        title: str,
    ) -> Errand:
        """Do work that takes minutes, with a workspace of its own on the same folder.

        Cancelled, it still gives an answer: what was finished until then.
        """
        if self._long is None:
            self._long = Worker("long work")
        office = self._office

        def begin(watch: Watch) -> T:
            if office is None:
                raise Stopped
            workspace = asking.open_office(*office, Watch())
            try:
                return work(workspace, watch)
            finally:
                workspace.close()

        errand = self._send(self._long, begin, done, failed, title)
        errand.tells_when_stopped = True
        return errand

    def close(self) -> None:
        """Stop what runs, close the workspace and end the workers."""
        for errand in self.by_number.values():
            errand.drop()
        self.by_number.clear()
        self._waiting.clear()
        self._aside.clear()
        held = self._held

        def work(_watch: Watch) -> None:
            _put_away(held)

        self._database.submit(Job(work, lambda _none: None, lambda _error: None, Watch()))
        self._database.finish()
        self._drawing.finish()
        if self._long:
            self._long.finish()

    @property
    def _on_their_way(self) -> int:
        """How many errands there are, without long work."""
        self._aside &= self.by_number.keys()
        return len(self.by_number) - len(self._aside)

    def _send(
        self,
        worker: Worker,
        work: Callable[[Watch], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
        title: str,
        *,
        waits: bool = False,
    ) -> Errand:
        number = self._next = self._next + 1
        returned, stepped = self._returned, self._stepped
        watch = Watch(lambda step: stepped(number, step))
        others, aside = self._on_their_way, worker is self._long
        if aside:
            self._aside.add(number)
        errand = self.by_number[number] = Errand(done, failed, title, watch)
        job = Job(
            lambda _watch: work(watch),
            lambda answer: returned(number, answer),
            lambda error: returned(number, Failure(error)),
            # Long work looks at its watch itself, and tells what it finished.
            Watch() if aside else watch,
        )
        if waits and others:
            self._waiting.append(partial(worker.submit, job))
        else:
            worker.submit(job)
        return errand


def _put_away(held: list[Workspace]) -> None:
    while held:
        held.pop().close()
