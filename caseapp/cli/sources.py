"""The command ``source``: the words of its actions, and which of them does what.

An action is added here: its words in ``add_parser``, its work in ``source``.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from caseapp.cli.fields import field, setting
from caseapp.cli.options import DATE, Commands, reading, reason, times, writing
from caseapp.text import gettext as _

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def add_parser(commands: Commands) -> None:
    """The words of the command."""
    command = commands.add_parser("source", help=_("what claims rest on"))
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    _list(actions)
    _show(actions)
    _story(actions)
    _add(actions)
    _revise(actions)
    _end(actions)


def source(arguments: Arguments, surroundings: Surroundings) -> None:
    """Do the action that was asked for."""
    from caseapp.cli import source_reading, source_writing  # import the services

    actions = {
        "list": source_reading.sources,
        "show": source_reading.source,
        "story": source_reading.story,
        "add": source_writing.add,
        "revise": source_writing.revise,
        "withdraw": source_writing.withdraw,
        "restore": source_writing.restore,
    }
    actions[arguments.action](arguments, surroundings)


def _list(actions: Commands) -> None:
    command = actions.add_parser("list", help=_("the sources and how much rests on each"))
    command.add_argument("--grade", choices=["A", "B", "C", "U"])
    command.add_argument("--undated", action="store_true", help=_("only those without a date"))
    command.add_argument("--unused", action="store_true", help=_("only those never used"))
    command.add_argument("--story", metavar="STORY", help=_("only the copies of one story"))
    times(command)
    reading(command)


def _show(actions: Commands) -> None:
    command = actions.add_parser("show", help=_("one source, and what would be left without it"))
    command.add_argument("id", metavar="ID", help=_("the id of a source, as “list” names it"))
    times(command)
    reading(command)


def _story(actions: Commands) -> None:
    command = actions.add_parser("story", help=_("one story with its copies, as “show”"))
    command.add_argument("id", metavar="STORY", help=_("the id of a story, as “list” names it"))
    times(command)
    reading(command)


def _add(actions: Commands) -> None:
    command = actions.add_parser("add", help=_("write down a document somebody published"))
    _common(command)
    writing(command)


def _revise(actions: Commands) -> None:
    command = actions.add_parser("revise", help=_("correct a source; the old one stays readable"))
    command.add_argument("id", metavar="ID", help=_("the id of a source, as “list” names it"))
    _common(command)
    reason(command)
    writing(command)


def _common(command: argparse.ArgumentParser) -> None:
    field(command, "--title", "title")
    field(command, "--publisher", "publisher")
    field(command, "--published", "published", DATE, _("without it nothing it says is printed"))
    field(command, "--dated-in-text", "dated_in_text", "yes|no", _("does the text carry its date"))
    field(command, "--published-basis", "published_basis", told=_("where else the date is from"))
    field(command, "--language", "language", "TAG", "en, es, zh-Hans")
    field(command, "--url", "url", "ADDRESS")
    field(command, "--grade", "grade", "A|B|C|U")
    field(command, "--same-story", "same_story", "STORY", _("it is a copy of this story"))
    field(command, "--note", "note")
    setting(command)


def _end(actions: Commands) -> None:
    for name, told in (
        ("withdraw", _("end a source; it stays readable")),
        ("restore", _("bring back a source that was withdrawn")),
    ):
        command = actions.add_parser(name, help=told)
        command.add_argument("id", metavar="ID", help=_("the id of a source, as “list” names it"))
        reason(command)
        writing(command)
