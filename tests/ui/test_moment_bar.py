"""The moment: every page that shows one obeys its keys and hands it to where it leads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

DATED = ("countries", "map", "visas", "flights", "sources", "review", "find")


def go_back_in_time(screen, day):
    screen.act("as_of")
    field = screen.widget.focusWidget()
    assert field.accessibleName() == "As of"
    screen.qtbot.keyClicks(field, day)
    screen.press(Qt.Key.Key_Return)
    screen.settle()


def as_of(screen) -> str:
    return screen.find(QLineEdit, "As of").text()


@pytest.mark.parametrize("place", DATED)
def test_the_keys_of_as_of_and_of_today_work_on_every_page_with_a_moment(screen, place):
    screen.act(place)
    screen.settle()
    go_back_in_time(screen, "2010-01-01")
    assert as_of(screen) == "2010-01-01"
    screen.act("today")
    screen.settle()
    assert as_of(screen) == ""


def test_a_country_opened_from_the_table_of_a_past_day_opens_on_that_day(screen):
    go_back_in_time(screen, "2010-01-01")
    screen.open("CN")
    assert as_of(screen) == "2010-01-01"
    assert "The last judgement before this day was “Refused”" in screen.text("Why")


def test_the_way_back_to_another_country_leads_to_its_past_day(screen):
    go_back_in_time(screen, "2010-01-01")
    screen.open("CN")
    screen.shell.rooms.show_country("VE")
    screen.settle()
    assert as_of(screen) == ""
    screen.shell.go_back()
    screen.settle()
    assert (screen.shell.rooms.country.code, as_of(screen)) == ("CN", "2010-01-01")


def test_a_source_opened_from_a_country_of_a_past_day_opens_on_that_day(screen):
    screen.open("CN")
    go_back_in_time(screen, "2010-01-01")
    screen.shell.rooms.lead_to_source("002_d51b1f53c5358254")
    screen.settle()
    assert as_of(screen) == "2010-01-01"


def test_a_date_that_cannot_be_read_is_not_handed_on(screen):
    go_back_in_time(screen, "sometime")
    screen.open("CN")
    assert as_of(screen) == ""


def test_what_the_search_box_finds_opens_as_of_today(screen):
    go_back_in_time(screen, "2010-01-01")
    screen.shell.rooms.show_country("CN")
    screen.settle()
    assert as_of(screen) == ""
