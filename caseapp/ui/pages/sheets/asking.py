"""The questions this page puts to the services, with their late imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.services.workspace import Workspace
    from caseapp.ui.pages.sheets.told import SheetsTold, Sought


def sheets(sought: Sought) -> Callable[[Workspace], SheetsTold]:
    """The sheets that the filters let through."""

    def question(workspace: Workspace) -> SheetsTold:
        from caseapp.services.issued_sheets import find_sheets
        from caseapp.ui.pages.sheets.telling import question_of, tell

        now = workspace.clock()
        return tell(find_sheets(workspace, question_of(sought, now)), now)

    return question


def sheet_id(typed: str) -> Callable[[Workspace], str]:
    """The id of the sheet that was typed or scanned."""

    def question(workspace: Workspace) -> str:
        from caseapp.services.issued_sheets import show_sheet

        return show_sheet(workspace, typed).sheet.id

    return question
