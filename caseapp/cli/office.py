"""The command ``office``: its words and its work; it does one thing at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.options import Commands, reading
from caseapp.text import gettext as _

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def add_parser(commands: Commands) -> None:
    """The words of the command."""
    command = commands.add_parser("office", help=_("the office, its people, who is here"))
    one = command.add_mutually_exclusive_group()
    one.add_argument("--name", dest="office_name", metavar="NAME", help=_("name the office"))
    one.add_argument("--add-person", metavar="NAME", help=_("add somebody who records and signs"))
    one.add_argument("--part-with", metavar="NAME", help=_("somebody left; what they wrote stays"))
    one.add_argument("--at-desk", metavar="NAME", help=_("say who sits at this computer"))
    command.add_argument("--role", default="", metavar="TEXT", help=_("of the person added"))
    reading(command)


def office(arguments: Arguments, surroundings: Surroundings) -> None:
    """Change what was asked for, if anything, and print the office."""
    from caseapp.cli.office_writing import office as work  # imports the services

    work(arguments, surroundings)
