"""The questions and edits of this page, with their late imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.domain.changes import Changes
    from caseapp.services.workspace import Workspace
    from caseapp.ui.pages.settings.told import SettingsTold


def settings(workspace: Workspace) -> SettingsTold:
    """The office and what is kept here."""
    from caseapp.services.holdings import show_holdings
    from caseapp.services.office import show_office
    from caseapp.ui.pages.settings.telling import tell

    return tell(show_office(workspace), show_holdings(workspace))


def named(name: str) -> Callable[[Workspace], Changes]:
    """Give the office its name."""

    def edit(workspace: Workspace) -> Changes:
        from caseapp.services.office import name_office

        return name_office(workspace, name)

    return edit


def added(name: str, role: str) -> Callable[[Workspace], Changes]:
    """Add somebody to the office."""

    def edit(workspace: Workspace) -> Changes:
        from caseapp.services.office import add_person

        return add_person(workspace, name, role)

    return edit


def left(name: str) -> Callable[[Workspace], Changes]:
    """Note that somebody left the office."""

    def edit(workspace: Workspace) -> Changes:
        from caseapp.services.office import part_with

        return part_with(workspace, name)

    return edit


def seated(name: str) -> Callable[[Workspace], Changes]:
    """Say who is at this computer."""

    def edit(workspace: Workspace) -> Changes:
        from caseapp.services.office import sit_down

        return sit_down(workspace, name)

    return edit
