"""All removal flights and routes that are known, and where they called."""

import pytest

from caseapp.domain.claims import ClaimKind
from caseapp.domain.journeys import Part, Waypoint
from caseapp.errors import Refused, Trouble
from caseapp.places import resources
from caseapp.services.flights import list_flights
from caseapp.services.gazetteer import NOWHERE, Spot, open_gazetteer
from caseapp.services.moments import moment


@pytest.fixture
def flights(starter, clock):
    def ask(country=None, as_of=None, known_on=None, **more):
        return list_flights(starter, moment(clock, as_of, known_on), country, **more)

    return ask


@pytest.fixture(scope="module")
def gazetteer():
    return open_gazetteer(resources() / "map" / "places.csv")


def ids(found):
    return [record.claim.id for record in found.records]


def test_every_flight_and_route_is_listed_newest_first(flights, starter):
    found = flights()
    with starter.reference.reading() as unit:
        count = len(unit.claims.of_kinds(tuple(ClaimKind), found.moment.as_of, 10_000))
    assert 15 < len(found.records) < count
    kinds = {record.claim.kind for record in found.records}
    assert kinds == {ClaimKind.REMOVAL_FLIGHT, ClaimKind.ROUTE}
    begins = [record.claim.dated.begins for record in found.records]
    assert begins == sorted(begins, reverse=True)


def test_a_country_has_its_own_flights(flights):
    assert ids(flights("cu")) == ["cu03-flight-2023-04-24", "cu02-last-before"]
    assert flights("FR").records == ()
    with pytest.raises(Refused):
        flights("XX")


def test_what_happened_later_is_left_out(flights):
    past = flights(as_of="2024-05")
    assert "c13-flight-shenyang" in ids(past)
    assert "c17-flight-116" not in ids(past)
    assert all(record.claim.concerns(past.moment.as_of) for record in past.records)


def test_what_was_not_known_yet_is_left_out(flights):
    assert flights(known_on="2026-11-21").records == ()


def test_too_many_are_cut_off_at_the_oldest_and_that_is_said(flights):
    found = flights(most=3)
    assert ids(found) == ids(flights())[:3]
    assert (found.cut_off, flights().cut_off) == (True, False)


def test_copies_of_a_story_count_once_and_disagreements_are_told(flights):
    found = flights().records
    counts = [(record.independent_sources, len(record.claim.source_ids)) for record in found]
    assert all(0 < count <= cited for count, cited in counts)
    assert any(count < cited for count, cited in counts)
    flight = next(record for record in found if record.claim.id == "c17-flight-116")
    assert flight.disagreements


def test_every_named_place_of_the_starter_pack_is_found(flights):
    for record in flights().records:
        for waypoint, spot in record.places:
            assert spot is not NOWHERE, waypoint
            if waypoint.granularity in ("city", "airport"):
                assert spot.is_point, waypoint
            if waypoint.granularity in ("state", "country"):
                assert not spot.is_point, waypoint


@pytest.mark.parametrize(
    ("name", "country", "spot"),
    [
        (None, "CN", Spot("CN", None, False)),
        ("Atlantis", "GR", Spot("GR", None, False)),
        ("Burma", None, Spot("MM", None, False)),
        ("south korea", None, Spot("KR", None, False)),
        ("Mesa", "CR", Spot("CR", None, False)),
        ("Atlantis", None, NOWHERE),
        (None, None, NOWHERE),
    ],
)
def test_a_place_that_is_not_listed_is_somewhere_in_its_country(gazetteer, name, country, spot):
    assert gazetteer.find(Waypoint(Part.STOP, name, country, "")) == spot


def test_an_area_in_several_countries_lies_in_none_of_them(gazetteer):
    spot = gazetteer.find(Waypoint(Part.STOP, "Darién Gap", None, ""))
    assert (spot.country, spot.is_point) == (None, False)
    assert spot.degrees is not None


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"place,country\nMesa,US\n",
        b"\xff\xfe",
        b"place,country,granularity,latitude,longitude\nMesa,US,city,north,1\n",
    ],
)
def test_a_list_of_places_that_cannot_be_read_is_named(tmp_path, content):
    path = tmp_path / "places.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Trouble) as trouble:
        open_gazetteer(path)
    assert trouble.value.code == "places_damaged"
