"""The tables of the page of visa rules: rows, columns, two days, and what could be reached."""

import re

import pytest
from advice import ADVICE
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QTabBar
from ui.screens import Screen

from caseapp.domain.changes import Changes
from caseapp.ui.pages.source.page import SourcePage
from caseapp.ui.pages.visas.table import RulesTable

NAMES = ("pair", "row", "column", "changes", "reach")


class VisasScreen:
    """The page as somebody sees it."""

    def __init__(self, screen: Screen):
        self.screen = screen
        screen.act("visas")

    @property
    def tabs(self) -> QTabBar:
        return self.screen.find(QTabBar, "Question about visa rules")

    @property
    def table(self) -> RulesTable:
        return self.screen.find(RulesTable, "Visa rules")

    def ask(self, mode: str, **fields: str):
        """Go to a tab, fill its fields and look up."""
        self.tabs.setCurrentIndex(NAMES.index(mode))
        self.screen.settle()
        for name, text in fields.items():
            self.screen.find(QLineEdit, name.replace("_", " ").capitalize()).setText(text)
        self.screen.click("Look up")
        self.screen.settle()

    def headers(self) -> list[str]:
        model = self.table.model()
        return [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]

    def rows(self) -> list[dict[str, str]]:
        model, headers = self.table.model(), self.headers()
        return [
            {name: model.index(row, n).data() for n, name in enumerate(headers)}
            for row in range(model.rowCount())
        ]

    def row(self, country: str) -> dict[str, str]:
        return next(row for row in self.rows() if row["Country"] == country)

    def go_to(self, country: str):
        row = [row["Country"] for row in self.rows()].index(country)
        self.table.setCurrentIndex(self.table.model().index(row, 0))
        self.screen.settle()


@pytest.fixture
def visas(screen) -> VisasScreen:
    return VisasScreen(screen)


def test_a_passport_shows_its_whole_row_known_rules_first(visas):
    visas.ask("row", passport="CN")
    rows = visas.rows()
    assert len(rows) == 248
    assert [row["Country"] for row in rows[:7]] == [
        "Cuba", "Haiti", "Serbia", "Suriname", "Thailand", "Bolivia", "Ecuador",
    ]  # fmt: skip
    assert {row["Requirement"] for row in rows[7:]} == {"Not known"}
    assert "A rule is known for 7 countries of 248" in visas.screen.text("What was found")


def test_a_line_carries_every_column(visas):
    visas.ask("row", passport="CN")
    assert visas.row("Bolivia") == {
        "Country": "Bolivia",
        "Requirement": "Electronic visa",
        "Stay": "",
        "Last seen": "Out of date: February 17, 2026",
        "Since": "between January 12, 2025 and February 17, 2026",
        "Until": "",
        "Basis": "Data set (a lead)",
        "Sources": "passport-index-2026",
    }
    assert visas.row("Ecuador")["Requirement"] == "Visa required (sources disagree)"


def test_a_destination_shows_its_whole_column(visas):
    visas.ask("column", destination="Mexico")
    known = [row["Country"] for row in visas.rows() if row["Basis"]]
    assert known == ["Brazil", "Ecuador", "Peru", "Venezuela"]


def test_the_only_change_between_two_days_is_shown_with_both_rules(visas):
    visas.ask("changes", passport="CN", earlier_day="2024-06-10", as_of="2024-07-02")
    (row,) = visas.rows()
    assert (row["Country"], row["What changed"]) == ("Ecuador", "Changed")
    assert row["On June 10, 2024"].startswith("No visa needed (since: August 2016; Legal act)")
    assert row["On July 2, 2024"] == "Visa required (sources disagree)"
    assert row["Since"] == "July 1, 2024"
    assert "248 pairs compared. Changed: 1." in visas.screen.text("What was found")


def test_a_day_within_an_uncertain_date_is_shown_as_uncertain(visas):
    visas.ask("changes", destination="MX", earlier_day="2022-01-20", as_of="2022-03-01")
    row = visas.row("Venezuela")
    assert row["What changed"] == "Uncertain"
    assert "perhaps: Visa required" in row["On January 20, 2022"]


def test_nothing_that_changed_leaves_no_cards_of_an_earlier_question(visas):
    visas.ask("changes", passport="CN", earlier_day="2024-06-10", as_of="2024-07-02")
    assert visas.screen.text("Answer")
    visas.ask("changes", passport="FR")
    assert visas.rows() == []
    assert visas.screen.text("Answer") == ""


