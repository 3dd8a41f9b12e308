"""The page of visa rules."""

import pytest
from PySide6.QtWidgets import QLineEdit


@pytest.fixture
def visas(screen):
    screen.act("visas")
    return screen


def look_up(screen, passport: str, destination: str, day: str = ""):
    screen.find(QLineEdit, "Passport").setText(passport)
    screen.find(QLineEdit, "Destination").setText(destination)
    screen.find(QLineEdit, "As of").setText(day)
    screen.click("Look up")
    screen.settle()


def test_a_rule_is_told_with_its_requirement_its_day_and_its_age(visas):
    look_up(visas, "CN", "EC")
    assert "Visa required" in visas.text("Answer")
    assert "July 1, 2024" in visas.text("Answer")
    assert "out of date" in visas.text("Why")


def test_names_are_as_good_as_codes(visas):
    look_up(visas, "china", "Ecuador (EC)")
    assert "Visa required" in visas.text("Answer")


def test_another_day_gets_the_rule_of_that_day(visas):
    look_up(visas, "CN", "EC", "2024-06-30")
    assert "No visa needed" in visas.text("Answer")


def test_what_the_rule_rests_on_stands_below(visas):
    look_up(visas, "CN", "EC")
    assert "Rules on record" in visas.headings()
    assert "Sources" in visas.headings()
    assert "Disagreements" in visas.headings()


def test_a_pair_without_a_rule_says_that_nothing_is_known(visas):
    look_up(visas, "FR", "DE")
    assert "Not known" in visas.text("Answer")
    assert "No rule" in visas.text("Why")


def test_an_unknown_country_is_explained_and_stays_typed(visas):
    look_up(visas, "Atlantis", "EC")
    assert "Atlantis" in visas.text("What is wrong")
    assert visas.find(QLineEdit, "Passport").text() == "Atlantis"


def test_a_wrong_day_is_explained(visas):
    look_up(visas, "CN", "EC", "31 June")
    assert "31 June" in visas.text("What is wrong")


def test_a_lookup_put_right_takes_the_complaint_back(visas):
    look_up(visas, "Atlantis", "EC")
    look_up(visas, "CN", "EC")
    assert visas.text("What is wrong") == ""


def test_nothing_on_the_page_advises_how_to_travel(visas):
    look_up(visas, "CN", "EC")
    shown = " ".join([visas.text("Answer"), visas.text("Why")]).lower()
    for word in ("avoid", "instead", "should travel", "try"):
        assert word not in shown
