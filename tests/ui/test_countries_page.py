"""The table of countries."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from caseapp.domain.countries import CODES


def test_every_country_is_in_the_table(screen):
    assert len(screen.rows()) == len(CODES)


def test_a_judged_country_shows_status_since_how_sure_last_evidence_and_review(screen):
    assert screen.row("China") == [
        "China",
        "Limited",
        "March 30, 2024",
        "Likely",
        "June 3, 2025",
        "Out of date",
    ]


def test_a_country_without_knowledge_says_so_plainly(screen):
    assert screen.row("France")[1] == "Nothing recorded"


def test_a_country_with_claims_but_no_judgement_says_how_many(screen):
    assert screen.row("Ecuador")[1].startswith("Claims, not yet judged (")


def test_a_status_is_always_words_and_never_a_mark_alone(screen):
    assert all(row[1] for row in screen.rows())


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cote d", "Côte d’Ivoire"),
        ("CUB", "Cuba"),
        ("ecu", "Ecuador"),
        ("burma", "Myanmar (Burma)"),
        ("VE", "Venezuela"),
    ],
)
def test_the_filter_finds_names_codes_and_other_names_without_accents(screen, typed, found):
    screen.filter(typed)
    assert found in [row[0] for row in screen.rows()]
    assert len(screen.rows()) < len(CODES)


def test_the_filter_for_a_status_leaves_only_that_status(screen):
    screen.choose("Filter by status", "Limited")
    assert {row[1] for row in screen.rows()} == {"Limited"}


def test_both_filters_hold_together(screen):
    screen.choose("Filter by status", "Limited")
    screen.filter("chi")
    assert [row[0] for row in screen.rows()] == ["China"]


@pytest.mark.parametrize("column", range(6))
def test_every_column_sorts_both_ways_by_keyboard(screen, column):
    screen.act(f"sort_{column}")
    once = screen.rows()
    screen.act(f"sort_{column}")
    assert screen.rows() == once[::-1]


def test_what_was_judged_stands_on_top_at_the_start(screen):
    statuses = [row[1] for row in screen.rows()]
    assert statuses.index("Limited") == 0
    assert statuses[-1] == "Nothing recorded"


def test_the_country_one_stood_on_stays_current_when_sorted(screen):
    screen.table.setCurrentIndex(screen.table.model().index(3, 0))
    name = screen.rows()[3][0]
    screen.filter(name[:3])
    row = screen.table.currentIndex().row()
    assert screen.rows()[row][0] == name


def test_enter_in_the_table_opens_the_country(screen):
    screen.open("CN")
    assert screen.shell.rooms.country.code == "CN"


def test_down_leads_from_the_filter_into_the_table(screen):
    screen.act("filter")
    screen.press(Qt.Key.Key_Down)
    assert screen.widget.focusWidget() is screen.table


def test_enter_in_the_filter_opens_the_country_found(screen):
    screen.act("filter")
    screen.qtbot.keyClicks(screen.widget.focusWidget(), "nicaragua")
    screen.press(Qt.Key.Key_Return)
    screen.settle()
    assert screen.shell.rooms.country.code == "NI"


def test_a_filter_that_lets_nothing_through_leaves_an_empty_table(screen):
    screen.filter("no such country")
    assert screen.rows() == []
    screen.press(Qt.Key.Key_Return, on=screen.table)
    assert screen.shell.rooms.country is None


def test_the_table_never_measures_its_rows_to_size_its_columns(screen):
    header = screen.table.horizontalHeader()
    modes = {header.sectionResizeMode(column) for column in range(6)}
    assert header.ResizeMode.ResizeToContents not in modes


def test_all_columns_fit_into_a_narrow_window(screen):
    screen.widget.resize(1024, 700)
    QApplication.processEvents()
    assert screen.table.horizontalScrollBar().maximum() == 0


def test_the_status_bar_says_how_fresh_the_knowledge_is(screen):
    assert "Newest evidence: December 7, 2025" in screen.text("How fresh the knowledge is")


def test_the_statuses_offered_are_those_in_the_table(screen):
    box = screen.find(QComboBox, "Filter by status")
    offered = {box.itemText(i) for i in range(1, box.count())}
    assert "Limited" in offered
    assert "Refused" not in offered


def test_the_table_goes_back_in_time_and_to_today(screen):
    today = screen.row("China")
    screen.write("As of", "2022-09")
    screen.eventually(lambda: screen.row("China")[1] == "Suspended")
    assert screen.row("Nicaragua")[1] != today[1]
    screen.act("today")
    screen.eventually(lambda: screen.row("China") == today)


def test_a_country_of_which_nothing_was_so_yet_has_nothing_recorded_that_day(screen):
    screen.write("As of", "1990")
    screen.eventually(lambda: screen.row("Nicaragua")[1] == "Nothing recorded")


def test_with_what_was_known_before_the_first_day_nothing_is_recorded(screen):
    screen.write("Known on", "2020-01-01")
    screen.eventually(lambda: screen.row("China")[1] == "Nothing recorded")
    assert "8 countries judged" in screen.shell.status._freshness.text()


def test_a_wrong_date_is_explained_beside_it_and_the_table_stays(screen):
    before = screen.rows()
    screen.write("As of", "recently")
    assert "“recently”" in screen.text("What is wrong")
    assert screen.rows() == before