def test_what_could_be_reached_stands_apart_from_what_could_not_and_the_unknown(visas):
    visas.ask("reach", passport="CN")
    told = {row["Country"]: row["Could reach"] for row in visas.rows()}
    assert told["Cuba"] == "Yes: Without a visa"
    assert told["Ecuador"] == "No: Visa required"
    assert told["Bolivia"] == "No: Electronic visa or authorization beforehand"
    assert told["France"] == "Not known"
    assert [each for each in told.values() if each.startswith("Yes")] == [told["Cuba"]] * 5
    assert "ask a lawyer before travelling" in visas.screen.text("How to read this")


def test_the_unknown_never_reads_as_could_or_could_not(visas):
    visas.ask("reach", passport="FR")
    assert {row["Could reach"] for row in visas.rows()} == {"Not known"}


def test_a_page_known_on_an_earlier_day_knows_no_rule_of_a_later_one(visas):
    for mode, fields in (
        ("row", {"passport": "CN"}),
        ("column", {"destination": "MX"}),
        ("reach", {"passport": "CN"}),
    ):
        visas.ask(mode, known_on="2026-11-21", **fields)
        assert {row["Basis"] for row in visas.rows()} == {""}
        assert "Not known" in visas.screen.text("Answer")
    visas.ask("changes", passport="CN", earlier_day="2024-06-10", destination="")
    assert visas.rows() == []
    assert "No rule known on either day: 248" in visas.screen.text("What was found")


def test_the_cards_of_the_chosen_row_stand_below(visas):
    visas.ask("row", passport="CN")
    visas.go_to("Ecuador")
    assert "to Ecuador" in visas.screen.text("Answer")
    assert {"Rules on record", "Disagreements", "Sources"} <= set(visas.screen.headings())
    visas.go_to("France")
    assert "Not known" in visas.screen.text("Answer")


def test_keys_alone_lead_from_the_rail_to_the_claim_on_its_countrys_page(screen):
    screen.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    visas = VisasScreen(screen)
    visas.tabs.setFocus()
    screen.press(Qt.Key.Key_Right, on=visas.tabs)
    field = screen.find(QLineEdit, "Passport")
    while screen.widget.focusWidget() is not field:
        screen.press(Qt.Key.Key_Tab)
    screen.qtbot.keyClicks(field, "CN")
    screen.press(Qt.Key.Key_Return)
    screen.settle()
    screen.act("next_pane")
    assert screen.widget.focusWidget() is visas.table
    while visas.table.currentIndex().siblingAtColumn(0).data() != "Ecuador":
        screen.press(Qt.Key.Key_Down)
    screen.settle()
    screen.press(Qt.Key.Key_Return)
    screen.settle()
    assert visas.tabs.currentIndex() == 0
    assert "to Ecuador" in screen.text("Answer")
    cards = screen.cards
    assert screen.widget.focusWidget() is cards
    while not cards.currentIndex().isValid() or "Ecuador has again" not in (
        cards.currentIndex().data() or ""
    ):
        screen.press(Qt.Key.Key_Down)
    screen.press(Qt.Key.Key_Return)
    screen.settle()
    assert screen.shell.rooms.country.code == "EC"


def test_the_chosen_card_is_what_a_correction_is_about(visas):
    visas.ask("pair", passport="CN", destination="EC")
    rooms, cards = visas.screen.shell.rooms, visas.screen.cards
    assert rooms.current_thing is None
    cards.go_to("v01-ecuador-reinstates")
    assert rooms.current_thing == ("claim", "v01-ecuador-reinstates")


def test_enter_on_the_card_of_a_source_leads_to_it(visas):
    visas.ask("pair", passport="CN", destination="SR")
    cards = visas.screen.cards
    cards.go_to("china-embassy-suriname-2021-05-01")
    visas.screen.press(Qt.Key.Key_Return, on=cards)
    visas.screen.settle()
    assert isinstance(visas.screen.shell.rooms.currentWidget(), SourcePage)


def test_a_filter_finds_by_other_names_and_by_basis(visas):
    visas.ask("row", passport="CN")
    screen = visas.screen
    filter_ = screen.find(QLineEdit, "Filter rules")
    filter_.setText("legal act")
    screen.settle()
    assert [row["Country"] for row in visas.rows()] == ["Ecuador"]
    assert "to Ecuador" in screen.text("Answer")
    filter_.setText("burma")
    screen.settle()
    assert [row["Country"] for row in visas.rows()] == ["Myanmar (Burma)"]
    filter_.setText("nowhere at all")
    screen.settle()
    assert visas.rows() == []
    assert screen.text("Answer") == ""


