"""The places of a flight or a route in their order."""

from caseapp.domain.details import FlightStop, RemovalFlight, Route
from caseapp.domain.journeys import Part, Waypoint, journey
from caseapp.domain.quantities import UNKNOWN


def route(*outward, back=()):
    return Route(outward, back, False, None)


def test_a_flight_keeps_its_stops_and_how_fine_they_are():
    stops = (
        FlightStop("departure", "Mesa", "US", "city"),
        FlightStop("arrival", None, "IR", "country"),
    )
    flight = RemovalFlight("charter", None, None, UNKNOWN, "unknown", None, None, stops, ())
    assert journey(flight) == (
        Waypoint(Part.DEPARTURE, "Mesa", "US", "city"),
        Waypoint(Part.ARRIVAL, None, "IR", "country"),
    )


def test_a_route_departs_calls_arrives_and_comes_back():
    parts = [point.part for point in journey(route("A", "B", "C", back=("D",)))]
    assert parts == [Part.DEPARTURE, Part.STOP, Part.ARRIVAL, Part.RETURN_STOP]


def test_one_place_alone_is_where_it_went_to():
    assert [point.part for point in journey(route("Shenyang"))] == [Part.ARRIVAL]


def test_a_route_without_places_has_none():
    assert journey(route()) == ()
    assert journey("a figure") == ()
