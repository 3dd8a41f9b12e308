"""Flights and routes in words: what they are, where they call, how many people they carried."""

from caseapp.domain.claims import Claim
from caseapp.domain.details import RemovalFlight
from caseapp.domain.journeys import Part, Waypoint
from caseapp.domain.quantities import QuantityKind
from caseapp.services.gazetteer import Spot
from caseapp.text import gettext as _
from caseapp.wording.answers import speaker


def what(claim: Claim) -> str:
    """What a claim tells of: a charter, a military flight, a flight, a route."""
    if not isinstance(claim.details, RemovalFlight):
        return _("Route")
    return {
        "charter": _("Charter flight"),
        "military": _("Military flight"),
        "commercial": _("Commercial flight"),
        "unknown": _("Flight"),
    }.get(claim.details.type, claim.details.type)


def part(value: Part) -> str:
    """What a place is on the way."""
    return {
        Part.DEPARTURE: _("Departure"),
        Part.STOP: _("Stop"),
        Part.ARRIVAL: _("Arrival"),
        Part.RETURN_STOP: _("On the way back"),
    }[value]


def place(waypoint: Waypoint, spot: Spot) -> str:
    """The shortest name of a place: its own, else its country's."""
    if waypoint.name:
        return waypoint.name
    return speaker().country(spot.country) if spot.country else _("not known")


def whereabouts(waypoint: Waypoint, spot: Spot) -> str:
    """A place with how finely it is known."""
    country = speaker().country(spot.country) if spot.country else ""
    if not country and spot.degrees:
        return _("somewhere in {place}").format(place=waypoint.name)
    if not country:
        return _("{place} (not on the map)").format(place=place(waypoint, spot))
    if spot.is_point:
        return f"{waypoint.name}, {country}"
    name = f"{waypoint.name}, {country}" if waypoint.name not in (None, country) else country
    return _("somewhere in {place}").format(place=name)


def stop(waypoint: Waypoint, spot: Spot) -> str:
    """One stop in a line."""
    return f"{part(waypoint.part)}: {whereabouts(waypoint, spot)}"


def passengers(claim: Claim) -> str:
    """How many people were aboard as a source says; seats are never people."""
    if not isinstance(claim.details, RemovalFlight):
        return ""
    value = claim.details.passengers
    return _("not known") if value.kind is QuantityKind.UNKNOWN else speaker().quantity(value)


def seats(claim: Claim) -> str:
    """How many seats the type of aircraft has; says nothing of who was aboard."""
    flight = claim.details
    if not isinstance(flight, RemovalFlight):
        return ""
    number = "" if flight.capacity is None else speaker().number(flight.capacity)
    return " · ".join(filter(None, (number, flight.aircraft)))
