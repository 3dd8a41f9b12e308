"""The questions of the batch window; their imports come late, as in ``caseapp.ui.asking``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from caseapp.jobs import Watch
    from caseapp.services.workspace import Workspace
    from caseapp.ui.batch.told import Chosen, Outcome, Queued


def line(chosen: Chosen) -> Callable[[Workspace], Queued]:
    """The line of the queue for what the form holds."""

    def question(workspace: Workspace) -> Queued:
        from caseapp.ui.batch.telling import read_chosen

        return read_chosen(chosen, workspace.clock)

    return question


def list_lines(path: Path) -> Callable[[Workspace], tuple[Queued, ...]]:
    """The lines of a list in a file."""

    def question(workspace: Workspace) -> tuple[Queued, ...]:
        from caseapp.services.batch_reading import read_batch
        from caseapp.ui.batch.telling import tell_list

        return tell_list(read_batch(path, workspace.clock), path.name)

    return question


def made_batch(
    queue: Sequence[Queued], folder: Path, *, together: bool
) -> Callable[[Workspace, Watch], Outcome]:
    """How a batch ended, its sheets and its cover list written into a folder.

    ``together`` makes one file of all sheets, else each is a file of its own.
    """

    def work(workspace: Workspace, watch: Watch) -> Outcome:
        from caseapp.services.batch_together import run_together
        from caseapp.services.batches import run_batch
        from caseapp.ui.batch.telling import batch_from, tell_done, written_cover

        make = run_together if together else run_batch
        done = make(workspace, batch_from(queue), folder, watch)
        return tell_done(done, folder, written_cover(workspace, done, folder))

    return work


def time_left_words(seconds: float | None) -> str:
    """How long a batch will still take; quick enough to be asked at every step."""
    from caseapp.ui.batch.telling import time_left_words as words

    return words(seconds)
