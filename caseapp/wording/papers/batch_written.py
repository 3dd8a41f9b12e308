"""The cover list of a batch, written beside its sheets, as a page and as a table."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from caseapp.domain.batches import BatchDone
from caseapp.domain.manuscripts import Document
from caseapp.domain.office import Office
from caseapp.domain.sheets import Paper
from caseapp.jobs import Watch
from caseapp.services.documents import make_document, save_document
from caseapp.services.exports import save_table
from caseapp.wording.papers.batch_cover import COVER_NAME, TABLE_NAME, batch_cover, batch_table


class CoverWritten(NamedTuple):
    """The cover list, and where it lies."""

    document: Document
    paper: Path
    table: Path


def write_cover(
    done: BatchDone, folder: Path, office: Office, at: datetime, paper: Paper = Paper.LETTER
) -> CoverWritten:
    """Write the cover list of a batch into the folder of its sheets, each file whole.

    Raises Trouble ``file_unwritable``, ``disk_full`` or ``font_missing``.
    """
    document = make_document(batch_cover(done, office, at, paper), Watch())
    written = CoverWritten(document, folder / COVER_NAME, folder / TABLE_NAME)
    save_document(document, written.paper)
    save_table(batch_table(done, at), written.table, Watch())
    return written
