"""The places of a flight or route in their order, as finely as they are known."""

from dataclasses import dataclass
from enum import StrEnum

from caseapp.domain.details import RemovalFlight, Route


class Part(StrEnum):
    """What a place is on a way."""

    DEPARTURE = "departure"
    STOP = "stop"
    ARRIVAL = "arrival"
    RETURN_STOP = "return_stop"


@dataclass(frozen=True, slots=True)
class Waypoint:
    """One place: its name if it has one, its country if that is told, and how fine it is.

    ``granularity`` is ``airport``, ``city``, ``state``, ``country`` or, where nobody said,
    empty.
    """

    part: Part
    name: str | None
    country: str | None
    granularity: str


def journey(details: object) -> tuple[Waypoint, ...]:
    """The places of a removal flight or a route; of anything else there are none."""
    match details:
        case RemovalFlight():
            return tuple(_of_flight(details))
        case Route():
            return tuple(_of_route(details))
        case _:
            return ()


def _of_flight(flight: RemovalFlight) -> list[Waypoint]:
    parts = {part.value: part for part in Part}
    return [
        Waypoint(parts.get(stop.role, Part.STOP), stop.place, stop.country, stop.granularity)
        for stop in flight.stops
    ]


def _of_route(route: Route) -> list[Waypoint]:
    last = len(route.outward) - 1
    ends = {0: Part.DEPARTURE, last: Part.ARRIVAL}  # one place alone is where it went to
    there = [
        Waypoint(ends.get(number, Part.STOP), name, None, "")
        for number, name in enumerate(route.outward)
    ]
    return there + [Waypoint(Part.RETURN_STOP, name, None, "") for name in route.return_]
