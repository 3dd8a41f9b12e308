"""The page of all that a search finds, by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from caseapp.domain.changes import Changes
from caseapp.ui.pages.search import page as search_page
from caseapp.ui.pages.search.results import Results

FIELD, LIST = "What to find", "What was found"


@pytest.fixture
def found(screen):
    """Opens the page for a text, as Ctrl+Enter in the box does."""

    def enter(text=""):
        screen.type_in_search(text)
        screen.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, on=screen.search)
        screen.settle()
        return screen

    return enter


def results(screen):
    model = screen.find(Results, LIST).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_ctrl_enter_leads_from_the_box_to_all_results(found):
    screen = found("China flight")
    assert screen.find(QLineEdit, FIELD).text() == "China flight"
    assert len(results(screen)) > 50
    assert not screen.shell.search.is_open
    assert screen.shell.search.text() == ""


def test_the_menu_opens_the_page_without_a_text(screen):
    screen.act("find")
    assert screen.widget.focusWidget() is screen.find(QLineEdit, FIELD)
    assert "Type what to find" in screen.text("Why there are no results")


def test_coming_back_without_a_text_keeps_what_was_sought(found):
    screen = found("Cuba")
    screen.act("countries")
    screen.act("find")
    assert screen.find(QLineEdit, FIELD).text() == "Cuba"
    assert results(screen)


def test_down_leads_into_the_results_and_enter_opens_one(found):
    screen = found("37,000")
    field, listed = screen.find(QLineEdit, FIELD), screen.find(Results, LIST)
    screen.press(Qt.Key.Key_Down, on=field)
    assert screen.widget.focusWidget() is listed
    screen.press(Qt.Key.Key_Down, on=listed)
    screen.press(Qt.Key.Key_Return, on=listed)
    screen.settle()
    assert screen.shell.rooms.country is not None
    screen.act("back")
    assert results(screen)


def test_up_from_the_first_result_leads_back_to_the_field(found):
    screen = found("37,000")
    field = screen.find(QLineEdit, FIELD)
    screen.press(Qt.Key.Key_Down, on=field)
    screen.press(Qt.Key.Key_Up, on=screen.find(Results, LIST))
    assert screen.widget.focusWidget() is field


def test_enter_in_the_field_opens_the_first_result(found):
    screen = found("Burma")
    screen.press(Qt.Key.Key_Return, on=screen.find(QLineEdit, FIELD))
    screen.settle()
    assert screen.shell.rooms.country.code == "MM"


def test_results_follow_what_is_typed_and_older_answers_are_dropped(found):
    screen = found("China")
    field = screen.find(QLineEdit, FIELD)
    field.selectAll()
    screen.qtbot.keyClicks(field, "Cuba")
    assert field.text() == "Cuba"
    assert len([each for each in screen.desk.errands if not each.dropped]) == 1
    screen.settle()
    assert results(screen)[0].startswith("Country · CU: Cuba")


def test_filters_keep_the_results_to_a_kind_a_country_days_and_freshness(found):
    screen = found("")
    screen.choose("Kind", "– Figure")
    assert all(hit.startswith("Figure") for hit in results(screen))
    screen.write("About the country", "Ecuador")
    figures = results(screen)
    assert any("EC" in hit for hit in figures)
    screen.write("From", "2024")
    screen.write("To", "2024")
    assert 0 < len(results(screen)) < len(figures)
    screen.choose("Freshness", "Not out of date")
    assert not any("Out of date" in hit for hit in _listed(screen))
    screen.click("No filters")
    screen.settle()
    assert "Type what to find" in screen.text("Why there are no results")


def test_the_country_of_a_filter_is_known_by_any_of_its_names(found):
    screen = found("")
    for name in ("PRC", "Mainland China", "cn"):
        screen.write("About the country", name)
        assert results(screen), name
        screen.write("About the country", "")


def _listed(screen):
    shown = screen.text("Why there are no results")
    return [] if shown else results(screen)


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("From", "20x4", "is not a date"),
        ("To", "2024-13", "does not exist"),
        ("About the country", "Atlantis", "is not a country code"),
        ("Known on", "2099", "has not come yet"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(found, field, text, said):
    screen = found("China")
    screen.write(field, text)
    assert said in screen.text("What is wrong")
    assert screen.find(QLineEdit, field).text() == text
    screen.write(field, "")
    assert results(screen)


def test_a_past_day_says_that_it_is_found_by_todays_words(found):
    screen = found("China")
    screen.write("Known on", "2026-11-21")
    assert "found by the words of today" in screen.text("About the results")
    assert {hit.split(" · ")[0] for hit in results(screen)} == {"Country"}


def test_nothing_found_says_what_to_try(found):
    screen = found("zzzz")
    assert "Nothing is recorded that matches “zzzz”" in screen.text("Why there are no results")


def test_more_results_are_listed_when_they_are_wanted(found, monkeypatch):
    monkeypatch.setattr(search_page, "AT_ONCE", 20)
    screen = found("")
    screen.find(QLineEdit, FIELD).setText("China")
    screen.shell.rooms.currentWidget()._ask(20)
    screen.settle()
    assert len(results(screen)) == 20
    screen.click("Show more")
    screen.settle()
    assert len(results(screen)) == 40


def test_the_page_finds_anew_after_an_edit(found):
    screen = found("China")
    screen.shell.rooms.currentWidget().follow(Changes(countries=frozenset({"CN"})))
    assert screen.desk.errands
    screen.settle()
    assert results(screen)


def test_a_disagreement_leads_to_the_page_of_its_country(found):
    screen = found("")
    screen.choose("Kind", "Disagreements")
    assert all(hit.startswith("Disagreement") for hit in results(screen))
    screen.press(Qt.Key.Key_Return, on=screen.find(QLineEdit, FIELD))
    screen.settle()
    assert screen.shell.rooms.country is not None
