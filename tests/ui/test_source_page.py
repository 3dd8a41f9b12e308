"""The page of one source: what rests on it, and what would be left without it."""

import pytest
from made_up import NOON, claim
from PySide6.QtCore import Qt

from caseapp.domain.changes import Changes
from caseapp.ui.widgets.entry_list import EntryList

AP, AP_AGAIN = "002_d51b1f53c5358254", "003_4c43daf76bc576d4"
SUSPENSION = "c02-suspension-2022-08"


@pytest.fixture
def page(screen):
    def open_(source_id):
        screen.shell.rooms.show_source(source_id)
        screen.settle()
        return screen.find(EntryList, "About the source")

    return open_


def card(shown, key):
    return next(entry for entry in shown.entries() if entry.key == key)


def keys(shown):
    return [entry.key for entry in shown.entries()]


def test_what_would_be_left_without_it_and_without_its_story_stands_on_the_page(page):
    shown = page(AP_AGAIN)
    alone, whole = card(shown, "alone").text, card(shown, "story").text
    assert "3 claims would have no source left." in alone
    assert "21 claims would stand as they do: a copy of the same story stays." in alone
    assert "Sheets would change" not in alone
    assert "22 claims would have no source left." in whole
    assert "Sheets would change" in whole


def test_a_source_by_itself_has_no_second_answer(page):
    shown = page("thehill-2022-08-05")
    assert "alone" in keys(shown)
    assert "story" not in keys(shown)


def test_a_source_a_judgement_hangs_on_says_that_it_would_fall(page):
    text = card(page("004_5af58b1d35c2d298"), "alone").text
    assert "A judgement would fall" in text
    assert "The judgement would rest on nothing." in text


def test_each_claim_says_what_it_would_be_left_with(page):
    shown = page(AP_AGAIN)
    assert "Without it: No change: a copy of the same story stays" in card(shown, SUSPENSION).text
    assert "Without it: No source left" in card(shown, "c15c-route-003").text


def test_the_page_says_whether_it_may_stand_on_a_sheet(page):
    assert "May stand on a sheet" in page(AP).entries()[0].text
    undated = page("cis-cadman-laos").entries()[0].text
    assert "Not on sheets: nobody knows when it was published." in undated
    assert "No date" in undated


def test_enter_on_a_claim_opens_its_country_at_the_claim(page, screen):
    shown = page(AP)
    shown.go_to(SUSPENSION)
    screen.press(Qt.Key.Key_Return, on=shown)
    screen.settle()
    assert screen.shell.rooms.country.code == "CN"
    assert screen.cards.currentIndex().data(Qt.ItemDataRole.UserRole).key == SUSPENSION


def test_a_double_click_on_another_copy_opens_it(page, screen):
    shown = page(AP)
    shown.go_to(AP_AGAIN)
    shown.doubleClicked.emit(shown.currentIndex())
    screen.settle()
    assert shown.entries()[0].key == AP_AGAIN


def test_enter_on_a_heading_or_a_remark_leads_nowhere(page, screen):
    shown = page(AP)
    for key in (AP, "alone", "claims"):
        shown.go_to(key)
        screen.press(Qt.Key.Key_Return, on=shown)
        screen.settle()
        assert shown.isVisible()
        assert shown.entries()[0].key == AP


def test_the_rail_stays_at_the_sources(page, screen):
    from PySide6.QtWidgets import QPushButton

    page(AP)
    assert screen.find(QPushButton, "Sources").isChecked()


def test_as_of_an_earlier_day_later_claims_are_left_out(page, screen):
    shown = page(AP)
    assert "c08-mfa-willing" in keys(shown)
    screen.write("As of", "2022-12-31")
    assert "c08-mfa-willing" not in keys(shown)
    assert SUSPENSION in keys(shown)


def test_known_on_the_day_before_it_is_refused_in_a_sentence(page, screen):
    page(AP)
    screen.write("Known on", "2026-11-21")
    assert "There is no source" in screen.text("What is wrong")
    screen.click("Today")
    screen.settle()
    assert screen.text("What is wrong") == ""


def test_what_was_altered_elsewhere_is_seen_at_once(page, screen):
    shown = page(AP)

    def edit(workspace):
        with workspace.reference.writing() as unit:
            unit.claims.record([claim("new", sources=(AP,))], NOON, "Ana")
        return Changes(claims=frozenset(["new"]))

    screen.desk.alter(edit, lambda _changes: None, pytest.fail)
    screen.settle()
    assert "new" in keys(shown)


def test_a_source_with_many_claims_shows_the_newest_and_says_so(page, screen):
    shown = page("thehill-2022-08-05")

    def edit(workspace):
        with workspace.reference.writing() as unit:
            told = [claim(f"n{n:03}", sources=("thehill-2022-08-05",)) for n in range(150)]
            unit.claims.record(told, NOON, "Ana")
        return Changes(claims=frozenset(["n000"]))

    screen.desk.alter(edit, lambda _changes: None, pytest.fail)
    screen.settle()
    assert "151 claims rest on it" in card(shown, "claims").text
    assert len([key for key in keys(shown) if key.startswith("n")]) == 100
    assert "Only the newest 100 are shown" in card(shown, "more").text
