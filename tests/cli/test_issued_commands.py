"""Asking at the terminal what became of a sheet."""

import hashlib

import pytest


@pytest.fixture
def handed_out(typed, tmp_path):
    """A sheet that was handed out: its id and its file."""

    def make(*words, name="sheet.pdf"):
        path = tmp_path / name
        made = typed("sheet", *words, "-o", path, "--format", "json")
        assert (made.status, made.err) == (0, "")
        return made.json["sheet_id"], path

    return make


def test_what_was_written_is_listed_and_shown(typed, handed_out):
    id_, path = handed_out("CN", "--language", "zh-Hans", "--copies", "3")
    listed = typed("sheet", "list", "--format", "json").json["sheets"]
    assert [(each["sheet_id"], each["copies"]) for each in listed] == [(id_, 3)]
    shown = typed("sheet", "show", id_.lower(), "--format", "json").json
    assert shown["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert [issue["how"] for issue in shown["issues"]] == ["saved"]
    told = typed("sheet", "show", id_).out
    assert "中国接收从美国遣返的人员吗" in told or "116" in told
    assert "saved as a file, 3 copies" in told
    assert id_ in typed("sheet", "list", "--country", "CN").out
    assert "No sheet was handed out" in typed("sheet", "list", "--country", "VE").out
    assert "No sheet was handed out" in typed("sheet", "list", "--overdue").out


def test_a_sheet_of_today_still_holds(typed, handed_out):
    id_, _path = handed_out("CN", "--language", "en")
    ended = typed("sheet", "verify", id_)
    assert ended.status == 0
    assert "All that this sheet says about the country is still so." in ended.out
    verdicts = {
        each["verdict"]
        for each in typed("sheet", "verify", id_, "--format", "json").json["statements"]
    }
    assert verdicts == {"holds"}


def test_a_sheet_of_a_past_day_is_held_against_today_statement_by_statement(typed, handed_out):
    id_, _path = handed_out("CN", "--language", "es", "--as-of", "2022-09-01")
    ended = typed("sheet", "verify", id_)
    assert ended.status == 0
    assert "not so any more" in ended.out
    assert "Before: " in ended.out
    assert "Now:    " in ended.out
    assert "New:" in ended.out
    for item in typed("sheet", "verify", id_, "--format", "json").json["statements"]:
        assert (item["old"] is None) == (item["verdict"] == "added")
        assert (item["new"] is None) == (item["verdict"] == "withdrawn")


def test_a_sheet_is_written_again_byte_for_byte_and_that_is_noted(typed, handed_out, tmp_path):
    id_, path = handed_out("VE", "--language", "ht")
    again = tmp_path / "again.pdf"
    assert typed("sheet", "reprint", id_, "-o", again).status == 0
    assert again.read_bytes() == path.read_bytes()
    shown = typed("sheet", "show", id_, "--format", "json").json
    assert [issue["how"] for issue in shown["issues"]] == ["saved", "reprinted"]


def test_the_correction_of_a_sheet_is_a_paper(typed, handed_out, tmp_path):
    id_, _path = handed_out("CN", "--language", "es", "--as-of", "2022-09-01")
    path = tmp_path / "news.pdf"
    ended = typed("sheet", "correct", id_, "-o", path)
    assert (ended.status, ended.err) == (0, "")
    assert path.read_bytes().startswith(b"%PDF")


def test_an_id_that_nobody_has_is_refused_in_one_sentence(typed, handed_out):
    id_, _path = handed_out("CN", "--language", "en")
    slip = id_[:-1] + ("0" if id_[-1] != "0" else "1")
    for wrong, word in ((slip, id_), ("CN-0000-0000", "CN-0000-0000"), ("hello", "hello")):
        ended = typed("sheet", "verify", wrong)
        assert (ended.status, ended.out) == (1, "")
        assert word in ended.err
        assert ended.err.count("\n") == 1


def test_a_country_or_an_action_may_follow_sheet(typed, tmp_path):
    short = typed("sheet", "FR", "--language", "en", "-o", tmp_path / "a.pdf", "--format", "json")
    long = typed(
        "sheet", "make", "FR", "--language", "en", "-o", tmp_path / "b.pdf", "--format", "json"
    )
    assert short.json["sheet_id"] == long.json["sheet_id"]
    assert typed("sheet").status == 2
    assert typed("sheet", "verify").status == 2


def test_a_sheet_can_name_the_one_that_it_takes_the_place_of(typed, handed_out, tmp_path):
    id_, _path = handed_out("CN", "--language", "en")
    path = tmp_path / "new.txt"
    ended = typed(
        "sheet",
        "CN",
        "--language",
        "en",
        "--edition",
        "text",
        "--replaces",
        id_.lower(),
        "-o",
        path,
    )
    assert ended.status == 0
    assert f"takes the place of sheet {id_}" in path.read_text("utf-8")


def test_where_no_file_can_be_written_nothing_is_noted_as_handed_out(typed, tmp_path):
    assert typed("sheet", "CN", "--language", "en", "-o", tmp_path / "no" / "x.pdf").status == 1
    assert typed("sheet", "list", "--format", "json").json["sheets"] == []
