"""The cover list of a batch, written beside its sheets, as a page and as a table."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from caseapp.domain.batches import BatchDone
from caseapp.domain.manuscripts import Document
from caseapp.domain.sheets import Paper
from caseapp.jobs import Watch
from caseapp.services.documents import make_document, save_document
from caseapp.services.exports import save_table
from caseapp.wording.papers.batch_cover import batch_cover, batch_table

COVER, TABLE = "cover-list.pdf", "cover-list.csv"


class CoverWritten(NamedTuple):
    """The cover list, and where it lies."""

    document: Document
    paper: Path
    table: Path


def write_cover(
    done: BatchDone, folder: Path, on: date, office: str = "", paper: Paper = Paper.LETTER
) -> CoverWritten:
    """Write the cover list of a batch into the folder of its sheets, each file whole.

    Raises Trouble ``file_unwritable``, ``disk_full`` or ``font_missing``.
    """
    document = make_document(batch_cover(done, on, office, paper), Watch())
    written = CoverWritten(document, folder / COVER, folder / TABLE)
    save_document(document, written.paper)
    save_table(batch_table(done, on), written.table, Watch())
    return written
