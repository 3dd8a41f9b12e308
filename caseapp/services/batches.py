"""Making a batch: every sheet a whole file of its own, or all of them in one.

A cancel, a full disk or a crash leaves the files that were finished, each of them whole; a
sheet is noted as handed out when its file is there.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from caseapp.domain.batches import BadRow, Batch, BatchDone, BatchRow, BatchSheet
from caseapp.domain.issuing import Issue, IssuedHow
from caseapp.domain.sheets import Sheet
from caseapp.errors import CaseappError, Trouble
from caseapp.jobs import Watch
from caseapp.services.files import write_whole
from caseapp.services.issued_sheets import note_issue
from caseapp.services.moments import Moment, moment
from caseapp.services.presses import press
from caseapp.services.sheets import Ready, prepare
from caseapp.services.workspace import Workspace
from caseapp.text import gettext as _

TOGETHER = 20
"""How many sheets are noted in one transaction."""


def run_batch(
    workspace: Workspace, batch: Batch, folder: Path, watch: Watch
) -> BatchDone:
    """Make every sheet of a batch in a folder.

    Raises Stopped; Trouble ``batch_folder``, ``disk_full`` or ``file_unwritable``. What was
    written before then is whole and noted.
    """
    _make_folder(folder)
    ledger = _Ledger(workspace, batch, folder)
    rows = sorted(batch.rows, key=lambda row: (row.order.country, row.order.as_of, row.number))
    for start in range(0, len(rows), _BREATH):
        part = rows[start : start + _BREATH]
        ledger.prepare(part)
        try:
            for ready, made in press(ledger.ready, watch):
                ledger.take(ready, made)
                watch.step(ledger.done, len(rows), _("Making sheets"))
        finally:
            ledger.note()
    return ledger.finished()
