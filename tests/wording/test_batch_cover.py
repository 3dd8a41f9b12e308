"""The cover list of a batch says what lies in the folder, and what does not and why."""

import csv
from datetime import date

import pytest
from made_up import NOON
from paper import text_of

from caseapp.domain.batches import BadRow, BatchDone, BatchRow, BatchSheet
from caseapp.domain.office import Office
from caseapp.domain.sheets import Edition, LeftOut, LeftOutFor, Paper, SheetOrder, Topic
from caseapp.errors import Refused, Trouble
from caseapp.jobs import Watch
from caseapp.services.documents import make_document
from caseapp.wording.batches import outcome_words
from caseapp.wording.papers.batch_cover import batch_cover, batch_table
from caseapp.wording.papers.batch_written import write_cover

DAY = date(2026, 11, 22)


def made(number=1, edition=Edition.STANDARD, copies=3, pages=2, left_out=()):
    order = SheetOrder("CN", "zh-Hans", edition, Paper.LETTER, DAY)
    row = BatchRow(number, order, copies)
    name = f"CN-zh-Hans-{edition}-CN-7K3F-9Q2M{edition.suffix}"
    return BatchSheet(row, "CN-7K3F-9Q2M", name, pages, tuple(left_out))


def bad(number=2):
    problem = Refused("unknown_country", given="XX")
    return BadRow(number, "XX, es", problem)


def office(name="Legal Aid"):
    return Office(name, None, ())


def printed(done, name="Legal Aid"):
    document = make_document(batch_cover(done, office(name), NOON), Watch())
    return " ".join(text_of(document.pdf).split())


def test_each_sheet_stands_with_its_number_id_file_copies_and_pages():
    text = printed(BatchDone((made(),), ()))
    for part in (
        *("China, Simplified Chinese", "Standard, Letter", "CN-7K3F-9Q2M"),
        *("Legal Aid", "Made on November 22, 2026, 12:00", "6 pages to print in all"),
    ):
        assert part in text


def test_what_is_left_out_of_a_sheet_stands_beside_it():
    left = LeftOut(Topic.FLIGHTS, LeftOutFor.ROOM, 2)
    assert "Left out for want of room: flights (2 lines)." in printed(
        BatchDone((made(left_out=[left]),), ())
    )


def test_what_was_not_made_stands_with_its_reason():
    text = printed(BatchDone((made(),), (bad(),)))
    assert "Not made, and why" in text
    assert "XX, es" in text
    assert "is not a country code" in text


def test_a_text_has_no_pages_and_no_paper():
    text = printed(BatchDone((made(edition=Edition.TEXT, pages=0),), ()))
    assert "Plain text" in text
    assert "Plain text, Letter" not in text


def test_a_hostile_line_is_quoted_short_and_harmless():
    row = BadRow(2, "\x1b[31m\u202e" + "x" * 5000, Refused("unknown_country", given="x"))
    text = printed(BatchDone((), (row,)))
    assert "\x1b" not in text
    assert "x" * 200 not in text.replace(" ", "")


def test_an_office_without_a_name_leaves_no_gap():
    assert "None" not in printed(BatchDone((made(),), ()), name=None)


def test_a_long_list_goes_on_over_pages_with_its_heads():
    done = BatchDone(tuple(made(number) for number in range(1, 121)), ())
    document = make_document(batch_cover(done, office(), NOON), Watch())
    assert document.pages > 2
    assert text_of(document.pdf).count("Copies") >= document.pages


@pytest.mark.parametrize(
    ("done", "words"),
    [
        (BatchDone((made(),), ()), "1 sheet was made, for 3 copies."),
        (BatchDone((), (bad(),)), "0 sheets were made, for 0 copies. 1 was not."),
        (BatchDone((made(),), (), stopped=True), "It was cancelled"),
        (BatchDone((made(),), (), ended=Trouble("disk_full", path="/x")), "The disk is full"),
    ],
)
def test_how_a_batch_ended_is_told(done, words):
    assert words in outcome_words(done)


def test_the_table_has_every_line_in_its_order():
    table = batch_table(BatchDone((made(1), made(3)), (bad(2),)), NOON)
    assert [row[0] for row in table.rows] == [1, 2, 3]
    assert all(len(row) == len(table.columns) for row in table.rows)


def test_both_files_are_written_whole(tmp_path):
    written = write_cover(BatchDone((made(),), (bad(),)), tmp_path, office(), NOON)
    assert written.paper.read_bytes() == written.document.pdf
    with written.table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[0]["Sheet"] == "CN-7K3F-9Q2M"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cover-list.csv", "cover-list.pdf"]
