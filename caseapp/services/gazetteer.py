"""Where the places of flights lie, as far as the shipped list and the names of countries tell."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from caseapp.domain.countries import OTHER_NAMES
from caseapp.domain.journeys import Waypoint
from caseapp.errors import Trouble
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import voice

POINTS = frozenset({"airport", "city"})
"""The granularities that are a point on a map; anything else is somewhere in an area."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a place lies.

    ``degrees`` are longitude and latitude; None where only the country is known. An area
    that lies in several countries has none; a place nobody knows has neither. ``is_point``
    tells a town or airport from an area.
    """

    country: str | None
    degrees: tuple[float, float] | None
    is_point: bool


NOWHERE = Spot(None, None, False)


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The places that are known by name, and the names of countries."""

    places: Mapping[str, Spot]
    countries: Mapping[str, str]

    def find(self, waypoint: Waypoint) -> Spot:
        """Where a place lies: by its name, else by its country, else nowhere."""
        name = (waypoint.name or "").casefold()
        spot = self.places.get(name)
        if spot and waypoint.country in (None, spot.country):
            return spot
        country = waypoint.country or self.countries.get(name)
        return Spot(country, None, False) if country else NOWHERE


def open_gazetteer(path: Path) -> Gazetteer:
    """The gazetteer of a file. Raises Trouble ``places_damaged``."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            places = {row["place"].casefold(): _spot(row) for row in csv.DictReader(file)}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Trouble("places_damaged", path=str(path)) from error
    countries = {name.casefold(): code for code, name in voice(ENGLISH).countries().items()}
    for code, names in OTHER_NAMES.items():
        countries.update((name.casefold(), code) for name in names)
    return Gazetteer(places, countries)


def _spot(row: Mapping[str, str]) -> Spot:
    degrees = float(row["longitude"]), float(row["latitude"])
    return Spot(row["country"] or None, degrees, row["granularity"] in POINTS)
