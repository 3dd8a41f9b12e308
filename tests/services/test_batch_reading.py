"""The list of a clinic day, as people write it."""

from datetime import date

import pytest

from caseapp.domain.sheets import Edition, Paper, Topic
from caseapp.errors import Refused, Trouble
from caseapp.services.batch_reading import LARGEST_FILE, batch_of, read_batch


def test_a_row_needs_a_country_and_a_language_and_no_more(clock):
    batch = batch_of("country,language\nCN,zh-Hans\n", clock)
    (row,) = batch.rows
    assert (row.number, row.copies, row.known_on) == (2, 1, None)
    order = row.order
    assert (order.country, order.language) == ("CN", "zh-Hans")
    assert (order.edition, order.paper) == (Edition.STANDARD, Paper.LETTER)
    assert order.as_of == date(2026, 11, 22)
    assert batch.bad == ()


def test_everything_that_a_sheet_can_be_asked_for_can_stand_in_a_row(clock):
    text = (
        "Language,copies,country,edition,paper,as_of,known_on,without\n"
        "es,12,ve,large-print,a4,2026-11-20,2026-11-22,numbers visas\n"
    )
    (row,) = batch_of(text, clock).rows
    assert row.copies == 12
    assert row.known_on == "2026-11-22"
    assert row.order.country == "VE"
    assert row.order.edition is Edition.LARGE_PRINT
    assert row.order.paper is Paper.A4
    assert row.order.as_of == date(2026, 11, 20)
    assert row.order.without == (Topic.NUMBERS, Topic.VISAS)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("XX,en,,", "unknown_country"),
        ("US,en,,", "sheet_about_us"),
        ("CN,tlh,,", "unknown_language"),
        ("CN,en,0,", "copies_unclear"),
        ("CN,en,-3,", "copies_unclear"),
        ("CN,en,many,", "copies_unclear"),
        ("CN,en,501,", "copies_unclear"),
        ("CN,en,٣,", "copies_unclear"),
        ("CN,en,1,poster", "batch_word_unknown"),
        (",en,1,", "unknown_country"),
    ],
)
def test_a_bad_row_is_told_with_its_line_and_does_not_stop_the_others(clock, line, code):
    text = f"country,language,copies,edition\nCN,es,1,\n{line}\nVE,es,1,\n"
    batch = batch_of(text, clock)
    assert [row.order.country for row in batch.rows] == ["CN", "VE"]
    (bad,) = batch.bad
    assert bad.number == 3
    assert bad.problem.code == code


def test_empty_lines_are_passed_over_and_lines_keep_their_numbers(clock):
    batch = batch_of('country,language\n\n"CN",en\n , \nVE,en\n', clock)
    assert [row.number for row in batch.rows] == [3, 5]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "batch_columns"),
        ("CN,en\nVE,en\n", "batch_columns"),
        ("country\nCN\n", "batch_columns"),
        ("country,language,colour\nCN,en,red\n", "batch_columns"),
        ("country,language,country\nCN,en,VE\n", "batch_columns"),
        ("country,language\n", "batch_empty"),
        ('country,language\n"CN,en\n', "batch_unreadable"),
        ("country,language\n" + "CN,en\n" * 5001, "batch_too_long"),
    ],
)
def test_a_list_that_cannot_be_read_is_refused_whole(clock, text, code):
    with pytest.raises(Refused) as refused:
        batch_of(text, clock)
    assert refused.value.code == code


def test_a_list_saved_by_a_spreadsheet_is_read(tmp_path, clock):
    path = tmp_path / "day.csv"
    path.write_bytes("\ufeffcountry,language\r\nCN,zh-Hans\r\n".encode())
    assert read_batch(path, clock).rows[0].order.language == "zh-Hans"


def test_a_file_that_is_no_text_is_refused_and_one_that_is_not_there_is_trouble(tmp_path, clock):
    path = tmp_path / "day.csv"
    path.write_bytes(b"\xff\xfe\x00\x00\x80")
    with pytest.raises(Refused, match="batch_unreadable"):
        read_batch(path, clock)
    with pytest.raises(Trouble, match="batch_file_unreadable"):
        read_batch(tmp_path / "no.csv", clock)


def test_a_file_that_is_far_too_large_is_not_read(tmp_path, clock):
    path = tmp_path / "day.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(Refused, match="batch_too_long"):
        read_batch(path, clock)
