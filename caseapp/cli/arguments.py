"""The words of the command line."""

import argparse
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from caseapp import __version__
from caseapp.cli.options import data_dir
from caseapp.cli.spelling import command_of, spelled_out
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


_WORDS = {
    "reading_arguments": ("country", "countries", "visa", "flights"),
    "search_arguments": ("search",),
    "languages": ("languages",),
    "sheet_arguments": ("sheet",),
    "batch_arguments": ("batch",),
    "sources": ("source",),
    "claims": ("claim",),
    "assessments": ("assess",),
    "disagreements": ("disagreement",),
    "office": ("office",),
    "steps": ("undo", "redo"),
    "exporting": ("export", "dossier", "exhibit"),
    "changes_arguments": ("changes", "watch", "history"),
}
"""The modules in which the words of the commands stand, in the order of the help."""


def parser(command: str | None = None) -> argparse.ArgumentParser:
    """The parser of all commands, or of one alone: each imports what its choices are."""
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
    for module, names in _WORDS.items():
        if command is None or command in names:
            import_module(f"caseapp.cli.{module}").add_parser(commands)
    return top


def read(argv: Sequence[str]) -> Arguments:
    """What was typed. Ends the program with status 2 where that is no command of ours."""
    words = spelled_out(argv)
    given = command_of(words)
    top = parser(given if any(given in names for names in _WORDS.values()) else None)
    typed = top.parse_args(words, Arguments())
    if typed.command == "search":
        from caseapp.cli.search_arguments import is_sound

        if not is_sound(typed):
            top.error(_("search needs a TEXT or a filter, such as --country CN"))
    return typed
