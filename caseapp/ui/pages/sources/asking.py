"""The question this page puts to the services, with its late imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.ui.asking import Times, moment_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.services.workspace import Workspace
    from caseapp.ui.pages.sources.lines import SourcesTold


def sources(times: Times) -> Callable[[Workspace], SourcesTold]:
    """All sources with what rests on them at a moment."""

    def question(workspace: Workspace) -> SourcesTold:
        from caseapp.services.source_table import list_sources
        from caseapp.ui.pages.sources.telling import tell

        at = moment_of(workspace, times)
        return tell(list_sources(workspace, at), at, workspace.today)

    return question
