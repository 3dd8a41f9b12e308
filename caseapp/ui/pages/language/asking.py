"""The questions and edits of this page, with their late imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.domain.changes import Changes
    from caseapp.services.workspace import Workspace
    from caseapp.ui.pages.language.told import LanguageTold


def language(tag: str) -> Callable[[Workspace], LanguageTold]:
    """A language of sheets with all of its messages, and who reads here."""

    def question(workspace: Workspace) -> LanguageTold:
        from caseapp.services.languages import show_language
        from caseapp.services.office import show_office
        from caseapp.ui.pages.language.telling import tell

        return tell(show_language(workspace, tag), show_office(workspace))

    return question


def approved(
    tag: str, message: str, text: tuple[str, ...] | None
) -> Callable[[Workspace], Changes]:
    """Approve the words of a message, or others in their place."""

    def edit(workspace: Workspace) -> Changes:
        from caseapp.services.message_reviewing import review_message

        return review_message(workspace, tag, message, text)

    return edit


def tried(tag: str, message: str, text: tuple[str, ...]) -> Callable[[Workspace], tuple[str, ...]]:
    """How words would read with values in them; refused as they would be."""

    def question(workspace: Workspace) -> tuple[str, ...]:
        from caseapp.services.message_reviewing import try_words

        return try_words(workspace, tag, message, text)

    return question


def taken_back(tag: str, message: str) -> Callable[[Workspace], Changes]:
    """Take back what this office approved."""

    def edit(workspace: Workspace) -> Changes:
        from caseapp.services.message_reviewing import take_back_review

        return take_back_review(workspace, tag, message)

    return edit


def exported(tag: str, path: Path) -> Callable[[Workspace], str]:
    """Write the reviews of a language to a file; what was done, in words."""

    def question(workspace: Workspace) -> str:
        from caseapp.services.languages import export_reviews
        from caseapp.text import ngettext

        count = export_reviews(workspace, tag, path)
        return ngettext(
            "{count} review was written to {path}", "{count} reviews were written to {path}", count
        ).format(count=count, path=path)

    return question
