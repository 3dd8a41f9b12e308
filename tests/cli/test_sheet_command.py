"""The command that prints a sheet."""

import hashlib
import json
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image


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


@pytest.mark.parametrize(
    ("edition", "pages"),
    [("large-print", 8), ("wallet-card", 2), ("twin", 4), ("text", 0), ("standard", 2)],
)
def test_each_edition_is_written_under_a_name_that_says_what_it_is(typed, tmp_path, edition, pages):
    path = tmp_path / ("sheet.txt" if edition == "text" else "sheet.pdf")
    order = ("sheet", "CN", "--language", "es", "--edition", edition, "--format", "json")
    told = json.loads(typed(*order, "-o", path).out)
    assert told["edition"] == edition
    assert told["pages"] <= pages
    assert path.read_bytes().startswith("¿".encode() if edition == "text" else b"%PDF")


@pytest.mark.parametrize(("edition", "name"), [("text", "x.pdf"), ("standard", "x.txt")])
def test_a_name_that_says_the_other_kind_of_file_is_refused(typed, tmp_path, edition, name):
    order = ("sheet", "CN", "--language", "es", "--edition", edition)
    ended = typed(*order, "-o", tmp_path / name)
    assert ended.status == 1
    assert "needs a name that ends in" in ended.err
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("edition", ["standard", "large-print", "wallet-card", "text"])
def test_english_beside_another_edition_is_refused_and_says_why(typed, tmp_path, edition):
    order = ("sheet", "CN", "--language", "es", "--edition", edition, "--with-english")
    ended = typed(*order, "-o", tmp_path / "x.pdf")
    assert ended.status == 1
    assert "--edition twin" in ended.err
    assert not (tmp_path / "x.pdf").exists()


def test_topics_can_be_left_out_and_are_told_to_the_caseworker(typed, tmp_path):
    order = ("sheet", "CN", "--language", "es", "--without", "visas", "--without", "numbers")
    path = tmp_path / "x.pdf"
    told = json.loads(typed(*order, "-o", path, "--format", "json").out)
    chosen = {each["topic"] for each in told["left_out"] if each["reason"] == "choice"}
    assert chosen == {"visas", "numbers"}
    assert "Left out as you chose: visa rules (1 line)" in typed(*order, "-o", path).out
    assert "more.ask" in {each["message"] for each in told["statements"]}


def test_the_office_and_its_logo_are_printed_once_they_are_set(typed, tmp_path):
    out = BytesIO()
    Image.new("RGB", (300, 90), "teal").save(out, "PNG")
    (tmp_path / "logo.png").write_bytes(out.getvalue())
    typed("office", "--name", "Harbor Legal Aid")
    set_ = typed("office", "--phone", "1-800-555-0100", "--logo", tmp_path / "logo.png")
    assert "Phone: 1-800-555-0100" in set_.out
    known = json.loads(typed("office", "--format", "json").out)
    assert known["contact"]["logo"]
    order = ("sheet", "CN", "--language", "en", "-o", tmp_path / "x.pdf", "--format", "json")
    told = json.loads(typed(*order).out)
    texts = {each["message"]: each["text"] for each in told["statements"]}
    assert texts["help.office_named"] == "Our office: Harbor Legal Aid."
    assert "1-800-555-0100 (checked on " in texts["help.phone"]
    assert "help.office" not in texts
    assert b"/Image" in (tmp_path / "x.pdf").read_bytes()
    assert not json.loads(typed("office", "--no-logo", "--format", "json").out)["contact"]["logo"]


def test_a_logo_that_cannot_be_used_is_refused_in_plain_words(typed, tmp_path):
    (tmp_path / "logo.png").write_text("no picture")
    ended = typed("office", "--logo", tmp_path / "logo.png")
    assert ended.status == 1
    assert "is not a PNG or JPEG picture" in ended.err
