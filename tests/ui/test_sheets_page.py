"""The sheets that were handed out are found by the id on the paper, and by what they are about."""

import shutil
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from caseapp.domain.issuing import IssuedHow
from caseapp.places import REFERENCE_FILE
from caseapp.services.issued_sheets import issue_sheet
from caseapp.services.moments import Moment
from caseapp.store.driver import connect
from caseapp.ui.pages.sheets.table import SheetsTable

FIELD = "Id on the paper"


@pytest.fixture
def office(handed_out, tmp_path):
    return shutil.copytree(handed_out.folder, tmp_path / "office")


@pytest.fixture
def sheets(screen):
    screen.act("sheets")
    return screen


@pytest.fixture
def ids(handed_out):
    return {name: sheet.id for name, sheet in handed_out.sheets.items()}


def table(screen):
    return screen.find(SheetsTable, "Sheets handed out")


def rows(screen):
    model = table(screen).model()
    columns = range(model.columnCount())
    return [[model.index(r, c).data() for c in columns] for r in range(model.rowCount())]


def countries(screen):
    return [row[1] for row in rows(screen)]


def scan(screen, text):
    """Type without a pause and end with Enter, as a reader of codes does."""
    screen.qtbot.keyClicks(screen.widget.focusWidget(), text)
    screen.press(Qt.Key.Key_Return)
    screen.settle()


def shown(screen):
    """The id of the sheet that is open; empty where none is."""
    place, key, _times = screen.shell.rooms._trail[-1]
    return key if place == "issued" else ""


def test_all_sheets_are_listed_the_one_handed_out_last_first(sheets, ids):
    assert [row[0] for row in rows(sheets)] == [ids["haiti"], ids["ecuador"], ids["china"]]
    assert rows(sheets)[2][1:5] == ["China", "Spanish", "Standard", "July 15, 2026"]
    assert rows(sheets)[2][7] == "2"


def test_a_sheet_that_should_have_been_renewed_says_so_in_a_word(sheets):
    assert [row[5].startswith("Overdue: ") for row in rows(sheets)] == [False, True, True]
    sheets.find(QCheckBox, "Should have been renewed by now").setChecked(True)
    sheets.settle()
    assert countries(sheets) == ["Ecuador", "China"]


def test_coming_to_the_page_makes_it_ready_for_an_id(sheets):
    assert sheets.widget.focusWidget().accessibleName() == FIELD


@pytest.mark.parametrize("before", ["", "CASEAPP:", "caseapp:"])
def test_a_scanned_id_opens_its_sheet(sheets, ids, before):
    scan(sheets, before + ids["china"])
    assert shown(sheets) == ids["china"]


def test_an_id_typed_as_people_type_opens_its_sheet(sheets, ids):
    scan(sheets, ids["ecuador"].lower().replace("-", " "))
    assert shown(sheets) == ids["ecuador"]


def test_a_second_scan_needs_no_mouse(sheets, ids):
    scan(sheets, ids["china"])
    sheets.act("back")
    scan(sheets, ids["haiti"])
    assert shown(sheets) == ids["haiti"]


def test_a_slip_is_told_with_the_id_it_may_be_and_the_next_one_takes_its_place(sheets, ids):
    wrong = ids["china"][:-1] + ("0" if ids["china"][-1] != "0" else "1")
    scan(sheets, wrong)
    said = sheets.text(f"What is wrong with: {FIELD}")
    assert wrong in said
    assert ids["china"] in said
    scan(sheets, ids["china"])
    assert shown(sheets) == ids["china"]


def test_a_text_that_is_no_id_is_told_to_be_none(sheets):
    scan(sheets, "hello")
    assert "is not the id of a sheet" in sheets.text(f"What is wrong with: {FIELD}")
    assert shown(sheets) == ""


def test_a_part_of_an_id_narrows_the_table_as_it_is_typed(sheets, ids):
    sheets.qtbot.keyClicks(sheets.find(QLineEdit, FIELD), ids["haiti"][:7].lower())
    sheets.eventually(lambda: countries(sheets) == ["Haiti"])


def test_an_emptied_field_lets_everything_through_again(sheets, ids):
    scan(sheets, ids["china"][:6])
    assert rows(sheets) != []
    sheets.write(FIELD, "ZZ-0000-0000")
    assert rows(sheets) == []
    sheets.write(FIELD, "")
    assert len(rows(sheets)) == 3


