"""The question of the map page; its imports come late, as in ``caseapp.ui.asking``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.services.workspace import Workspace
    from caseapp.ui.asking import Times
    from caseapp.ui.pages.map.telling import WorldTold


def world(times: Times) -> Callable[[Workspace], WorldTold]:
    """All countries through the years, as known at a moment."""

    def question(workspace: Workspace) -> WorldTold:
        from caseapp.services.moments import moment
        from caseapp.services.world import show_world
        from caseapp.ui.pages.map.telling import tell

        at = moment(workspace.clock, times.as_of or None, times.known_on or None)
        return tell(show_world(workspace, at))

    return question
