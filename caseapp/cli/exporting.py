"""The words of the commands that write files for colleagues and courts."""

import argparse

from caseapp.cli.options import DATE, Commands, reading, times
from caseapp.text import gettext as _


def add_parser(commands: Commands) -> None:
    """The words of ``export``, ``dossier`` and ``exhibit``."""
    _export(commands)
    _dossier(commands)
    _exhibit(commands)


def _export(commands: Commands) -> None:
    export = commands.add_parser("export", help=_("write a table as CSV or XLSX"))
    tables = ("countries", "claims", "figures", "flights", "visas", "sources")
    names = (*tables, "disagreements", "assessments")
    export.add_argument("table", metavar="TABLE", choices=names, help=", ".join(names))
    one = _("two letters; without it, all countries")
    export.add_argument("country", metavar="COUNTRY", nargs="?", default="", help=one)
    export.add_argument("-o", "--output", required=True, metavar="FILE.csv|FILE.xlsx")
    export.add_argument("--passport", metavar="COUNTRY", help=_("visa rules for this passport"))
    at_border = _("visa rules at this border")
    export.add_argument("--destination", metavar="COUNTRY", help=at_border)
    times(export)
    reading(export)


def _dossier(commands: Commands) -> None:
    dossier = commands.add_parser("dossier", help=_("everything about a country, for colleagues"))
    dossier.add_argument("--office", metavar="NAME", help=_("the office that makes it"))
    _paper(dossier)


def _exhibit(commands: Commands) -> None:
    exhibit = commands.add_parser("exhibit", help=_("a cited time line of removal practice"))
    since = _("the first day it covers")
    exhibit.add_argument("--from", dest="since", metavar=DATE, help=since)
    more = _("take up these, too")
    kinds = ("statements", "routes", "visa-rules")
    exhibit.add_argument("--also", choices=kinds, action="append", help=more)
    _paper(exhibit)


def _paper(document: argparse.ArgumentParser) -> None:
    document.add_argument("country", metavar="COUNTRY", help=_("two letters, such as CN"))
    document.add_argument("-o", "--output", required=True, metavar="FILE.pdf")
    document.add_argument("--paper", choices=["letter", "a4"], default="letter")
    times(document)
    reading(document)
