"""The questions of the changes page, each run on the worker with its late imports."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from caseapp.domain.changes import Changes
    from caseapp.services.workspace import Workspace
    from caseapp.ui.pages.changes.telling import ChangesTold


class Wish(NamedTuple):
    """What the controls say: days as they were typed, the kind of thing ("" for all).

    ``country`` None: all of them, a few changes of each.
    """

    since: str = ""
    known_on: str = ""
    thing: str = ""
    watched_only: bool = False
    country: str | None = None
    limit: int = 0


def changes(wish: Wish) -> Callable[[Workspace], ChangesTold]:
    """What altered, as the controls ask for it."""

    def question(workspace: Workspace) -> ChangesTold:
        from caseapp.domain.alterations import Thing
        from caseapp.services.changes import SHOWN, Wanted, beginning_of, list_changes
        from caseapp.services.moments import moment
        from caseapp.ui.pages.changes.telling import tell

        wanted = Wanted(
            since=beginning_of(workspace.clock, wish.since) if wish.since else None,
            watched_only=wish.watched_only,
            things=(Thing(wish.thing),) if wish.thing else tuple(Thing),
            country=wish.country,
            limit=wish.limit or SHOWN,
        )
        at = moment(workspace.clock, known_on=wish.known_on or None)
        found = list_changes(workspace, wanted, at)
        return tell(found, wish, workspace.clock().tzinfo)

    return question


def marked_seen(until: datetime) -> Callable[[Workspace], Changes]:
    """The edit that notes that everything up to a moment has been looked at."""

    def edit(workspace: Workspace) -> Changes:
        from caseapp.services.watching import mark_changes_seen

        return mark_changes_seen(workspace, until)

    return edit
