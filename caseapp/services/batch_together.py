"""A batch as one file, to be printed in one go: all of it or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.domain.batches import BadRow, Batch, BatchDone, BatchRow, BatchSheet
from caseapp.domain.issuing import Issue, IssuedHow
from caseapp.domain.sheets import Edition, Sheet
from caseapp.errors import Refused, Trouble
from caseapp.jobs import Stopped, Watch
from caseapp.services.batches import folder_for, moment_of_row
from caseapp.services.files import write_whole
from caseapp.services.issued_sheets import note_issue
from caseapp.services.sheets import prepare
from caseapp.services.workspace import Workspace
from caseapp.text import gettext as _

if TYPE_CHECKING:
    from caseapp.briefing.making import Laid

TOGETHER_NAME = "all-sheets.pdf"
"""How the file is called in its folder."""


def run_together(workspace: Workspace, batch: Batch, folder: Path, watch: Watch) -> BatchDone:
    """Make one file of all sheets in the order of their rows, each as often as it has copies.

    Plain text has no pages and is told as a row that makes none. Stopped, or ended by a
    trouble, it leaves no file and notes nothing. Raises Trouble ``batch_folder``.
    """
    folder_for(folder)
    bad = list(batch.bad)
    rows = sorted(batch.rows, key=lambda row: row.number)
    try:
        laid = list(_laid(workspace, rows, bad, watch))
        made = _written(workspace, laid, folder, watch) if laid else ()
    except Stopped:
        return BatchDone((), tuple(bad), stopped=True)
    except Trouble as trouble:
        return BatchDone((), tuple(bad), ended=trouble)
    return BatchDone(made, tuple(sorted(bad, key=lambda row: row.number)))


def _laid(
    workspace: Workspace, rows: list[BatchRow], bad: list[BadRow], watch: Watch
) -> list[tuple[BatchRow, Laid]]:
    from caseapp.briefing.making import lay  # heavy; needed only once somebody prints

    found = []
    for number, row in enumerate(rows, start=1):
        try:
            if row.order.edition is Edition.TEXT:
                raise Refused("text_without_pages")
            ready = prepare(workspace, row.order, moment_of_row(workspace, row))
            found.append((row, lay(ready.knowledge, row.order, ready.office, ready.voices)))
        except Refused as problem:
            told = f"{row.order.country} {row.order.language}"
            bad.append(BadRow(row.number, told, problem))
        watch.step(number, 2 * len(rows), _("Making sheets"))
    return found


def _written(
    workspace: Workspace, laid: list[tuple[BatchRow, Laid]], folder: Path, watch: Watch
) -> tuple[BatchSheet, ...]:
    from caseapp.briefing.together import together

    sides = sum(len(each.leaves) * row.copies for row, each in laid)

    def drawn(number: int) -> None:
        watch.step(sides + min(number, sides), 2 * sides, _("Drawing pages"))

    copies = ((each, row.copies) for row, each in laid)
    write_whole(folder / TOGETHER_NAME, together(copies, _("Sheets"), drawn))
    sheets = [(row, _drawn(each)) for row, each in laid]
    _note(workspace, sheets)
    return tuple(
        BatchSheet(row, sheet.id, TOGETHER_NAME, sheet.pages, sheet.left_out)
        for row, sheet in sheets
    )


def _drawn(laid: Laid) -> Sheet:
    """The sheet by itself, as it is kept: what is printed from the file says the same."""
    from caseapp.briefing.paper.pdf import draw

    return laid.drawn(draw(laid.leaves, laid.title, laid.sheet.order.language))


def _note(workspace: Workspace, sheets: list[tuple[BatchRow, Sheet]]) -> None:
    at = workspace.clock()
    with workspace.reference.writing() as unit:
        for row, sheet in sheets:
            issue = Issue(sheet.id, at, None, IssuedHow.BATCH, row.copies)
            note_issue(unit, sheet, moment_of_row(workspace, row), issue)
