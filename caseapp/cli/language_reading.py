"""The actions of ``languages`` that read: ``list`` and ``show``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseapp.cli.opening import opened
from caseapp.services.languages import list_languages, show_language

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def languages(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print the languages of sheets and how much of each is reviewed."""
    with opened(surroundings) as workspace:
        states = list_languages(workspace)
    if arguments.format == "json":
        from caseapp.cli import machine_languages  # needed by programs only

        surroundings.tell_json(machine_languages.languages(states))
    else:
        from caseapp.cli import plain_languages  # needed by people only

        surroundings.tell(plain_languages.languages(states))


def language(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print the messages of a language, each with its English and its state."""
    with opened(surroundings) as workspace:
        book = show_language(workspace, arguments.language)
    if arguments.drafts:
        book = replace(book, messages=tuple(each for each in book.messages if each.is_draft))
    if arguments.format == "json":
        from caseapp.cli import machine_languages  # needed by programs only

        surroundings.tell_json(machine_languages.language(book))
    else:
        from caseapp.cli import plain_languages  # needed by people only

        surroundings.tell(plain_languages.language(book))
