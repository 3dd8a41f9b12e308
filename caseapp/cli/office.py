"""The command ``office``: its words; its work is in ``office_writing``."""

from caseapp.cli.options import Commands, reading
from caseapp.text import gettext as _


def add_parser(commands: Commands) -> None:
    """The words of the command."""
    command = commands.add_parser("office", help=_("the office, its people, who is here"))
    one = command.add_mutually_exclusive_group()
    one.add_argument("--name", dest="office_name", metavar="NAME", help=_("name the office"))
    one.add_argument("--add-person", metavar="NAME", help=_("add somebody who records and signs"))
    one.add_argument("--part-with", metavar="NAME", help=_("somebody left; what they wrote stays"))
    one.add_argument("--at-desk", metavar="NAME", help=_("say who sits at this computer"))
    command.add_argument("--phone", metavar="TEXT", help=_("as sheets print it; empty: none"))
    command.add_argument("--hours", metavar="TEXT", help=_("when it is open; empty: none"))
    logo = command.add_mutually_exclusive_group()
    logo.add_argument("--logo", metavar="FILE", help=_("PNG or JPEG, for the head of sheets"))
    logo.add_argument("--no-logo", action="store_true", help=_("print no logo any more"))
    command.add_argument("--role", default="", metavar="TEXT", help=_("of the person added"))
    reading(command)
