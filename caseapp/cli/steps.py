"""The commands ``undo`` and ``redo``: their words; their work is in ``step_writing``."""

from caseapp.cli.options import Commands, writing
from caseapp.text import gettext as _


def add_parser(commands: Commands) -> None:
    """The words of the commands."""
    writing(commands.add_parser("undo", help=_("take back what was written last")))
    writing(commands.add_parser("redo", help=_("do again what was taken back last")))