def test_a_choice_of_requirement_narrows_the_table(visas):
    visas.ask("row", passport="CN")
    visas.screen.choose("Show rules", "Electronic visa")
    assert [row["Country"] for row in visas.rows()] == ["Bolivia"]
    visas.screen.choose("Show rules", "Sources disagree")
    assert [row["Country"] for row in visas.rows()] == ["Suriname", "Ecuador"]
    box = visas.screen.find(QComboBox, "Show rules")
    offered = [box.itemText(n) for n in range(box.count())]
    assert "No admission" not in offered
    assert "Out of date" in offered


def test_a_column_sorts_and_keeps_the_unknown_in_one_place(visas):
    visas.ask("row", passport="CN")
    visas.table.sortByColumn(visas.headers().index("Stay"), Qt.SortOrder.AscendingOrder)
    assert [row["Stay"] for row in visas.rows()[:6]] == [
        "90 days", "90 days", "60 days", "30 days", "30 days", "",
    ]  # fmt: skip
    visas.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert visas.rows()[0]["Country"] == "Zimbabwe"


def test_rows_are_copied_tab_by_tab_with_their_headers(visas):
    visas.ask("column", destination="MX")
    visas.table.selectRow(0)
    visas.screen.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, on=visas.table)
    visas.screen.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, on=visas.table)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0] == visas.headers()
    assert [line[0] for line in lines[1:]] == ["Brazil", "Ecuador"]
    assert {len(line) for line in lines} == {8}


def test_a_whole_question_is_asked_for_before_anything_is_looked_up(visas):
    visas.ask("changes", passport="CN")
    assert "earlier day" in visas.screen.text("What to give")
    visas.ask("changes", earlier_day="2024-06-10", as_of="2024-07-02")
    assert visas.screen.text("What to give") == ""


def test_what_is_wrong_is_told_and_what_was_typed_stays(visas):
    visas.ask("changes", passport="CN", earlier_day="2024-07-03", as_of="2024-07-02")
    assert "ends before it begins" in visas.screen.text("What is wrong")
    visas.ask("changes", earlier_day="one day")
    assert "one day" in visas.screen.text("What is wrong")
    assert visas.screen.find(QLineEdit, "Earlier day").text() == "one day"
    visas.ask("changes", earlier_day="2024-06-10")
    assert visas.screen.text("What is wrong") == ""
    assert len(visas.rows()) == 1


def test_two_days_of_a_whole_passport_are_compared_again_after_one_pair_was_opened(visas):
    visas.ask("changes", passport="CN", earlier_day="2024-06-10", as_of="2024-07-02")
    visas.table.setFocus()
    visas.screen.press(Qt.Key.Key_Return, on=visas.table)
    visas.screen.settle()
    assert visas.screen.find(QLineEdit, "Destination").text() == "EC"
    visas.tabs.setCurrentIndex(NAMES.index("changes"))
    visas.screen.settle()
    assert "248 pairs compared" in visas.screen.text("What was found")


def test_an_edit_is_followed_and_the_chosen_row_stays_chosen(visas):
    visas.ask("row", passport="CN")
    visas.go_to("Ecuador")
    visas.screen.shell.rooms.follow(Changes(claims=frozenset({"ec01-waiver-suspended"})))
    visas.screen.settle()
    assert visas.table.currentIndex().siblingAtColumn(0).data() == "Ecuador"
    assert "to Ecuador" in visas.screen.text("Answer")


def test_every_mark_is_a_letter_of_its_own_beside_its_words(visas):
    from caseapp.ui.pages.visas.marks import LETTERS

    assert len(set(LETTERS.values())) == len(LETTERS)
    visas.ask("row", passport="CN")
    model, column = visas.table.model(), visas.headers().index("Requirement")
    for row in range(model.rowCount()):
        index = model.index(row, column)
        assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
        assert index.data()


@pytest.mark.parametrize("mode", ["row", "column", "changes", "reach"])
def test_nothing_shown_advises_how_to_travel(visas, mode):
    fields = {"destination": "MX"} if mode == "column" else {"passport": "CN"}
    if mode == "changes":
        fields["earlier_day"] = "2020"
    visas.ask(mode, **fields)
    shown = [cell for row in visas.rows() for cell in row.values()]
    shown += map(visas.screen.text, ("Answer", "Why", "How to read this", "What was found"))
    for advice in ADVICE:
        assert not [text for text in shown if re.search(advice, text, re.IGNORECASE)]
