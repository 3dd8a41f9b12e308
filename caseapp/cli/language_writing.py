"""The actions of ``languages`` that write: ``review``, ``take-back`` and ``export``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.opening import opened
from caseapp.domain.changes import Changes
from caseapp.places import file_path
from caseapp.services.languages import export_reviews, show_language
from caseapp.services.message_reviewing import review_message, take_back_review
from caseapp.services.workspace import Workspace
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.languages import message_state
from caseapp.wording.quoting import harmless

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def review(arguments: Arguments, surroundings: Surroundings) -> None:
    """Approve the words of a message."""
    words = tuple(arguments.words) if arguments.words is not None else None
    with opened(surroundings) as workspace:
        changes = review_message(
            workspace, arguments.language, arguments.message, words, arguments.by
        )
        _tell(arguments, surroundings, workspace, changes)


def take_back(arguments: Arguments, surroundings: Surroundings) -> None:
    """Take back what this office approved."""
    with opened(surroundings) as workspace:
        changes = take_back_review(workspace, arguments.language, arguments.message, arguments.by)
        _tell(arguments, surroundings, workspace, changes)


def export(arguments: Arguments, surroundings: Surroundings) -> None:
    """Write the reviews of a language that count."""
    path = file_path(arguments.output)
    with opened(surroundings) as workspace:
        count = export_reviews(workspace, arguments.language, path)
    if arguments.format == "json":
        surroundings.tell_json({"file": str(path), "reviews": count})
    else:
        wrote = ngettext("Wrote {file}: {count} review.", "Wrote {file}: {count} reviews.", count)
        surroundings.tell(wrote.format(file=harmless(str(path)), count=count))


def _tell(
    arguments: Arguments, surroundings: Surroundings, workspace: Workspace, changes: Changes
) -> None:
    book = show_language(workspace, arguments.language)
    message = next(each for each in book.messages if each.id == arguments.message)
    if arguments.format == "json":
        from caseapp.cli import machine_languages, machine_writing  # needed by programs only

        surroundings.tell_json(
            {
                "message": machine_languages.message(message),
                "changes": machine_writing.changes(changes),
            }
        )
    else:
        told = _("{message}: {state}.").format(message=message.id, state=message_state(message))
        surroundings.tell(told)
