"""What ``batch`` does: every sheet of a list a whole file, and a printed list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.opening import opened
from caseapp.domain.plain import to_plain
from caseapp.errors import CaseappError, Refused
from caseapp.jobs import Watch
from caseapp.places import file_path
from caseapp.services.batch_reading import read_batch
from caseapp.services.batch_together import run_together
from caseapp.services.batches import run_batch
from caseapp.services.documents import make_document, save_document
from caseapp.services.office import show_office
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.errors import sentence
from caseapp.wording.papers.batch_cover import COVER_NAME, batch_cover
from caseapp.wording.quoting import harmless

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings
    from caseapp.domain.batches import BadRow, BatchDone


def batch(arguments: Arguments, surroundings: Surroundings) -> None:
    """Make the sheets of a list. Raises Refused ``batch_incomplete`` where one was not made."""
    folder = file_path(arguments.folder)
    wanted = read_batch(file_path(arguments.file), surroundings.clock)
    with opened(surroundings) as workspace:
        run = run_together if arguments.together else run_batch
        done = run(workspace, wanted, folder, Watch())
        cover = batch_cover(done, show_office(workspace), surroundings.clock())
    # First what became of it: on a full disk there may be no room for the list of it.
    if arguments.format == "json":
        surroundings.tell_json(_plain(done))
    else:
        surroundings.tell(_told(done, str(folder)))
    if done.ended:
        raise done.ended
    if done.made:
        save_document(make_document(cover, Watch()), folder / COVER_NAME)
    if done.bad:
        raise Refused("batch_incomplete", failed=len(done.bad))


def _told(done: BatchDone, folder: str) -> str:
    made = ngettext(
        "Made {count} sheet in {folder}.", "Made {count} sheets in {folder}.", len(done.made)
    )
    head = made.format(count=len(done.made), folder=harmless(folder))
    return "\n".join([head, *map(_bad, done.bad)])


def _bad(row: BadRow) -> str:
    told = _("Line {number} ({text}): {problem}")
    return told.format(number=row.number, text=harmless(row.text), problem=_problem(row.problem))


def _problem(problem: CaseappError) -> str:
    return sentence(problem)


def _plain(done: BatchDone) -> dict[str, object]:
    return {
        "made": [
            {
                "line": sheet.row.number,
                "sheet_id": sheet.id,
                "file": sheet.file,
                "pages": sheet.pages,
                "copies": sheet.row.copies,
                "left_out": to_plain(sheet.left_out),
            }
            for sheet in done.made
        ],
        "failed": [
            {"line": row.number, "text": row.text, "problem": row.problem.code} for row in done.bad
        ],
        "stopped": done.stopped,
    }
