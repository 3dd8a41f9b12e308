"""The command ``languages``: the words of its actions, and which of them does what."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from caseapp.cli.options import Commands, data_dir, reading, writing
from caseapp.text import gettext as _

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.ending import Doing
    from caseapp.cli.main import Surroundings


def add_parser(commands: Commands) -> None:
    """The words of the command; without an action it lists the languages."""
    command = commands.add_parser(
        "languages", help=_("the languages of sheets, and who reviewed their words")
    )
    reading(command)
    actions = command.add_subparsers(dest="action", metavar="ACTION")
    command.set_defaults(action="list")
    _further(actions.add_parser("list", help=_("the languages and how much is reviewed")))
    _show(actions)
    _review(actions)
    _take_back(actions)
    _export(actions)


def languages(arguments: Arguments, surroundings: Surroundings) -> None:
    """Do the action that was asked for."""
    from caseapp.cli import language_reading, language_writing  # import the services

    actions: dict[str, Doing] = {
        "list": language_reading.languages,
        "show": language_reading.language,
        "review": language_writing.review,
        "take-back": language_writing.take_back,
        "export": language_writing.export,
    }
    actions[arguments.action](arguments, surroundings)


def _show(actions: Commands) -> None:
    command = actions.add_parser("show", help=_("the messages of a language beside the English"))
    _tag(command)
    command.add_argument("--drafts", action="store_true", help=_("only those not reviewed"))
    _further(command)


def _review(actions: Commands) -> None:
    command = actions.add_parser("review", help=_("approve the words of a message"))
    _tag(command)
    _message(command)
    better = _("approve these words in place of those there; once for each plural form")
    command.add_argument("--text", dest="words", metavar="TEXT", action="append", help=better)
    writing(command)


def _take_back(actions: Commands) -> None:
    command = actions.add_parser("take-back", help=_("take back what this office approved"))
    _tag(command)
    _message(command)
    writing(command)


def _export(actions: Commands) -> None:
    command = actions.add_parser("export", help=_("write the reviews down, to ship them"))
    _tag(command)
    command.add_argument("-o", "--output", required=True, metavar="FILE.csv")
    _further(command)


def _tag(command: argparse.ArgumentParser) -> None:
    command.add_argument("language", metavar="TAG", help=_("such as es or zh-Hans"))


def _message(command: argparse.ArgumentParser) -> None:
    command.add_argument("message", metavar="MESSAGE", help=_("its id, such as steps.truth"))


def _further(command: argparse.ArgumentParser) -> None:
    """The options of one that reads, without undoing those that were given before its name."""
    command.add_argument("--format", choices=["text", "json"], default=argparse.SUPPRESS)
    data_dir(command, argparse.SUPPRESS)
