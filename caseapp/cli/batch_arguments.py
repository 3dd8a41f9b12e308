"""The words of ``batch``: a clinic day's sheets from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.options import Commands, reading
from caseapp.text import gettext as _

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def add_parser(commands: Commands) -> None:
    """The words of the command."""
    command = commands.add_parser(
        "batch",
        help=_("make many sheets from a list"),
        description=_(
            "The list is CSV with a line for each sheet. Columns: country, language; if wanted"
            " edition, paper, copies, as_of, known_on, without (topics with spaces between)."
        ),
    )
    command.add_argument("file", metavar="FILE.csv")
    command.add_argument("-o", "--output", dest="folder", required=True, metavar="DIR")
    command.add_argument(
        "--together",
        action="store_true",
        help=_("one PDF in the order of the list, each sheet as often as it has copies"),
    )
    reading(command)


def batch(arguments: Arguments, surroundings: Surroundings) -> None:
    """Make the sheets of a list."""
    from caseapp.cli import batches  # imports the services

    batches.batch(arguments, surroundings)
