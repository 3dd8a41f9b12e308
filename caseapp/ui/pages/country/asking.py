"""The question of the country page; its imports come late, as in ``caseapp.ui.asking``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.ui.asking import Times, moment_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.services.workspace import Workspace
    from caseapp.ui.pages.country.telling import CountryTold


def country(code: str, times: Times) -> Callable[[Workspace], CountryTold]:
    """One country at a moment."""

    def question(workspace: Workspace) -> CountryTold:
        from dataclasses import replace

        from caseapp.services.countries import show_country
        from caseapp.ui.pages.country.telling import tell
        from caseapp.ui.telling.watching import watch_tags

        at = moment_of(workspace, times)
        told = tell(show_country(workspace, code, at), at, workspace.today)
        return replace(told, tags=(*told.tags, *watch_tags(workspace, told.code)))

    return question