def test_filters_narrow_the_table(sheets):
    sheets.choose("Filter by country", "China")
    assert countries(sheets) == ["China"]
    sheets.choose("Filter by country", "All countries")
    sheets.choose("Filter by language", "English")
    assert countries(sheets) == ["Haiti"]
    sheets.choose("Filter by language", "All languages")
    sheets.write("Handed out since", "2026-08")
    assert countries(sheets) == ["Haiti", "Ecuador"]
    sheets.write("Handed out until", "2026-08")
    assert countries(sheets) == ["Ecuador"]


def test_a_day_that_is_none_is_told_and_what_was_found_stays(sheets):
    sheets.write("Handed out since", "soon")
    assert "“soon”" in sheets.text("What is wrong")
    assert len(rows(sheets)) == 3
    sheets.write("Handed out since", "")
    assert sheets.text("What is wrong") == ""


def test_enter_on_a_row_opens_its_sheet(sheets, ids):
    sheets.press(Qt.Key.Key_Down)
    assert sheets.widget.focusWidget() is table(sheets)
    table(sheets).setCurrentIndex(table(sheets).model().index(1, 0))
    sheets.press(Qt.Key.Key_Return, on=table(sheets))
    sheets.settle()
    assert shown(sheets) == ids["ecuador"]


def test_a_sheet_handed_out_meanwhile_comes_into_the_table(sheets, handed_out):
    haiti = handed_out.sheets["haiti"]

    def edit(workspace):
        at = Moment(haiti.order.as_of)
        return issue_sheet(workspace, haiti, at, IssuedHow.PRINTED, 5)

    sheets.desk.alter(edit, lambda _changes: None, pytest.fail)
    sheets.settle()
    assert rows(sheets)[0][7] == "7"


def test_the_table_is_exported_as_it_is_shown(sheets, export):
    sheets.choose("Filter by country", "China")
    told = export()
    assert [row["Country"] for row in told.rows] == ["China"]
    assert any("Kept to: Country: China" in note for note in told.notes)


def test_f6_goes_from_the_field_to_the_table(sheets):
    visited = []
    for _ in range(4):
        sheets.act("next_pane")
        visited.append(sheets.widget.focusWidget().accessibleName())
    assert {FIELD, "Sheets handed out"} <= set(visited)


MANY = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)
"""


class TestWithManySheets:
    @pytest.fixture
    def office(self, handed_out, tmp_path):
        folder = shutil.copytree(handed_out.folder, tmp_path / "office")
        columns = "country, language, edition, as_of, check_again, body, file, sha256"
        with closing(connect(str(folder / REFERENCE_FILE))) as raw:
            raw.execute(
                f"{MANY} INSERT INTO issued_sheet (id, {columns})"
                f" SELECT printf('HT-%04d-0000', i), {columns} FROM issued_sheet, n"
                " WHERE country = 'HT'"
            ).fetchall()
            raw.execute(
                f"{MANY} INSERT INTO issue (sheet, at, how, copies)"
                " SELECT printf('HT-%04d-0000', i), max(at), 'batch', 1 FROM issue, n GROUP BY i"
            ).fetchall()
        return folder

    def test_the_newest_are_listed_and_it_is_said_that_there_are_more(self, sheets):
        assert len(rows(sheets)) == 500
        counts = [label.text() for label in sheets.widget.findChildren(QLabel)]
        assert "The newest 500 sheets" in counts

    def test_one_that_is_not_listed_is_found_by_its_id(self, sheets, ids):
        assert ids["china"] not in [row[0] for row in rows(sheets)]
        scan(sheets, ids["china"])
        assert shown(sheets) == ids["china"]


class TestBeforeAnySheet:
    @pytest.fixture
    def office(self, starter_folder, tmp_path):
        return shutil.copytree(starter_folder, tmp_path / "office")

    def test_the_page_says_what_will_be_kept_and_that_nobody_is_named(self, sheets):
        assert rows(sheets) == []
        said = sheets.text("What the table is empty of")
        assert "No sheet has been handed out yet" in said
        assert "without anything about who got it" in said
