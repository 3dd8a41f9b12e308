"""Workbooks read back: texts are texts, and the same table is the same file."""

import io
import zipfile
from datetime import date

import openpyxl
import pytest
from exports.test_exported_cells import HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.domain.exporting import FileKind, Table
from caseapp.exports.encoding import encoded
from caseapp.exports.limits import LETTERS, fitted, is_too_long, sheet_names
from caseapp.exports.workbook import workbook
from caseapp.jobs import Stopped, Watch


def made(*cells, **changes):
    given_ = {"title": "T", "columns": ("A",), "rows": tuple((cell,) for cell in cells)}
    return Table(**(given_ | changes))


def opened(table, **how):
    return openpyxl.load_workbook(io.BytesIO(workbook(table, Watch(), **how)))


def column(book, sheet=0):
    return [row[0] for row in book.worksheets[sheet].iter_rows(min_row=2)]


def test_no_cell_of_any_sheet_is_a_formula_or_a_link():
    hostile = (*HOSTILE, "http://example.org", "mailto:x@example.org", "00123", "1e5")
    book = opened(made(*hostile, columns=("=A1",), title="=T", notes=hostile))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n")
                assert cell.value is None or isinstance(cell.value, str)
                assert cell.hyperlink is None
    assert column(book)[0].value == "=1+1"


def test_numbers_are_numbers_and_days_are_their_iso_text():
    cells = column(opened(made(37000, -1, date(2024, 3, 30), "12", None, 2**60)))
    assert [cell.value for cell in cells] == [37000, -1, "2024-03-30", "12", None, str(2**60)]


def test_the_head_is_frozen_and_the_notes_have_a_sheet_of_their_own():
    book = opened(made("x", title="Claims", notes=("As of today.",)))
    assert book.sheetnames == ["Claims", "Notes"]
    assert book["Claims"].freeze_panes == "A2"
    assert [row[0].value for row in book["Notes"].iter_rows()] == ["Claims", "As of today."]


def test_the_same_table_is_the_same_file_to_the_byte():
    table = made("x", 1, title="Claims", notes=("n",))
    assert workbook(table, Watch()) == workbook(table, Watch())
    with zipfile.ZipFile(io.BytesIO(workbook(table, Watch()))) as archive:
        assert {member.date_time[0] for member in archive.infolist()} == {1980}


def test_a_table_longer_than_a_sheet_goes_on_in_the_next():
    book = opened(made(*range(5), title="Rules"), most=3)
    assert book.sheetnames == ["Rules", "Rules (2)", "Rules (3)", "Notes"]
    assert [[cell.value for cell in column(book, n)] for n in range(3)] == [[0, 1], [2, 3], [4]]
    assert book["Rules (3)"]["A1"].value == "A"


def test_a_text_too_long_for_a_cell_is_cut_and_the_notes_say_so():
    book = opened(made("x" * 40_000, "y"))
    value = column(book)[0].value
    assert len(value) == LETTERS
    assert value.endswith("…")
    assert "1 text was too long" in book["Notes"]["A2"].value


def test_letters_beyond_the_first_plane_count_as_two():
    assert not is_too_long("𠀀" * (LETTERS // 2))
    cut = fitted("𠀀" * LETTERS)
    assert len(cut.encode("utf-16-le")) <= 2 * LETTERS


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("a/b\\c:d*e?f[g]", "a b c d e f g"),
        ("x" * 40, "x" * 31),
        ("'quoted'", "quoted"),
        ("", "Table"),
        ("\x00:*", "Table"),
        ("notes", "notes (1)"),
        ("History", "History (1)"),
    ],
)
def test_a_sheet_is_named_as_excel_allows(title, name):
    assert next(sheet_names(title, 1, "Notes")) == name
    assert opened(made("x", title=title)).sheetnames[0] == name


def test_names_of_many_sheets_stay_apart_and_short():
    names = list(sheet_names("z" * 40, 12, "Notes"))
    assert len(set(names)) == 12
    assert max(map(len, names)) == 31


@settings(max_examples=30)
@given(st.lists(st.text(), min_size=1, max_size=5), st.text())
def test_any_text_can_be_written_and_opened_again(texts, title):
    book = opened(made(*texts, title=title))
    assert len(book.sheetnames) == 2


def test_an_empty_table_keeps_its_head():
    book = opened(made(columns=("A", "B")))
    assert [cell.value for cell in book.worksheets[0][1]] == ["A", "B"]


def test_each_kind_of_file_begins_as_its_kind_does():
    assert encoded(made("x"), FileKind.XLSX, Watch()).startswith(b"PK")
    assert encoded(made("x"), FileKind.CSV, Watch()).startswith(b"\xef\xbb\xbf")


def test_a_stopped_workbook_gives_nothing():
    watch = Watch()
    watch.stop()
    with pytest.raises(Stopped):
        workbook(made("x"), watch)
