"""The commands ``undo`` and ``redo``: their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.options import Commands, writing
from caseapp.text import gettext as _

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def add_parser(commands: Commands) -> None:
    """The words of the commands."""
    writing(commands.add_parser("undo", help=_("take back what was written last")))
    writing(commands.add_parser("redo", help=_("do again what was taken back last")))


def undo(arguments: Arguments, surroundings: Surroundings) -> None:
    """Take back the last step."""
    from caseapp.cli import step_writing  # imports the services

    step_writing.undo(arguments, surroundings)


def redo(arguments: Arguments, surroundings: Surroundings) -> None:
    """Do the last step again."""
    from caseapp.cli import step_writing  # imports the services

    step_writing.redo(arguments, surroundings)
