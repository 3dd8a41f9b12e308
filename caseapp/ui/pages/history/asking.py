"""The question of the history page, run on the worker with its late imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.services.workspace import Workspace
    from caseapp.ui.pages.history.telling import HistoryTold


def history(thing: str, id_: str, known_on: str) -> Callable[[Workspace], HistoryTold]:
    """The history of a thing, up to a day as it was typed ("" for all of it)."""

    def question(workspace: Workspace) -> HistoryTold:
        from caseapp.domain.alterations import Thing
        from caseapp.services.histories import thing_history
        from caseapp.services.moments import moment
        from caseapp.ui.pages.history.telling import tell

        at = moment(workspace.clock, known_on=known_on or None)
        revisions = thing_history(workspace, Thing(thing), id_, at)
        return tell(revisions, workspace.clock().tzinfo)

    return question
