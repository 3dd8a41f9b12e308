"""No cell of a file that leaves the program is run by the program that opens it."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.exporting import Table
from caseapp.exports.cells import in_csv, is_run, plain
from caseapp.exports.comma_separated import comma_separated
from caseapp.jobs import Stopped, Watch

HOSTILE = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "  =1",
    "\u00a0=1",
    "\u200b=1",
    "\ufeff=1",
    "\x00=cmd|' /C calc'!A0",
    "＝1+1",
    '=HYPERLINK("http://example.org","x")',
    "\tharmless",
]


def read(table):
    data = comma_separated(table, Watch())
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def table(*cells, **changes):
    given_ = {"title": "T", "columns": ("A",), "rows": tuple((cell,) for cell in cells)}
    return Table(**(given_ | changes))


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_a_cell_that_might_be_run_begins_with_an_apostrophe(text):
    assert is_run(text)
    assert in_csv(text).startswith("'")
    assert read(table(text))[1][0].startswith("'")


@pytest.mark.parametrize("text", ["China", "a=b", "'quoted", "1-2", "(+1)", "中国", ""])
def test_a_harmless_cell_stays_as_it_is(text):
    assert in_csv(text) == text


def test_numbers_days_and_nothing_are_written_plainly(clock):
    assert [in_csv(cell) for cell in (-5, 37000, clock().date(), None)] == [
        "-5",
        "37000",
        "2026-11-22",
        "",
    ]


@given(st.text())
def test_no_text_begins_a_formula_or_holds_control_characters(text):
    written = in_csv(text)
    assert written[:1] not in ("=", "+", "-", "@", "\t", "\r")
    assert not any(ord(letter) < 32 or 0x7F <= ord(letter) < 0xA0 for letter in written)
    written.encode("utf-8")


def test_heads_title_and_notes_are_made_harmless_too():
    rows = read(table("x", columns=("=A",), title="=T", notes=("@note",)))
    assert [row[0] for row in rows] == ["'=A", "x", "", "'=T", "'@note"]


def test_lines_end_as_the_standard_says_and_every_row_is_one_line():
    data = comma_separated(table("one\ntwo", 'say "x", y'), Watch()).decode("utf-8-sig")
    assert data.split("\r\n")[1:3] == ["one two", '"say ""x"", y"']
    assert "\n" not in data.replace("\r\n", "")


def test_every_row_has_as_many_fields_as_the_head():
    rows = read(table(columns=("A", "B", "C"), rows=((1, None, "x"),), notes=("n",)))
    assert {len(row) for row in rows} == {3}


def test_direction_marks_and_halves_of_letters_do_not_leave():
    assert plain("a\u202eb\u2066c\ud800d\ufffee") == "abcde"


def test_a_stopped_export_gives_nothing():
    watch = Watch()
    watch.stop()
    with pytest.raises(Stopped):
        comma_separated(table("x"), watch)
