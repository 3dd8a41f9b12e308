"""The same knowledge and the same order give the same paper, to the byte."""

import os
import subprocess
import sys
from dataclasses import replace

import pytest
from made_up import WHEN

from caseapp.briefing.contents import contents
from caseapp.briefing.identity import ALPHABET, sheet_id
from caseapp.domain.sheets import Edition, Paper, SheetOrder


def test_made_twice_it_is_the_same_to_the_byte(sheet_maker):
    for tag in ("en", "zh-Hans"):
        assert sheet_maker("CN", tag) == sheet_maker("CN", tag)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_made_in_another_process_it_is_the_same_to_the_byte(sheet, own_folder, tmp_path, seed):
    path = tmp_path / "cn.pdf"
    command = [sys.executable, "-m", "caseapp", "--data-dir", own_folder, "sheet", "CN"]
    command += ["--language", "zh-Hans", "--as-of", "2024-07-01", "--with-english", "-o", path]
    environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": "Asia/Tokyo"}
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)
    assert path.read_bytes() == sheet("CN", "zh-Hans", as_of="2024-07-01", edition="twin").data


def test_what_was_printed_before_does_not_change_what_is_printed_next(sheet_maker):
    first = sheet_maker("VE", "es").data
    for code in ("CN", "FR", "KH"):
        sheet_maker(code, "zh-Hans")
    assert sheet_maker("VE", "es").data == first


def test_each_order_has_a_sheet_of_its_own(sheet):
    ids = [
        sheet("CN", "en").id,
        sheet("CN", "es").id,
        sheet("CN", "zh-Hans").id,
        sheet("CN", "zh-Hans", edition="twin").id,
        sheet("CN", "en", paper="a4").id,
        sheet("CN", "en", as_of="2026-11-21").id,
        sheet("CN", "en", as_of="2024-07-01").id,
        sheet("CN", "en", known_on="2026-11-21").id,
        sheet("FR", "en").id,
    ]
    assert len(set(ids)) == len(ids)


def test_other_days_print_other_paper(sheet):
    papers = {
        sheet("CN", "en", as_of=day).sha256 for day in ("2024-07-01", "2024-07-02", "2022-09")
    }
    assert len(papers) == 3
    assert sheet("CN", "en", known_on="2026-11-22").sha256 == sheet("CN", "en").sha256


def test_the_id_begins_with_the_country_and_is_easily_typed(sheet):
    country, *groups = sheet("CN").id.split("-")
    assert country == "CN"
    assert [len(group) for group in groups] == [4, 4]
    assert set("".join(groups)) <= set(ALPHABET)
    assert not set("ILOU") & set(ALPHABET)


def test_another_value_of_any_statement_makes_another_id(known):
    said = contents(known("CN"))
    order = SheetOrder("CN", "en", Edition.STANDARD, Paper.LETTER, said.as_of)
    ids = {sheet_id(order, said)}
    changed = 0
    for at, section in enumerate(said.sections):
        for number, statement in enumerate(section.statements):
            for name in statement.values:
                values = {**statement.values, name: WHEN("1999-01-01")}
                other = list(section.statements)
                other[number] = replace(statement, values=values)
                sections = list(said.sections)
                sections[at] = replace(section, statements=tuple(other))
                ids.add(sheet_id(order, replace(said, sections=tuple(sections))))
                changed += 1
    assert len(ids) == changed + 1 > 20


def test_other_words_for_the_same_statements_make_another_sheet(known):
    said = contents(known("CN"))
    order = SheetOrder("CN", "en", Edition.STANDARD, Paper.LETTER, said.as_of)
    assert sheet_id(order, said, ["old words"]) != sheet_id(order, said, ["new words"])
