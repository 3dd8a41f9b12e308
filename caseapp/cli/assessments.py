"""The command ``assess``: the words of its actions, and which of them does what."""

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
    command = commands.add_parser("assess", help=_("judge whether a country takes people back"))
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add(actions)
    _revise(actions)
    _sign(actions)
    for name, told in (
        ("withdraw", _("end a judgement; it stays readable")),
        ("restore", _("bring back a judgement that was withdrawn")),
    ):
        ended = actions.add_parser(name, help=told)
        _id(ended)
        reason(ended)
        writing(ended)
    _show(actions)
    _due(actions)


def assess(arguments: Arguments, surroundings: Surroundings) -> None:
    """Do the action that was asked for."""
    from caseapp.cli import assessment_reading, assessment_writing  # import the services

    actions = {
        "add": assessment_writing.add,
        "revise": assessment_writing.revise,
        "sign": assessment_writing.sign,
        "countersign": assessment_writing.countersign,
        "withdraw": assessment_writing.withdraw,
        "restore": assessment_writing.restore,
        "show": assessment_reading.judgement,
        "due": assessment_reading.due,
    }
    actions[arguments.action](arguments, surroundings)


def _add(actions: Commands) -> None:
    command = actions.add_parser("add", help=_("write down a judgement; it is not signed yet"))
    _country(command)
    _common(command)
    writing(command)


def _revise(actions: Commands) -> None:
    command = actions.add_parser("revise", help=_("judge again; then it has to be signed again"))
    _id(command)
    _common(command)
    reason(command)
    writing(command)


def _common(command: argparse.ArgumentParser) -> None:
    field(command, "--level", "level", told=_("regular, limited, suspended, refused or unknown"))
    field(command, "--since", "since", DATE, _("since when it is so"))
    field(command, "--as-of-evidence", "as_of", DATE, _("the day of the newest evidence"))
    field(command, "--good-until", "good_until", DATE)
    field(command, "--certainty", "certainty", told=_("confirmed, likely or possible"))
    field(command, "--note", "note", told=_("the judgement in words"))
    field(command, "--for", "claims_for", "ID", _("a claim that speaks for it; again for each"))
    field(command, "--against", "claims_against", "ID", _("one against it; again for each"))
    field(command, "--review-by", "review_by", DATE, _("the day by which to look again"))
    setting(command)


def _sign(actions: Commands) -> None:
    command = actions.add_parser("sign", help=_("sign a judgement"))
    _id(command)
    command.add_argument(
        "--review-by", metavar=DATE, help=_("the day by which to look again; else in 90 days")
    )
    writing(command)
    second = actions.add_parser("countersign", help=_("sign a judgement as the second person"))
    _id(second)
    writing(second)


def _show(actions: Commands) -> None:
    command = actions.add_parser("show", help=_("the judgement on a country and its grounds"))
    _country(command)
    times(command)
    reading(command)


def _due(actions: Commands) -> None:
    command = actions.add_parser("due", help=_("what waits for a person"))
    times(command)
    reading(command)


def _country(command: argparse.ArgumentParser) -> None:
    command.add_argument("country", metavar="COUNTRY", help=_("two letters, such as CN"))


def _id(command: argparse.ArgumentParser) -> None:
    command.add_argument("id", metavar="ID", help=_("the id of a judgement, as “show” names it"))
