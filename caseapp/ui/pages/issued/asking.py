"""The questions this page puts to the services, with their late imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.ui.asking import Times, moment_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.domain.changes import Changes
    from caseapp.jobs import Watch
    from caseapp.services.workspace import Workspace
    from caseapp.ui.pages.issued.told import IssuedTold, PaperTold


def sheet(id_: str, times: Times) -> Callable[[Workspace], IssuedTold]:
    """A sheet that was handed out, held against what is known at a moment."""

    def question(workspace: Workspace) -> IssuedTold:
        from caseapp.errors import Trouble
        from caseapp.services.issued_sheets import sheet_file, show_sheet, verify_sheet
        from caseapp.ui.pages.issued.telling import tell

        at = moment_of(workspace, times)
        found = show_sheet(workspace, id_)
        correction = verify_sheet(workspace, id_, at)
        file: bytes | Trouble
        try:
            file = sheet_file(workspace, id_)
        except Trouble as trouble:  # what it said is still known, and shown
            file = trouble
        return tell(found, correction, file, at, workspace.clock())

    return question


def reissued(id_: str, copies: int) -> Callable[[Workspace], Changes]:
    """The edit that notes a sheet as handed out again."""

    def edit(workspace: Workspace) -> Changes:
        from caseapp.services.issued_sheets import reissue_sheet

        return reissue_sheet(workspace, id_, copies)

    return edit


def correction(id_: str, times: Times) -> Callable[[Workspace], PaperTold]:
    """The page that tells a client what of a sheet is no longer so, set like the sheet."""

    def question(workspace: Workspace) -> PaperTold:
        from caseapp.domain.corrections import CorrectionOrder
        from caseapp.services.issued_sheets import correct_sheet, show_sheet, verify_sheet
        from caseapp.ui.pages.issued.told import PaperTold

        at = moment_of(workspace, times)
        order = show_sheet(workspace, id_).sheet.order
        wanted = CorrectionOrder(order.edition, order.paper)
        made = correct_sheet(workspace, verify_sheet(workspace, id_, at), wanted, at)
        return PaperTold(made.data, made.suffix, made.pages)

    return question


def saved(data: bytes, path: Path) -> Callable[[Watch], Path]:
    """The path that bytes were written to, whole."""

    def work(_watch: Watch) -> Path:
        from caseapp.services.files import write_whole

        write_whole(path, data)
        return path

    return work
