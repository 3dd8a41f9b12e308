"""The words of the commands that read: ``country``, ``countries``, ``visa`` and ``flights``."""

from caseapp.cli.options import DATE, Commands, reading, times
from caseapp.text import gettext as _


def add_parser(commands: Commands) -> None:
    """The words of all four."""
    _country(commands)
    _countries(commands)
    _visa(commands)
    _flights(commands)


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
