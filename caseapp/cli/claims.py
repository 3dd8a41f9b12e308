"""The command ``claim``: the words of its actions, and which of them does what."""

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
    command = commands.add_parser("claim", help=_("one thing that sources say"))
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add(actions)
    _revise(actions)
    for name, told in (
        ("withdraw", _("end a claim; it stays readable")),
        ("restore", _("bring back a claim that was withdrawn")),
    ):
        ended = actions.add_parser(name, help=told)
        _id(ended)
        reason(ended)
        writing(ended)
    _show(actions)
    _fields(actions)


def claim(arguments: Arguments, surroundings: Surroundings) -> None:
    """Do the action that was asked for."""
    from caseapp.cli import claim_reading, claim_writing  # import the services

    actions = {
        "add": claim_writing.add,
        "revise": claim_writing.revise,
        "withdraw": claim_writing.withdraw,
        "restore": claim_writing.restore,
        "show": claim_reading.claim,
        "fields": claim_reading.fields,
    }
    actions[arguments.action](arguments, surroundings)


def _add(actions: Commands) -> None:
    command = actions.add_parser("add", help=_("write down what a source says"))
    command.add_argument("--kind", required=True, help=_("such as figure or visa_rule"))
    _common(command)
    writing(command)


def _revise(actions: Commands) -> None:
    command = actions.add_parser("revise", help=_("correct a claim; what was there stays readable"))
    _id(command)
    _common(command)
    command.add_argument(
        "--without-source",
        dest="uncited",
        action="append",
        default=[],
        metavar="ID",
        help=_("no longer cite this source"),
    )
    reason(command)
    writing(command)


def _common(command: argparse.ArgumentParser) -> None:
    field(command, "--country", "countries", "CN", _("again for each; the one concerned first"))
    field(command, "--summary", "summary", told=_("what is said, in one sentence"))
    field(command, "--when", "when", DATE, _("when it was true, in figures or in words"))
    field(command, "--said-on", "said_on", DATE)
    field(command, "--grade", "grade", "A|B|C|U")
    field(command, "--certainty", "certainty", told=_("how sure the source itself is"))
    field(command, "--client-safe", "client_safe", "yes|no", _("may it reach a sheet"))
    field(command, "--why-not", "why_not", told=_("why it may not"))
    setting(command)
    command.add_argument(
        "--source",
        dest="cited",
        action="append",
        default=[],
        metavar="ID[|PLACE[|QUOTE]]",
        help=_("who says so, where in it, and its words; again for each source"),
    )


def _show(actions: Commands) -> None:
    command = actions.add_parser("show", help=_("one claim with its grounds, as it was known"))
    _id(command)
    times(command)
    reading(command)


def _fields(actions: Commands) -> None:
    command = actions.add_parser("fields", help=_("the fields of a kind of claim"))
    command.add_argument("kind", metavar="KIND", help=_("such as figure or visa_rule"))
    reading(command)


def _id(command: argparse.ArgumentParser) -> None:
    command.add_argument("id", metavar="ID", help=_("the id of a claim, as “country” names it"))
