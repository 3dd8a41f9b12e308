"""A country with more than a thousand claims: some of it at once, all of it within reach."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from ui.made_up_country import record_many
from ui.screens import words

from caseapp.places import REFERENCE_FILE
from caseapp.services.countries import show_country
from caseapp.services.moments import moment
from caseapp.services.workspace import open_workspace
from caseapp.store.reference.store import ReferenceStore
from caseapp.ui.pages.country import sections as told_sections
from caseapp.ui.pages.country.section import FIRST, STEP
from caseapp.ui.pages.country.telling import tell


@pytest.fixture(scope="session")
def crowded_folder(starter_folder, tmp_path_factory):
    """The starter knowledge and a country with very many claims; never write in it."""
    folder = shutil.copytree(starter_folder, tmp_path_factory.mktemp("crowded") / "office")
    store = ReferenceStore.open(folder / REFERENCE_FILE)
    with store.writing() as unit:
        record_many(unit)
    store.close()
    return folder


@pytest.fixture
def office(crowded_folder, tmp_path):
    return shutil.copytree(crowded_folder, tmp_path / "office")


@pytest.fixture
def france(screen):
    screen.open("FR")
    return screen


@pytest.fixture
def known_france(crowded_folder, tmp_path, clock):
    workspace = open_workspace(shutil.copytree(crowded_folder, tmp_path / "own"), clock)
    yield show_country(workspace, "FR", moment(clock))
    workspace.close()


def cards(screen, title):
    return [entry for entry in screen.section(title) if entry.shape == "card"]


def act(screen, start):
    """Press Enter on the entry that begins so."""
    rows = enumerate(screen.cards.entries())
    row = next(r for r, entry in rows if entry.text.startswith(start))
    screen.cards.setCurrentIndex(screen.cards.model().index(row, 0))
    screen.press(Qt.Key.Key_Return, on=screen.cards)
    screen.settle()


def test_only_what_is_shown_is_put_into_words(known_france, clock, monkeypatch):
    worded = []
    real = told_sections.claim_entry
    monkeypatch.setattr(
        told_sections, "claim_entry", lambda *given: worded.append(given) or real(*given)
    )
    tell(known_france, moment(clock), clock().date())
    assert len(known_france.claims) > 1000
    assert len(worded) == 3 * FIRST


def test_a_section_shows_its_newest_first_and_how_many_there_are(france):
    shown = cards(france, "Cooperation and ranking")
    assert len(shown) == FIRST
    assert shown[0].key == "event-249"
    names = [words(france.find(QWidget, "On this page").model().index(r, 0)) for r in range(5)]
    assert "Cooperation and ranking (250)" in names


def test_show_more_is_reached_by_keys_and_goes_on_where_it_stopped(france):
    act(france, "Show 100 more of 220")
    assert len(cards(france, "Cooperation and ranking")) == FIRST + STEP
    assert france.cards.currentIndex().row() > 0
    entry = france.cards.entries()[france.cards.currentIndex().row()]
    assert entry.key == f"event-{249 - FIRST}"
    act(france, "Show 100 more of 120")
    act(france, "Show 20 more")
    assert len(cards(france, "Cooperation and ranking")) == 250
    assert not any("Show" in e.text[:4] for e in france.section("Cooperation and ranking"))


def test_a_claim_far_back_is_fetched_when_the_time_line_leads_to_it(france):
    france.shell.rooms.country._choose("event-3")
    france.settle()
    entry = france.cards.entries()[france.cards.currentIndex().row()]
    assert entry.key == "event-3"
    assert len(cards(france, "Cooperation and ranking")) == FIRST + 1


def test_a_claim_far_back_is_shown_when_the_search_leads_to_it(screen):
    screen.shell.rooms.show_country("FR", "said-0")
    screen.settle()
    screen.eventually(lambda: screen.cards.currentIndex().isValid())
    entry = screen.cards.entries()[screen.cards.currentIndex().row()]
    assert entry.key == "said-0"
    column = screen.shell.rooms.country._column
    screen.eventually(lambda: screen.cards.is_laid_out)

    def is_seen():
        rect = screen.cards.visualRect(screen.cards.currentIndex())
        top = screen.cards.mapTo(column.widget(), rect.topLeft()).y()
        return 0 <= top - column.verticalScrollBar().value() < column.viewport().height()

    screen.eventually(is_seen)


def test_of_the_visa_rules_only_those_that_hold_are_listed(france):
    rules = cards(france, "Visa rules")
    assert len(rules) == FIRST
    assert rules[0].key == "visa-299"
    listed = france.shell.rooms.country._told.sections
    visas = next(section for section in listed if section.key == "visas")
    assert visas.count == 248
    assert "52 other rules do not hold on this day" in france.section("Visa rules")[-1].text


def test_the_visa_rules_lead_to_their_page(france):
    act(france, "52 other rules")
    assert france.shell.rooms.country is None
    assert france.find(QWidget, "Passport").isVisible()


def test_a_rule_that_no_longer_holds_is_shown_when_somebody_asks_for_it(france):
    france.shell.rooms.country._choose("visa-0")
    france.settle()
    assert france.card("visa-0")


def test_a_thousand_claims_make_few_widgets(france):
    assert len(france.shell.rooms.country.findChildren(QWidget)) < 90


def test_the_list_is_laid_out_piece_by_piece_until_all_of_it_is(france):
    france.eventually(lambda: france.cards.is_laid_out)
    bottom = france.cards.visualRect(
        france.cards.model().index(france.cards.model().rowCount() - 1, 0)
    ).bottom()
    assert 0 <= france.cards.height() - bottom <= 12


def test_every_item_of_a_crowded_time_line_has_a_place_of_its_own(france):
    france.click("Whole time")
    stops = france.timeline._laid.stops
    assert sum(len(stop.spans) for stop in stops) == 1151
    assert len(stops) < 800


def test_enter_on_a_crowd_zooms_in_and_keeps_one_of_it_current(france):
    france.click("Whole time")
    view = france.timeline
    row = next(r for r, stop in enumerate(view._laid.stops) if stop.opens)
    inside = {span.key for span in view._laid.stops[row].spans}
    before = view._scale.per_day
    view.setCurrentIndex(view.model().index(row, 0))
    france.press(Qt.Key.Key_Return, on=view)
    assert view._scale.per_day > before
    current = view._laid.stops[view.currentIndex().row()]
    assert inside & {span.key for span in current.spans}
