"""The words of ``sheet``: making one is what it does without an action."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from caseapp.cli.options import DATE, Commands, reading, times
from caseapp.cli.spelling import MAKE
from caseapp.domain.sheets import Edition, Paper, Topic
from caseapp.text import gettext as _

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.ending import Doing
    from caseapp.cli.main import Surroundings


def add_parser(commands: Commands) -> None:
    """The words of the command and of its actions."""
    command = commands.add_parser(
        "sheet",
        help=_("make a briefing sheet; ask whether one handed out is still true"),
        description=_("“sheet CN …” is short for “sheet make CN …”."),
    )
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    _make(actions)
    _list(actions)
    for action, told in (
        ("show", _("what a sheet said, and when it was handed out")),
        ("verify", _("what of a sheet still holds, statement by statement")),
    ):
        asked = actions.add_parser(action, help=told)
        _sheet(asked)
        times(asked)
        reading(asked)
    _reprint(actions)
    _correct(actions)


def sheet(arguments: Arguments, surroundings: Surroundings) -> None:
    """Do the action that was asked for."""
    if arguments.action == MAKE:
        from caseapp.cli.sheets import make  # needs no more than a sheet needs

        make(arguments, surroundings)
        return
    from caseapp.cli import issued

    actions: dict[str, Doing] = {
        "list": issued.list_,
        "show": issued.show,
        "verify": issued.verify,
        "reprint": issued.reprint,
        "correct": issued.correct,
    }
    actions[arguments.action](arguments, surroundings)


def _make(actions: Commands) -> None:
    command = actions.add_parser(MAKE, help=_("make a sheet and write it"))
    command.add_argument("country", metavar="COUNTRY", help=_("two letters, such as CN"))
    tag = _("such as es; “caseapp languages” lists them")
    command.add_argument("--language", required=True, metavar="TAG", help=tag)
    command.add_argument("-o", "--output", required=True, metavar="FILE")
    _editions(command)
    command.add_argument(
        "--with-english",
        action="store_true",
        help=_("the twin: each paragraph facing its English; short for --edition twin"),
    )
    command.add_argument(
        "--without",
        action="append",
        default=[],
        choices=[topic.value for topic in Topic],
        help=_("leave a topic out; the sheet names it; may be given more than once"),
    )
    command.add_argument("--replaces", metavar="ID", help=_("the sheet that it takes the place of"))
    command.add_argument("--copies", type=int, default=1, help=_("how many are handed out"))
    times(command)
    reading(command)


def _list(actions: Commands) -> None:
    command = actions.add_parser("list", help=_("the sheets handed out, the last one first"))
    command.add_argument("--country", metavar="COUNTRY")
    command.add_argument("--language", metavar="TAG")
    command.add_argument("--since", metavar=DATE, help=_("handed out on this day or later"))
    overdue = _("only those that a new one should have been asked for by now")
    command.add_argument("--overdue", action="store_true", help=overdue)
    reading(command)


def _reprint(actions: Commands) -> None:
    command = actions.add_parser("reprint", help=_("write a sheet again, exactly as it was"))
    _sheet(command)
    command.add_argument("-o", "--output", required=True, metavar="FILE")
    command.add_argument("--copies", type=int, default=1, help=_("how many are handed out"))
    reading(command)


def _correct(actions: Commands) -> None:
    told = _("write the page that tells a client what of a sheet is no longer so")
    command = actions.add_parser("correct", help=told)
    _sheet(command)
    command.add_argument("-o", "--output", required=True, metavar="FILE")
    _editions(command)
    times(command)
    reading(command)


def _sheet(command: argparse.ArgumentParser) -> None:
    command.add_argument("id", metavar="ID", help=_("as it stands on the paper"))


def _editions(command: argparse.ArgumentParser) -> None:
    names = [edition.value for edition in Edition]
    told = _("how it is set; “text” is plain text and needs a name that ends in .txt")
    command.add_argument("--edition", choices=names, help=told)
    papers = [paper.value for paper in Paper]
    command.add_argument("--paper", choices=papers, default=Paper.LETTER.value)
