"""The command ``source``: the words of its actions, and which of them does what.

An action is added here: its words in ``add_parser``, its work in ``source``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.options import Commands, reading, times
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


def source(arguments: Arguments, surroundings: Surroundings) -> None:
    """Do the action that was asked for."""
    from caseapp.cli import source_reading  # imports the services

    actions = {
        "list": source_reading.sources,
        "show": source_reading.source,
        "story": source_reading.story,
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
