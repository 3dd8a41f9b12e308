"""What is shown on each page, exported after filter and order, and read back."""

import pytest
from made_up import source
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QTabBar

from caseapp.domain.changes import Changes
from caseapp.services.workspace import open_workspace
from caseapp.ui.pages.flights.table import FlightsTable
from caseapp.ui.pages.sources.table import SourcesTable
from caseapp.ui.pages.visas.table import RulesTable

AS_OF_NOW = "As of November 22, 2026; with what was recorded by November 22, 2026."


def cells(view):
    """What a table view shows, row by row."""
    model = view.model()
    columns = range(model.columnCount())
    return [[model.index(row, c).data() for c in columns] for row in range(model.rowCount())]


def test_flights_leave_as_they_are_kept_and_ordered(screen, export):
    screen.act("flights")
    table = screen.find(FlightsTable, "Flights and routes")
    screen.choose("Country", "China")
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    told = export()
    assert [row[:-1] for row in told.cells] == cells(table)
    assert told.columns[-1] == "Claim"
    assert all(row["Claim"] for row in told.rows)
    assert AS_OF_NOW in told.notes
    assert "Kept to: Country: China." in told.notes
    assert any(note.startswith("Seats are what") for note in told.notes)


def test_flights_of_a_past_moment_say_so(screen, export):
    screen.act("flights")
    screen.write("As of", "2024-07-15")
    told = export()
    assert "As of July 15, 2024; with what was recorded by November 22, 2026." in told.notes


@pytest.mark.parametrize(
    ("mode", "fields", "kept"),
    [
        (1, {"Passport": "CN"}, "e"),
        (2, {"Destination": "EC"}, "e"),
        (3, {"Passport": "CN", "Earlier day": "2024-01"}, "thailand"),
        (4, {"Passport": "CN"}, "e"),
    ],
)
def test_every_table_of_visa_rules_leaves_as_it_is_narrowed(screen, export, mode, fields, kept):
    screen.act("visas")
    screen.find(QTabBar, "Question about visa rules").setCurrentIndex(mode)
    screen.settle()
    for name, text in fields.items():
        screen.find(QLineEdit, name).setText(text)
    screen.click("Look up")
    screen.settle()
    table = screen.find(RulesTable, "Visa rules")
    everything = len(cells(table))
    screen.find(QLineEdit, "Filter rules").setText(kept)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    shown = cells(table)
    assert 0 < len(shown) < everything
    told = export()
    assert [row[:-2] for row in told.cells] == shown
    code = "EC" if mode == 2 else "CN"
    column = "Destination (code)" if mode == 2 else "Passport (code)"
    assert {row[column] for row in told.rows} == {code}
    assert f"{len(shown)} of {everything} rows, as filtered on screen." in told.notes
    assert f"Kept to: Filter: {kept}." in told.notes
    assert AS_OF_NOW in told.notes
    assert any(note in ("Passport: China", "Destination: Ecuador") for note in told.notes)


def test_the_rules_of_one_pair_leave_with_their_answer(screen, export):
    screen.act("visas")
    screen.find(QLineEdit, "Passport").setText("CN")
    screen.find(QLineEdit, "Destination").setText("EC")
    screen.click("Look up")
    screen.settle()
    told = export()
    assert len(told.rows) == 6
    assert {(row["Passport"], row["Destination"]) for row in told.rows} == {("CN", "EC")}
    assert any("Passport of China, to Ecuador" in note for note in told.notes)


def test_a_question_that_is_not_asked_yet_has_no_table(screen, asked):
    screen.act("visas")
    screen.act("export")
    assert screen.text("Trouble") == "There is no table to export here yet."
    assert not asked.savings


def test_sources_leave_by_story_with_the_copies_that_are_open(screen, export):
    screen.act("sources")
    table = screen.find(SourcesTable, "Sources")
    screen.choose("Filter by grade", "Grade A")
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    closed = export()
    assert [row[:-1] for row in closed.cells] == cells(table)
    assert "Kept to: Grade: Grade A." in closed.notes
    screen.choose("Filter by grade", "All grades")
    story = next(r for r in range(len(cells(table))) if table.model().line(r).rank == "story")
    table.model().open(story)
    opened = export()
    assert [row[:-1] for row in opened.cells] == cells(table)
    assert opened.rows[story]["Id"].startswith("story ")
    assert opened.rows[story + 1]["Story"] == "copy"
    assert AS_OF_NOW in opened.notes


def test_all_results_shown_leave_with_what_was_sought(screen, export):
    screen.act("find")
    screen.find(QLineEdit, "What to find").setFocus()
    screen.qtbot.keyClicks(screen.find(QLineEdit, "What to find"), "flight")
    screen.settle()
    screen.choose("Kind", "Claims")
    model = screen.find(QListView, "What was found").model()
    told = export()
    assert len(told.rows) == model.rowCount() > 5
    spoken = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]
    assert all(row["Words"] in said for row, said in zip(told.rows, spoken, strict=True))
    assert "Kept to: Text: flight; Kind: Claim." in told.notes
    assert any(note.endswith("results") for note in told.notes)
    assert AS_OF_NOW in told.notes


def test_a_search_without_results_has_no_table(screen, asked):
    screen.act("find")
    screen.act("export")
    assert screen.text("Trouble") == "There is no table to export here yet."


@pytest.mark.parametrize("as_of", ["", "2023-06"])
def test_the_claims_of_a_country_leave_at_the_moment_shown(screen, export, asked, as_of):
    screen.open("CN")
    if as_of:
        screen.write("As of", as_of)
    told = export()
    day = "June 30, 2023" if as_of else "November 22, 2026"
    assert f"As of {day}; with what was recorded by November 22, 2026." in told.notes
    assert {"Id", "Summary", "Sources", "Disagreements"} <= set(told.columns)
    assert asked.proposed[0] == "claims-about-china-2026-11-22.csv"
    later = any(row["Date (EDTF)"].startswith("2025") for row in told.rows)
    assert later is not bool(as_of)


def test_a_title_from_outside_never_runs_in_a_spreadsheet(screen, export, office, clock):
    workspace = open_workspace(office, clock)
    with workspace.reference.writing() as unit:
        unit.sources.record([source("bad", title='=HYPERLINK("http://x")')], clock(), "Ana")
    workspace.close()
    screen.act("sources")
    screen.shell._follow(Changes(sources=frozenset({"bad"})))
    screen.settle()
    screen.find(QLineEdit, "Filter sources").setText("hyperlink")
    told = export()
    assert [row["Title"] for row in told.rows] == ['\'=HYPERLINK("http://x")']
