"""The questions and edits of this page, with their late imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.domain.changes import Changes
    from caseapp.services.workspace import Workspace
    from caseapp.ui.pages.settings.told import LanguageLine, SettingsTold


def settings(workspace: Workspace) -> SettingsTold:
    """The office and what is kept here."""
    from caseapp.services.holdings import show_holdings
    from caseapp.services.office import show_office
    from caseapp.ui.pages.settings.telling import tell

    return tell(show_office(workspace), show_holdings(workspace))


def languages(workspace: Workspace) -> tuple[LanguageLine, ...]:
    """The languages of sheets, and how much of each is reviewed."""
    from caseapp.services.languages import list_languages
    from caseapp.ui.pages.settings.telling import tell_languages

    return tell_languages(list_languages(workspace))


def reached(phone: str | None = None, hours: str | None = None) -> Callable[[Workspace], Changes]:
    """Say how clients reach the office, as of today; None leaves what there is."""

    def edit(workspace: Workspace) -> Changes:
        from caseapp.services.office import set_contact

        return set_contact(workspace, phone, hours)

    return edit


def shown_by(logo: Path | None) -> Callable[[Workspace], Changes]:
    """Keep a logo for the heads of sheets, or take it away."""

    def edit(workspace: Workspace) -> Changes:
        from caseapp.services.office import set_logo

        return set_logo(workspace, logo)

    return edit


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
