"""The command ``disagreement``: the words of its actions, and which of them does what."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from caseapp.cli.fields import field, setting
from caseapp.cli.options import Commands, reading, reason, times, writing
from caseapp.text import gettext as _

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def add_parser(commands: Commands) -> None:
    """The words of the command."""
    command = commands.add_parser("disagreement", help=_("claims that do not fit together"))
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add(actions)
    _revise(actions)
    _decide(actions)
    for name, told in (
        ("withdraw", _("end a disagreement; it stays readable")),
        ("restore", _("bring back a disagreement that was withdrawn")),
    ):
        ended = actions.add_parser(name, help=told)
        _id(ended)
        reason(ended)
        writing(ended)
    _list(actions)
    _show(actions)


def disagreement(arguments: Arguments, surroundings: Surroundings) -> None:
    """Do the action that was asked for."""
    from caseapp.cli import disagreement_reading, disagreement_writing  # import the services

    actions = {
        "add": disagreement_writing.add,
        "revise": disagreement_writing.revise,
        "settle": disagreement_writing.settle,
        "leave-open": disagreement_writing.leave_open,
        "withdraw": disagreement_writing.withdraw,
        "restore": disagreement_writing.restore,
        "list": disagreement_reading.disagreements,
        "show": disagreement_reading.disagreement,
    }
    actions[arguments.action](arguments, surroundings)


def _add(actions: Commands) -> None:
    command = actions.add_parser("add", help=_("write down that claims do not fit together"))
    _common(command)
    writing(command)


def _revise(actions: Commands) -> None:
    command = actions.add_parser("revise", help=_("describe a disagreement anew"))
    _id(command)
    _common(command)
    reason(command)
    writing(command)


def _common(command: argparse.ArgumentParser) -> None:
    field(command, "--claim", "claims", "ID", _("again for each claim that takes part"))
    field(command, "--kind", "kind", told=_("such as contradiction, dating or counting"))
    field(command, "--note", "note", told=_("how to read it"))
    setting(command)


def _decide(actions: Commands) -> None:
    for name, told in (
        ("settle", _("decide it under a name")),
        ("leave-open", _("say under a name that it stays open")),
    ):
        command = actions.add_parser(name, help=told)
        _id(command)
        command.add_argument(
            "--note", default="", metavar="TEXT", help=_("takes the place of the note so far")
        )
        writing(command)


def _list(actions: Commands) -> None:
    command = actions.add_parser("list", help=_("recorded or found by rule, about a country"))
    command.add_argument("country", metavar="COUNTRY", help=_("two letters, such as CN"))
    times(command)
    reading(command)


def _show(actions: Commands) -> None:
    command = actions.add_parser("show", help=_("one disagreement with its claims"))
    _id(command)
    times(command)
    reading(command)


def _id(command: argparse.ArgumentParser) -> None:
    command.add_argument("id", metavar="ID", help=_("the id of a disagreement, as “list” names it"))
