"""What a person is told when the map cannot be drawn."""

from collections.abc import Mapping

from caseapp.text import gettext as _


def map_troubles() -> Mapping[str, str]:
    """The sentences for the map, by code."""
    return {
        "map_missing": _(
            "The file of the map, {path}, cannot be read. Your data is safe; the table of"
            " countries shows the same. Install Caseapp again."
        ),
        "map_damaged": _(
            "The file of the map, {path}, is damaged. Your data is safe; the table of countries"
            " shows the same. Install Caseapp again."
        ),
        "places_damaged": _(
            "The list of places for the map, {path}, is missing or damaged. Your data is safe."
            " Install Caseapp again."
        ),
    }
