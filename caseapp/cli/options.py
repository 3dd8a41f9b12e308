"""The options that commands share."""

import argparse
from typing import TypeAlias

from caseapp.text import gettext as _

DATE = "DATE"

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def times(command: argparse.ArgumentParser) -> None:
    """Let a command be asked as of a day, and with what was known on a day."""
    command.add_argument("--as-of", metavar=DATE, help=_("the day asked about"))
    command.add_argument("--known-on", metavar=DATE, help=_("answer with what was known then"))


def reading(command: argparse.ArgumentParser) -> None:
    """Let a command answer in either form, from any folder."""
    command.add_argument("--format", choices=["text", "json"], default="text")
    data_dir(command, argparse.SUPPRESS)


def writing(command: argparse.ArgumentParser) -> None:
    """Let a command that writes be told who writes; it answers like one that reads."""
    command.add_argument(
        "--by", metavar="NAME", help=_("who writes this down; else who sits at this computer")
    )
    reading(command)


def reason(command: argparse.ArgumentParser) -> None:
    """Let a command ask why, which stays readable with what was there before."""
    command.add_argument("--reason", required=True, metavar="TEXT", help=_("why; it is kept"))


def data_dir(command: argparse.ArgumentParser, default: str | None) -> None:
    """Let a command be told where the stores lie."""
    command.add_argument(
        "--data-dir",
        metavar="DIR",
        default=default,
        help=_("where the stores lie (or CASEAPP_DATA_DIR)"),
    )
