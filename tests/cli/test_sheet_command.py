"""The command that prints a sheet."""

import hashlib

import pypdfium2
import pytest


def test_sheet_in_machine_form(typed, tmp_path):
    path = tmp_path / "cn.pdf"
    ended = typed("sheet", "CN", "--language", "zh-Hans", "-o", path, "--format", "json")
    assert (ended.status, ended.err) == (0, "")
    sheet = ended.json
    assert sheet["file"] == str(path)
    assert sheet["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (sheet["pages"], sheet["language"], sheet["edition"]) == (2, "zh-Hans", "standard")
    for statement in sheet["statements"]:
        assert statement.keys() >= {"message", "text", "claims", "sources"}
        assert statement["text"]
    said = {each["message"]: each for each in sheet["statements"]}
    assert "c17-flight-116" in said["flight.counted"]["claims"]
    assert said["flight.counted"]["sources"]


@pytest.mark.parametrize(
    ("words", "pages", "width"),
    [((), 2, 612), (("--with-english",), 4, 792), (("--paper", "a4"), 2, 595)],
)
def test_what_was_asked_for_is_what_is_written(typed, tmp_path, words, pages, width):
    path = tmp_path / "sheet.pdf"
    ended = typed("sheet", "CN", "--language", "es", "-o", path, *words)
    assert ended.status == 0
    assert ended.out.startswith(f"Wrote {path}: sheet CN-")
    assert f", {pages} pages.\n" in ended.out
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == pages
        assert int(document[0].get_width()) == width
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["sheet.pdf"]


def test_the_same_order_gives_the_same_file(typed, tmp_path):
    for name in ("one.pdf", "two.pdf"):
        typed("sheet", "CN", "--language", "en", "-o", tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_an_older_sheet_is_replaced(typed, tmp_path):
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"old")
    assert typed("sheet", "CN", "--language", "en", "-o", path).status == 0
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    "name", ["中国 简报.pdf", "l'été.pdf", "a\tb\x1b[31m.pdf", "-o.pdf", "{id}.pdf"]
)
def test_the_file_may_have_any_name(typed, tmp_path, name):
    path = tmp_path / name
    ended = typed("sheet", "CN", "--language", "en", "-o", path)
    assert ended.status == 0
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("place", ["missing/sheet.pdf", "file/sheet.pdf", "office"])
def test_where_nothing_can_be_written_nothing_is_left(typed, tmp_path, place):
    (tmp_path / "file").write_bytes(b"old")
    before = sorted(each.name for each in tmp_path.iterdir())
    ended = typed("sheet", "CN", "--language", "en", "-o", tmp_path / place)
    assert (ended.status, ended.out) == (1, "")
    assert ended.err.startswith("caseapp: The file ")
    assert ended.err.count("\n") == 1
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    assert (tmp_path / "file").read_bytes() == b"old"
    assert [each.name for each in (tmp_path / "office").iterdir()] == ["reference.db"]


def test_the_home_of_nobody_is_an_unwritable_place_and_no_crash(typed):
    ended = typed("sheet", "CN", "--language", "en", "-o", "~nobody-of-this-name/x.pdf")
    assert (ended.status, ended.out) == (1, "")
    assert "~nobody-of-this-name" in ended.err
