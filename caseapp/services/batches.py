"""Making a batch: every sheet a whole file of its own in one folder.

A cancel, a full disk or a crash leaves the files that were finished, each of them whole; a
sheet is noted as handed out once its file is there.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from caseapp.domain.batches import BadRow, Batch, BatchDone, BatchRow, BatchSheet
from caseapp.domain.issuing import Issue, IssuedHow
from caseapp.domain.sheets import Sheet
from caseapp.errors import CaseappError, Trouble
from caseapp.jobs import Stopped, Watch
from caseapp.services.files import write_whole
from caseapp.services.issued_sheets import note_issue
from caseapp.services.moments import Moment, moment
from caseapp.services.presses import press
from caseapp.services.sheets import Ready, prepare_many
from caseapp.services.workspace import Workspace
from caseapp.text import gettext as _

TOGETHER = 20
"""How many sheets are noted in one transaction."""


def run_batch(workspace: Workspace, batch: Batch, folder: Path, watch: Watch) -> BatchDone:
    """Make every sheet of a batch; what ended it before its end is told in what is returned.

    Raises Trouble ``batch_folder`` where there is no folder to write in.
    """
    folder_for(folder)
    rows = sorted(batch.rows, key=_place)
    ledger = _Ledger(workspace, folder, list(batch.bad))
    ended: CaseappError | None = None
    stopped = False
    try:
        made = press(_ready(workspace, rows), len(rows), watch)
        for number, (row, printed) in enumerate(zip(rows, made, strict=True), start=1):
            ledger.take(row, printed)
            watch.step(number, len(rows), _("Making sheets"))
    except Stopped:
        stopped = True
    except Trouble as trouble:
        ended = trouble
    except KeyboardInterrupt:  # at a terminal: what was written was handed out all the same
        ledger.note()
        raise
    try:
        ledger.note()
    except Trouble as trouble:  # the files are there, and what became of them is told
        ended = ended or trouble
    return ledger.done(stopped, ended)


def folder_for(path: Path) -> None:
    """Make the folder of a batch, if it is not there. Raises Trouble ``batch_folder``."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("batch_folder", path=str(path)) from error


def moment_of_row(workspace: Workspace, row: BatchRow) -> Moment:
    """The moment that a row asks about."""
    return moment(workspace.clock, row.order.as_of.isoformat(), row.known_on)


def _place(row: BatchRow) -> tuple[str, date, str, int]:
    return row.order.country, row.order.as_of, row.known_on or "", row.number


def _ready(workspace: Workspace, rows: Sequence[BatchRow]) -> Iterator[Ready]:
    """What each sheet is made from; rows about one country and day share what is known."""
    shared = attrgetter("order.country", "order.as_of", "known_on")
    for _about, some in groupby(rows, key=shared):
        ready: Ready | None = None
        for row in some:
            if ready is None:
                ready = prepare_many(workspace, row.order, moment_of_row(workspace, row))
            yield replace(ready, order=row.order)


class _Ledger:
    """What was made so far, and what is still to be noted."""

    def __init__(self, workspace: Workspace, folder: Path, bad: list[BadRow]) -> None:
        self._workspace, self._folder = workspace, folder
        self._made: list[BatchSheet] = []
        self._bad = bad
        self._waiting: list[tuple[BatchRow, Sheet]] = []

    def take(self, row: BatchRow, printed: Sheet | CaseappError) -> None:
        """Write the file of a sheet, or keep in mind why there is none."""
        if isinstance(printed, CaseappError):
            self._bad.append(
                BadRow(row.number, f"{row.order.country} {row.order.language}", printed)
            )
            return
        name = file_name(printed)
        write_whole(self._folder / name, printed.data)
        self._made.append(BatchSheet(row, printed.id, name, printed.pages, printed.left_out))
        self._waiting.append((row, printed))
        if len(self._waiting) >= TOGETHER:
            self.note()

    def note(self) -> None:
        """Note as handed out what was written since the last time."""
        if not self._waiting:
            return
        with self._workspace.reference.writing() as unit:
            for row, sheet in self._waiting:
                at = self._workspace.clock()
                issue = Issue(sheet.id, at, None, IssuedHow.BATCH, row.copies)
                note_issue(unit, sheet, moment_of_row(self._workspace, row), issue)
        self._waiting = []

    def done(self, stopped: bool, ended: CaseappError | None) -> BatchDone:
        """What became of the batch, in the order of its rows."""
        made = tuple(sorted(self._made, key=lambda sheet: sheet.row.number))
        bad = tuple(sorted(self._bad, key=lambda row: row.number))
        return BatchDone(made, bad, stopped, ended)


def file_name(sheet: Sheet) -> str:
    """The name of a sheet's file: what it is about, and its id."""
    order = sheet.order
    return f"{order.country}-{order.language}-{order.edition}-{sheet.id}{sheet.suffix}"
