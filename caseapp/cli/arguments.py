"""The words of the command line."""

import argparse
from typing import TypeAlias

from caseapp import __version__
from caseapp.cli import changes_arguments
from caseapp.text import gettext as _

DATE = "DATE"


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
    language: str
    output: str
    edition: str
    paper: str
    with_english: bool
    since: str | None
    watched: bool
    limit: int
    removed: str | None
    thing: str
    id: str


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
    changes_arguments.add_parsers(commands, _reading)
    return top


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
    search.add_argument("text", metavar="TEXT", nargs="+")
    _reading(search)


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
