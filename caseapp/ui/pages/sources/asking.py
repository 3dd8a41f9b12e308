"""The question this page puts to the services, with its late imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.services.workspace import Workspace
    from caseapp.ui.asking import Times
    from caseapp.ui.pages.sources.lines import SourcesTold


def sources(times: Times) -> Callable[[Workspace], SourcesTold]:
    """All sources with what rests on them at a moment."""

    def question(workspace: Workspace) -> SourcesTold:
        from caseapp.services.moments import moment
        from caseapp.services.source_table import list_sources
        from caseapp.ui.pages.sources.telling import tell

        at = moment(workspace.clock, times.as_of or None, times.known_on or None)
        return tell(list_sources(workspace, at), at, workspace.today)

    return question
