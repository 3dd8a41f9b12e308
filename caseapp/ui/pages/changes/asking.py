"""The questions of the changes page, each run on the worker with its late imports."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from caseapp.domain.changes import Changes
    from caseapp.services.changes import Wanted
    from caseapp.services.moments import Moment
    from caseapp.services.workspace import Workspace
    from caseapp.ui.pages.changes.telling import CardsTold, ChangesTold


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
        from caseapp.services.changes import list_changes
        from caseapp.ui.pages.changes.telling import tell

        found = list_changes(workspace, *_asked(workspace, wish))
        return tell(found, wish.country, workspace.clock().tzinfo)

    return question


def cards(wish: Wish, total: int) -> Callable[[Workspace], CardsTold]:
    """What altered about the one country wished for, of which it is known how much did."""

    def question(workspace: Workspace) -> CardsTold:
        from dataclasses import replace

        from caseapp.services.changes import changes_of_country
        from caseapp.ui.pages.changes.telling import tell_cards

        found = changes_of_country(workspace, *_asked(workspace, wish))
        group = replace(found, total=max(total, found.total))
        return tell_cards([group], wish.country, workspace.clock().tzinfo)

    return question


def _asked(workspace: Workspace, wish: Wish) -> tuple[Wanted, Moment]:
    from caseapp.domain.alterations import Thing
    from caseapp.services.change_window import beginning_of
    from caseapp.services.changes import SHOWN, Wanted
    from caseapp.services.moments import moment

    wanted = Wanted(
        since=beginning_of(workspace.clock, wish.since) if wish.since else None,
        watched_only=wish.watched_only,
        things=(Thing(wish.thing),) if wish.thing else tuple(Thing),
        country=wish.country,
        limit=wish.limit or SHOWN,
    )
    return wanted, moment(workspace.clock, known_on=wish.known_on or None)


def marked_seen(until: datetime) -> Callable[[Workspace], Changes]:
    """The edit that notes that everything up to a moment has been looked at."""

    def edit(workspace: Workspace) -> Changes:
        from caseapp.services.watching import mark_changes_seen

        return mark_changes_seen(workspace, until)

    return edit
