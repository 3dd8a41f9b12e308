"""The words of the command line."""

import argparse
from collections.abc import Sequence
from typing import NoReturn

from caseapp import __version__
from caseapp.cli import (
    assessments,
    batch_arguments,
    changes_arguments,
    claims,
    disagreements,
    exporting,
    languages,
    office,
    search_arguments,
    sheet_arguments,
    sources,
    steps,
)
from caseapp.cli.options import DATE, Commands, data_dir, reading, times
from caseapp.text import gettext as _
from caseapp.wording.quoting import harmless_lines


class Parser(argparse.ArgumentParser):
    """A parser that quotes what was typed without letting it give orders to the terminal."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with what was typed, and end with status 2."""
        super().error(harmless_lines(message))


class Arguments(argparse.Namespace):
    """What was typed, by name."""

    command: str
    data_dir: str | None
    format: str
    country: str
    as_of: str | None
    known_on: str | None
    passport: str | None
    destination: str | None
    on: str | None
    between: list[str] | None
    reach: bool
    text: list[str]
    type: list[str] | None
    kinds: list[str] | None
    kind: str
    first: str | None
    last: str | None
    fresh: bool | None
    limit: int
    language: str
    output: str
    edition: str
    paper: str
    with_english: bool
    without: list[str]
    replaces: str | None
    copies: int
    overdue: bool
    file: str
    folder: str
    together: bool
    action: str
    id: str
    grade: str | None
    undated: bool
    unused: bool
    story: str | None
    table: str
    office: str | None
    since: str | None
    also: list[str] | None
    watched: bool
    removed: str | None
    thing: str
    by: str | None
    reason: str
    fields: list[tuple[str, str]]
    cited: list[str]
    uncited: list[str]
    review_by: str | None
    note: str
    office_name: str | None
    add_person: str | None
    role: str
    part_with: str | None
    at_desk: str | None
    phone: str | None
    hours: str | None
    logo: str | None
    no_logo: bool
    drafts: bool
    words: list[str] | None
    message: str


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    top: argparse.ArgumentParser = Parser(
        prog="caseapp",
        description=_("Removal conditions country by country. Without a command: the desktop."),
        epilog=_(
            "Dates are EDTF (2006, 2022-08, 2024-03-30, 2024-06-29/2024-06-30, ../2018) or words"
            ' ("June 2024", "before 2018", yesterday); a date that is only half known stands for'
            " its last day."
        ),
    )
    top.add_argument("--version", action="version", version=f"caseapp {__version__}")
    data_dir(top, None)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    top.set_defaults(command="desktop")
    _country(commands)
    _countries(commands)
    _visa(commands)
    _flights(commands)
    search_arguments.add_parser(commands)
    languages.add_parser(commands)
    sheet_arguments.add_parser(commands)
    batch_arguments.add_parser(commands)
    sources.add_parser(commands)
    claims.add_parser(commands)
    assessments.add_parser(commands)
    disagreements.add_parser(commands)
    office.add_parser(commands)
    steps.add_parser(commands)
    exporting.add_parser(commands)
    changes_arguments.add_parser(commands)
    return top


def read(argv: Sequence[str]) -> Arguments:
    """What was typed. Ends the program with status 2 where that is no command of ours."""
    top = parser()
    typed = top.parse_args(sheet_arguments.spelled_out(argv), Arguments())
    if typed.command == "search" and not search_arguments.is_sound(typed):
        top.error(_("search needs a TEXT or a filter, such as --country CN"))
    return typed


def _country(commands: Commands) -> None:
    country = commands.add_parser("country", help=_("what is known about a country"))
    country.add_argument("country", metavar="COUNTRY", help=_("two letters, such as CN"))
    times(country)
    reading(country)


def _countries(commands: Commands) -> None:
    countries = commands.add_parser("countries", help=_("all countries with their levels"))
    times(countries)
    reading(countries)


def _flights(commands: Commands) -> None:
    flights = commands.add_parser("flights", help=_("removal flights and routes"))
    about = _("only those about this country, two letters")
    flights.add_argument("country", metavar="COUNTRY", nargs="?", help=about)
    times(flights)
    reading(flights)


def _visa(commands: Commands) -> None:
    visa = commands.add_parser(
        "visa",
        help=_("which visa rules hold on a day"),
        description=_(
            "Visa rules on record: of a pair, of a passport everywhere, or of every passport at"
            " a destination. They are no legal advice, and a data set is a lead, not law."
        ),
    )
    visa.add_argument("--passport", metavar="COUNTRY", help=_("alone: its whole row"))
    visa.add_argument("--destination", metavar="COUNTRY", help=_("alone: its whole column"))
    days = visa.add_mutually_exclusive_group()
    days.add_argument(
        "--on", "--as-of", dest="on", metavar=DATE, help=_("the day asked about; today without it")
    )
    days.add_argument("--between", nargs=2, metavar=DATE, help=_("what differs between two days"))
    visa.add_argument(
        "--reach",
        action="store_true",
        help=_("sort the destinations of a passport by what is asked for beforehand"),
    )
    visa.add_argument("--known-on", metavar=DATE, help=_("answer with what was known then"))
    reading(visa)
