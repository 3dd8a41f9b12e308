"""The plain text edition: all of it, in order, whoever's telephone shows it."""

import re

import pytest

from caseapp.briefing.contents import contents
from caseapp.briefing.plain_text import written
from caseapp.briefing.typeset.typesetting import clean
from caseapp.language.languages import ARABIC, ENGLISH, LANGUAGES, language
from caseapp.language.voice import voice

TAGS = [each.tag for each in LANGUAGES]
MARKS = str.maketrans("", "", "\u200e\u200f")


@pytest.mark.parametrize("tag", TAGS)
def test_it_says_everything_with_no_limit_a_paragraph_a_line(sheet, known, tag):
    made = sheet("CN", tag, edition="text")
    lines = made.data.decode("utf-8").translate(MARKS).splitlines()
    text = "\n".join(lines)
    assert made.suffix == ".txt"
    assert made.pages == 0
    assert made.left_out == ()
    for statement in contents(known("CN")).statements:
        assert statement in [s.statement for s in made.spoken]
    for spoken in made.spoken:
        assert any(clean(spoken.text) in line for line in lines), spoken.text
    speaker = voice(language(tag))
    assert lines[0] == clean(speaker.say("head.title", country=speaker.country("CN")))
    assert re.fullmatch("=+", lines[1])
    assert len(re.findall(r"^\[\d+\] ", text, re.MULTILINE)) > 8
    assert text.count("\n• ") > 8
    assert made.id in text


def test_a_line_from_right_to_left_says_so_and_keeps_dates_and_numbers_in_order():
    lines = ["هاتف 1-800-555-0100 و I-220B", "DRAFT. No reader.", "", "• 2024-07-01 تاريخ"]
    text = written(lines, ARABIC)
    one, other, empty, last, end = text.split("\n")
    assert one.startswith("\u200f")
    assert "\u200e1-800-555-0100\u200e" in one
    assert "\u200eI-220B\u200e" in one
    assert other == "DRAFT. No reader."
    assert empty == end == ""
    assert "\u200e2024-07-01\u200e" in last


def test_nothing_from_outside_turns_what_stands_behind_it():
    text = written(["a\u202eb\u2066c\x00\r\nd"], ENGLISH)
    assert text == "abc d\n"


def test_a_day_behind_a_latin_title_stays_with_its_month():
    text = written(["[1] AP: Flights resume. 9 مايو 2024."], ARABIC)
    assert "\u200e9\u200e مايو \u200e2024\u200e" in text
    assert "resume.\u200e" in text
