"""The words of the commands ``changes``, ``watch`` and ``history``."""

from __future__ import annotations

import argparse

from caseapp.cli.options import DATE, Commands, reading
from caseapp.text import gettext as _

LIMIT = 200
"""How many changes are printed at most where nobody says otherwise."""

THINGS = ("source", "claim", "assessment", "disagreement")


def add_parser(commands: Commands) -> None:
    """Add the commands."""
    for command in (_changes(commands), _watch(commands), _history(commands)):
        reading(command)


def _changes(commands: Commands) -> argparse.ArgumentParser:
    changes = commands.add_parser("changes", help=_("what changed, by country"))
    changes.add_argument(
        "--since", metavar=DATE, help=_("from this day on; without it, since you last looked")
    )
    changes.add_argument(
        "--until",
        "--known-on",
        dest="known_on",
        metavar=DATE,
        help=_("up to this day; without it, up to now"),
    )
    changes.add_argument("--country", metavar="COUNTRY", help=_("of one country only"))
    changes.add_argument("--watched", action="store_true", help=_("of watched countries only"))
    changes.add_argument(
        "--limit", type=_number, default=LIMIT, metavar="N", help=_("print at most so many")
    )
    return changes


def _watch(commands: Commands) -> argparse.ArgumentParser:
    watch = commands.add_parser("watch", help=_("put a country on watch, or see which are"))
    what = watch.add_mutually_exclusive_group(required=True)
    what.add_argument("country", metavar="COUNTRY", nargs="?", help=_("put on watch"))
    what.add_argument("--remove", metavar="COUNTRY", dest="removed", help=_("take it off watch"))
    what.add_argument("--list", action="store_true", help=_("which countries are on watch"))
    return watch


def _history(commands: Commands) -> argparse.ArgumentParser:
    history = commands.add_parser("history", help=_("who wrote a thing, when, why and how"))
    history.add_argument("thing", choices=THINGS)
    history.add_argument("id", metavar="ID")
    history.add_argument("--known-on", metavar=DATE, help=_("answer with what was known then"))
    return history


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(_("give a number above zero"))
    return int(text)
