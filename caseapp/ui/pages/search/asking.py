"""The question of the search page, run on the worker; its late imports stand here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from caseapp.ui.asking import Times

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.services.workspace import Workspace
    from caseapp.ui.pages.search.telling import FoundTold


class Kept(NamedTuple):
    """What the results are kept to, as the controls give it; empty keeps them to nothing.

    ``what`` is ``type:…`` or ``kind:…``; ``freshness`` is ``fresh`` or ``stale``.
    """

    what: str = ""
    country: str = ""
    first: str = ""
    last: str = ""
    freshness: str = ""


class Wanted(NamedTuple):
    """What somebody wants to find, and how much of it at most."""

    text: str
    kept: Kept
    times: Times
    most: int


def found(wanted: Wanted) -> Callable[[Workspace], FoundTold]:
    """What is found, in words."""

    def question(workspace: Workspace) -> FoundTold:
        from caseapp.services.moments import moment
        from caseapp.services.search import find
        from caseapp.ui.pages.search.telling import kept_to, tell

        at = moment(workspace.clock, wanted.times.as_of or None, wanted.times.known_on or None)
        kept = kept_to(wanted.kept)
        hits = find(workspace, wanted.text, kept, at, wanted.most + 1)
        return tell(wanted, hits, at)

    return question
