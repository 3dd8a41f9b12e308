"""The words of the command ``search``."""

import argparse

from caseapp.cli.options import DATE, Commands, reading, times
from caseapp.domain.claims import ClaimKind
from caseapp.domain.searching import TYPES
from caseapp.text import gettext as _

MOST = 10_000
"""The most results of a search that can be asked for."""


def add_parser(commands: Commands) -> None:
    """Add the command."""
    search = commands.add_parser("search", help=_("find countries, claims and sources"))
    search.add_argument("text", metavar="TEXT", nargs="*", help=_("none: all that passes"))
    search.add_argument("--type", action="append", choices=TYPES, help=_("may be repeated"))
    search.add_argument(
        "--kind",
        dest="kinds",
        action="append",
        choices=[kind.value for kind in ClaimKind],
        metavar="KIND",
        help=_("the kind of a claim, such as figure or visa_rule; may be repeated"),
    )
    search.add_argument("--country", metavar="COUNTRY", help=_("one of its countries"))
    search.add_argument("--from", dest="first", metavar=DATE, help=_("speaking of this day on"))
    search.add_argument("--to", dest="last", metavar=DATE, help=_("speaking of up to this day"))
    _freshness(search)
    search.add_argument("--limit", type=_count, default=50, metavar="N", help=_("at most so many"))
    times(search)
    reading(search)


def _freshness(search: argparse.ArgumentParser) -> None:
    either = search.add_mutually_exclusive_group()
    for name, value, meaning in (
        ("--fresh", True, _("leave out what is out of date")),
        ("--stale", False, _("only what is out of date")),
    ):
        either.add_argument(name, dest="fresh", action="store_const", const=value, help=meaning)


def _count(text: str) -> int:
    """A number of results: whole, and at least one. argparse words the ValueError."""
    number = int(text)
    if not 1 <= number <= MOST:
        raise argparse.ArgumentTypeError(_("give a number from 1 to {most}").format(most=MOST))
    return number


def is_sound(typed: argparse.Namespace) -> bool:
    """Whether there is a text to search for, or a filter."""
    given = (typed.text, typed.type, typed.kinds, typed.country, typed.first, typed.last)
    return any(given) or typed.fresh is not None
