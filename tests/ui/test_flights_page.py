"""The page of removal flights and routes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from ui.screens import words

from caseapp.ui.pages.flights.table import FlightsTable
from caseapp.ui.widgets.worldmap.sketch import SketchView

DATE, FROM, STOPS, TO, PASSENGERS, SEATS = range(6)


@pytest.fixture
def flights(screen):
    screen.act("flights")
    screen.eventually(lambda: table(screen).model().rowCount() > 0)
    screen.settle()
    return screen


def table(screen) -> FlightsTable:
    return screen.find(FlightsTable, "Flights and routes")


def sketch(screen) -> SketchView:
    return screen.find(SketchView, "Route sketch")


def cells(screen):
    model = table(screen).model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def column(screen, number):
    return [row[number] for row in cells(screen)]


def come_to(screen, claim):
    model = table(screen).model()
    table(screen).setCurrentIndex(model.index(model.row_of(claim), 0))


def stops(screen):
    model = sketch(screen).model()
    return [words(model.index(row, 0)) for row in range(model.rowCount())]


def test_all_flights_and_routes_stand_in_the_table_newest_first(flights):
    dates = column(flights, DATE)
    assert len(dates) == 21
    assert dates[:2] == ["December 7, 2025", "September 29 or 30, 2025"]


def test_passengers_nobody_knows_are_never_the_seats(flights):
    for row in cells(flights):
        assert "14" not in row[PASSENGERS]
    row = next(row for row in cells(flights) if row[SEATS])
    assert row[PASSENGERS] == "not known"
    assert row[SEATS] == "14 · Gulfstream V"
    come_to(flights, "c13-flight-shenyang")
    about = flights.text("About this flight")
    assert "Passengers: not known" in about
    assert "That is not how many were aboard" in about


def test_what_is_not_known_comes_last_whichever_way_one_sorts(flights):
    model = table(flights).model()
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        table(flights).sortByColumn(PASSENGERS, order)
        shown = column(flights, PASSENGERS)
        known = [text for text in shown if text not in ("", "not known")]
        assert shown[: len(known)] == known
    assert model.rowCount() == 21


def test_numbers_sort_as_numbers(flights):
    table(flights).sortByColumn(PASSENGERS, Qt.SortOrder.AscendingOrder)
    assert column(flights, PASSENGERS)[:3] == ["29", "50 to 55", "about 100"]


def test_half_known_dates_sort_by_the_first_day_they_may_mean(flights):
    table(flights).sortByColumn(DATE, Qt.SortOrder.AscendingOrder)
    shown = column(flights, DATE)
    assert shown.index("about December 2024") < shown.index("January 6, 2025")
    assert shown[0].endswith("or earlier")


def test_the_sketch_tells_the_stops_in_order_and_how_fine_they_are(flights):
    come_to(flights, "c13-flight-shenyang")
    assert stops(flights) == [
        "Departure: somewhere in Arizona, United States",
        "Stop: somewhere in Texas, United States",
        "Stop: somewhere in Alaska, United States",
        "Arrival: Shenyang, China",
        "On the way back: somewhere in South Korea",
    ]
    assert flights.text("Stops in order").splitlines()[3] == "4. Arrival: Shenyang, China"


def test_every_stop_of_every_flight_is_in_view(flights):
    model = table(flights).model()
    for row in range(model.rowCount()):
        table(flights).setCurrentIndex(model.index(row, 0))
        shown = sketch(flights)
        for stop in range(shown.model().rowCount()):
            box = shown.visualRect(shown.model().index(stop, 0))
            assert shown.viewport().rect().contains(box.center()), stops(flights)[stop]
        assert not shown.viewport().grab().isNull()


def test_a_flight_without_any_place_says_so(flights):
    come_to(flights, "c11-one-flight-mayorkas")
    assert stops(flights) == []
    assert flights.text("Stops in order") == "No place of it is known."


def test_keys_go_from_stop_to_stop(flights):
    come_to(flights, "ve02-first-charter")
    shown = sketch(flights)
    shown.setFocus()
    flights.press(Qt.Key.Key_Home, on=shown)
    flights.press(Qt.Key.Key_Right, on=shown)
    assert words(shown.currentIndex()) == "Stop: Miami, United States"
    flights.press(Qt.Key.Key_End, on=shown)
    assert words(shown.currentIndex()) == "Arrival: Maiquetía, Venezuela"


def test_doubt_and_disagreement_stand_beside_the_flight(flights):
    come_to(flights, "c15c-route-003")
    about = flights.text("About this flight")
    assert "How sure the source is: a distorted copy" in about
    assert "Disagreement (" in about


def test_enter_opens_the_claim_on_its_country_page(flights):
    come_to(flights, "ve02-first-charter")
    table(flights).setFocus()
    flights.press(Qt.Key.Key_Return, on=table(flights))
    flights.settle()
    assert flights.shell.rooms.country.code == "VE"
    assert flights.cards.currentIndex().data().startswith("On October 18, 2023")


def test_the_button_opens_the_claim(flights):
    come_to(flights, "cu02-last-before")
    flights.click("Open claim")
    flights.settle()
    assert flights.shell.rooms.country.code == "CU"


def test_a_country_narrows_the_table(flights):
    flights.choose("Country", "Iran")
    assert column(flights, TO) == ["Iran", "Iran"]
    flights.choose("Country", "All countries")
    assert len(cells(flights)) == 21


def test_as_of_leaves_out_what_came_later(flights):
    flights.write("As of", "2024-04")
    assert "March 30, 2024" in column(flights, DATE)
    assert not any("2025" in text for text in column(flights, DATE))


def test_known_on_a_day_before_the_starter_pack_there_are_none(flights):
    flights.write("Known on", "2020")
    assert cells(flights) == []
    assert stops(flights) == []


def test_a_wrong_date_is_explained_and_the_table_stays(flights):
    flights.write("As of", "recently")
    assert "“recently”" in flights.text("What is wrong")
    assert flights.find(QLineEdit, "As of").text() == "recently"
    assert len(cells(flights)) == 21
