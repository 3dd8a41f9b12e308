"""The question this page puts to the services, with its late imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.ui.asking import Times, moment_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.services.workspace import Workspace
    from caseapp.ui.pages.source.told import SourceTold


def source(source_id: str, times: Times) -> Callable[[Workspace], SourceTold]:
    """One source with its copies and what rests on it, at a moment."""

    def question(workspace: Workspace) -> SourceTold:
        from caseapp.services.sources import show_source
        from caseapp.ui.pages.source.telling import tell

        at = moment_of(workspace, times)
        return tell(show_source(workspace, source_id, at), at, workspace.today)

    return question
