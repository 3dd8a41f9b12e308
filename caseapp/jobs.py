"""Long work off the screen's thread: it reports its steps and can be stopped.

A ``Worker`` runs jobs one after another on one thread, so that the database is never
used twice at once. No Qt here: the window brings answers back to its own thread.
"""

import queue
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


class Stopped(Exception):
    """The person pressed Cancel; the work left nothing behind."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far a job is: done of total, and what it is doing."""

    done: int
    total: int
    doing: str


class Watch:
    """What a job is given to report its steps and to notice that it should stop."""

    def __init__(self, report: Callable[[Step], None] = lambda step: None) -> None:
        self._report = report
        self._stop = threading.Event()

    def step(self, done: int, total: int, doing: str) -> None:
        """Report a step. Raises Stopped after ``stop``."""
        self.check()
        self._report(Step(done, total, doing))

    def check(self) -> None:
        """Raise Stopped after ``stop``."""
        if self._stop.is_set():
            raise Stopped

    def stop(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()


@dataclass(frozen=True)
class Job(Generic[T]):
    """One piece of work with somebody to tell about its end.

    ``work`` gets a Watch and returns the answer. ``done`` and ``failed`` are called on
    the worker's thread; ``failed`` also hears of Stopped.
    """

    work: Callable[[Watch], T]
    done: Callable[[T], None]
    failed: Callable[[BaseException], None]
    watch: Watch

    def run(self) -> None:
        """Do the work and tell how it ended."""
        try:
            self.watch.check()
            answer = self.work(self.watch)
        except Exception as error:  # the job ends here; its owner decides what to say
            self.failed(error)
        else:
            self.done(answer)


class Worker:
    """One thread that runs jobs in the order they come."""

    def __init__(self, name: str) -> None:
        self._jobs: queue.SimpleQueue[Job[object] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, job: Job[T]) -> None:
        """Put a job at the end of the line."""
        self._jobs.put(job)  # type: ignore[arg-type]

    def finish(self) -> None:
        """Run what is waiting, then end the thread."""
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job.run()
            except Exception:  # a bug in an owner must not keep the other jobs waiting
                sys.excepthook(*sys.exc_info())
