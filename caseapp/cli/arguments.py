"""The words of the command line."""

import argparse
from collections.abc import Sequence
from typing import TypeAlias

from caseapp import __version__
from caseapp.domain.claims import ClaimKind
from caseapp.domain.searching import TYPES
from caseapp.text import gettext as _

DATE = "DATE"
MOST = 10_000
"""The most results of a search that can be asked for."""


class Arguments(argparse.Namespace):
    """What was typed, by name."""

    command: str
    data_dir: str | None
    format: str
    country: str
    as_of: str | None
    known_on: str | None
    passport: str
    destination: str
    on: str | None
    text: list[str]
    type: list[str] | None
    kind: list[str] | None
    first: str | None
    last: str | None
    fresh: bool | None
    limit: int
    language: str
    output: str
    edition: str
    paper: str
    with_english: bool


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    top = argparse.ArgumentParser(
        prog="caseapp",
        description=_("Removal conditions country by country. Without a command: the desktop."),
        epilog=_("Dates are EDTF: 2006, 2022-08, 2024-03-30, 2024-06-29/2024-06-30, ../2018."),
    )
    top.add_argument("--version", action="version", version=f"caseapp {__version__}")
    _data_dir(top, None)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    top.set_defaults(command="desktop")
    _country(commands)
    _visa(commands)
    _search(commands)
    _languages(commands)
    _sheet(commands)
    return top


def read(argv: Sequence[str]) -> Arguments:
    """What was typed. Ends the program with status 2 where that is no command of ours."""
    top = parser()
    typed = top.parse_args(argv, Arguments())
    if typed.command == "search" and not (typed.text or _is_kept(typed)):
        top.error(_("search needs a TEXT or a filter, such as --country CN"))
    return typed


def _is_kept(typed: Arguments) -> bool:
    given = (typed.type, typed.kind, typed.country, typed.first, typed.last)
    return any(given) or typed.fresh is not None


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _country(commands: Commands) -> None:
    country = commands.add_parser("country", help=_("what is known about a country"))
    country.add_argument("country", metavar="COUNTRY", help=_("two letters, such as CN"))
    _times(country)
    _reading(country)


def _visa(commands: Commands) -> None:
    visa = commands.add_parser("visa", help=_("which visa rule holds on a day"))
    visa.add_argument("--passport", required=True, metavar="COUNTRY")
    visa.add_argument("--destination", required=True, metavar="COUNTRY")
    visa.add_argument("--on", metavar=DATE, help=_("the day asked about; today without it"))
    visa.add_argument("--known-on", metavar=DATE, help=_("answer with what was known then"))
    _reading(visa)


def _search(commands: Commands) -> None:
    search = commands.add_parser("search", help=_("find countries, claims and sources"))
    search.add_argument("text", metavar="TEXT", nargs="*", help=_("none: all that passes"))
    search.add_argument("--type", action="append", choices=TYPES, help=_("may be repeated"))
    search.add_argument(
        "--kind",
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
    _times(search)
    _reading(search)


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


def _languages(commands: Commands) -> None:
    languages = commands.add_parser("languages", help=_("the languages of sheets"))
    _reading(languages)


def _sheet(commands: Commands) -> None:
    sheet = commands.add_parser("sheet", help=_("make a briefing sheet as PDF"))
    sheet.add_argument("country", metavar="COUNTRY", help=_("two letters, such as CN"))
    sheet.add_argument("--language", required=True, metavar="TAG", help="en, es, zh-Hans")
    sheet.add_argument("-o", "--output", required=True, metavar="FILE.pdf")
    sheet.add_argument("--edition", choices=["standard"], default="standard")
    sheet.add_argument("--paper", choices=["letter", "a4"], default="letter")
    sheet.add_argument("--with-english", action="store_true", help=_("add an English twin"))
    _times(sheet)
    _reading(sheet)


def _times(command: argparse.ArgumentParser) -> None:
    command.add_argument("--as-of", metavar=DATE, help=_("the day asked about"))
    command.add_argument("--known-on", metavar=DATE, help=_("answer with what was known then"))


def _reading(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=["text", "json"], default="text")
    _data_dir(command, argparse.SUPPRESS)


def _data_dir(command: argparse.ArgumentParser, default: str | None) -> None:
    command.add_argument(
        "--data-dir",
        metavar="DIR",
        default=default,
        help=_("where the stores lie (or CASEAPP_DATA_DIR)"),
    )
