"""The places of the window, in the order of the rail. Each has a number and a shortcut."""

from __future__ import annotations

from typing import NamedTuple

from caseapp.text import gettext as _

COUNTRIES, MAP, VISAS, FLIGHTS = "countries", "map", "visas", "flights"
CHANGES, SOURCES = "changes", "sources"
REVIEW, SHEETS, SETTINGS = "review", "sheets", "settings"
COUNTRY, SOURCE, HISTORY, SEARCH = "country", "source", "history", "search"
ISSUED, LANGUAGE, CRASH = "issued", "language", "crash"
"""Pages one comes to from other pages only."""


ON_COUNTRY = ("sheet", "dossier", "exhibit")
"""Actions that only the page of a country allows."""


ON_CARD = ("correct", "withdraw", "history")
"""Actions that a card offers where it is clicked with the right button."""


class Place(NamedTuple):
    """A place: its key, its name on the rail, and its name with a mnemonic in the menu."""

    key: str
    title: str
    menu: str


def places() -> tuple[Place, ...]:
    """Every place of the rail, from the top."""
    return (
        Place(COUNTRIES, _("Countries"), _("&Countries")),
        Place(MAP, _("Map"), _("&Map")),
        Place(VISAS, _("Visa rules"), _("&Visa rules")),
        Place(FLIGHTS, _("Flights"), _("F&lights")),
        Place(CHANGES, _("Changes"), _("C&hanges")),
        Place(SOURCES, _("Sources"), _("S&ources")),
        Place(REVIEW, _("Review"), _("&Review")),
        Place(SHEETS, _("Sheets"), _("Sh&eets")),
        Place(SETTINGS, _("Settings"), _("Se&ttings")),
    )
