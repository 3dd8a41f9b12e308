"""The commands that write files: export, dossier, exhibit."""

import csv
import hashlib

import openpyxl
import pytest
from paper import page_count, text_of

TABLES = (
    "countries", "claims", "figures", "flights", "visas", "sources", "disagreements", "assessments",
)  # fmt: skip


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_every_table_can_be_written_as_either_kind(typed, tmp_path, table, ending):
    path = tmp_path / f"out.{ending}"
    ended = typed("export", table, "CN", "-o", path, "--format", "json")
    assert (ended.status, ended.err) == (0, "")
    told = ended.json
    assert (told["file"], told["kind"], told["table"]) == (str(path), ending, table)
    assert (told["country"], told["as_of"], told["known_on"]) == ("CN", "2026-11-22", None)
    if ending == "csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            read = list(csv.reader(file))
    else:
        sheet = openpyxl.load_workbook(path).worksheets[0]
        read = [[cell.value for cell in row] for row in sheet.iter_rows()]
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert read[0] == told["columns"]
    assert len(read) > told["rows"] > 0
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [path.name]


def test_without_a_country_all_claims_are_written(typed, tmp_path):
    ended = typed("export", "claims", "-o", tmp_path / "claims.csv")
    assert (ended.status, ended.err) == (0, "")
    assert ended.out == f"Wrote {tmp_path / 'claims.csv'}: Claims, 202 rows.\n"


def test_the_same_table_is_the_same_file(typed, tmp_path):
    for name in ("one.xlsx", "two.xlsx"):
        typed("export", "claims", "VE", "-o", tmp_path / name)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_both_dates_count_for_a_table(typed, tmp_path):
    def rows(*times):
        words = ("export", "claims", "CN", "-o", tmp_path / "x.csv", "--format", "json")
        return typed(*words, *times).json["rows"]

    assert rows("--known-on", "2026-11-21") == 0
    assert 0 < rows("--as-of", "2022-09") < rows("--as-of", "2024-05-09") < rows()


def test_visa_rules_of_a_pair(typed, tmp_path):
    words = ("export", "visas", "--passport", "CN", "--destination", "EC")
    assert typed(*words, "-o", tmp_path / "x.csv", "--format", "json").json["rows"] == 6


def test_a_dossier_in_machine_form(typed, tmp_path):
    path = tmp_path / "cn.pdf"
    ended = typed("dossier", "cn", "-o", path, "--office", "An Office", "--format", "json")
    assert (ended.status, ended.err) == (0, "")
    told = ended.json
    assert told["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert told["pages"] == page_count(path.read_bytes())
    assert (told["document"], told["country"], told["as_of"]) == ("dossier", "CN", "2026-11-22")
    assert "An Office" in text_of(path.read_bytes())


def test_an_exhibit_from_a_day_on(typed, tmp_path):
    path = tmp_path / "cn.pdf"
    ended = typed("exhibit", "CN", "--from", "2024-06", "--as-of", "2024-12", "-o", path)
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.startswith(f"Wrote {path}: Removal practice of China: cited time line")
    text = " ".join(text_of(path.read_bytes()).split())
    assert "Period covered: June 1, 2024 to December 31, 2024" in text


def test_an_exhibit_takes_up_statements_when_asked(typed, tmp_path):
    path = tmp_path / "cn.pdf"
    typed("exhibit", "CN", "-o", path)
    without = page_count(path.read_bytes())
    typed("exhibit", "CN", "-o", path, "--also", "statements", "--also", "visa-rules")
    assert page_count(path.read_bytes()) > without


REFUSED = [
    (("export", "claims", "CN", "-o", "x.pdf"), "ends in .csv or .xlsx"),
    (("export", "claims", "CN", "-o", "x"), "ends in .csv or .xlsx"),
    (("export", "claims", "XX", "-o", "x.csv"), "is not a country code"),
    (("export", "claims", "CN", "-o", "x.csv", "--as-of", "2030"), "has not come yet"),
    (("export", "claims", "CN", "-o", "x.csv", "--known-on", "soon"), "is not a date"),
    (("export", "claims", "--passport", "CN", "-o", "x.csv"), "Only visa rules"),
    (("export", "visas", "--passport", "XX", "-o", "x.csv"), "is not a country code"),
    (("dossier", "XX", "-o", "x.pdf"), "is not a country code"),
    (("dossier", "CN", "-o", "x.csv"), "ends in .pdf"),
    (("exhibit", "CN", "-o", "\x1b[31m\u202ex"), "ends in .pdf"),
    (("exhibit", "US", "-o", "x.pdf"), "not about the United States"),
    (("exhibit", "CN", "-o", "x.pdf", "--from", "2031"), "has not come yet"),
    (("exhibit", "CN", "-o", "no/such/folder/x.pdf"), "cannot be written"),
    (("export", "claims", "CN", "-o", "no/such/folder/x.csv"), "cannot be written"),
]


@pytest.mark.parametrize(("words", "said"), REFUSED, ids=lambda each: ascii(each)[:60])
def test_a_refusal_is_one_plain_sentence_and_no_file(typed, words, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    ended = typed(*words)
    assert (ended.status, ended.out) == (1, "")
    assert said in ended.err
    assert ended.err.count("\n") == 1
    assert ended.err[:-1].isprintable()
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    "words", [("export", "people", "-o", "x.csv"), ("dossier", "CN"), ("exhibit",)]
)
def test_wrong_usage_is_told_as_usage(typed, words):
    assert typed(*words).status == 2
