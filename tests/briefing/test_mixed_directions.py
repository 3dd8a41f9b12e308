"""Dates, numbers, forms and names in right-to-left text, as they are seen on the paper."""

import re
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paragraphs import paragraph, seen

from caseapp.briefing.typeset.fonts import set_in
from caseapp.briefing.typeset.stretches import EMBEDDED, ISOLATED, MARKED, in_order
from caseapp.briefing.typeset.typesetting import line
from caseapp.language.languages import ARABIC, ENGLISH, FARSI, PASHTO, URDU

TONGUES = [ARABIC, FARSI, PASHTO, URDU]
AROUND = {
    "ar": ("اتصل بنا ", " قبل السفر."),
    "fa": ("کاغذهای ", " را امضا نکنید."),
    "ps": ("دا پاڼې ", " مه لاسلیک کوئ."),
    "ur": ("براہ کرم ", " پر دستخط نہ کریں۔"),
}
KEPT = [
    "2024-07-01",
    "01/07/2024",
    "1-800-375-5283",
    "+1 (800) 375-5283",
    "800 375 5283",
    "24,048",
    "3.5%",
    "$5,000",
    "I-220B",
    "I-229(a)",
    "CN-7K3F-9Q2M",
    "8 CFR 241.4",
    "8 U.S.C. § 1231(a)(6)",
    "[1, 2]",
    "[3]",
    "https://www.example.org/a?b=c&d=1",
    "someone@example.org",
    "Reuters, “China resumes flights”, 2024-06-30",
    "Department of Homeland Security (DHS), 2024",
    "10:30",
    "№ 5-7",
]


@pytest.fixture(params=TONGUES, ids=lambda tongue: tongue.tag)
def tongue(request):
    return request.param


def picture_order(set_line):
    """The letters of a line as they stand from left to right."""
    return "".join(c.drawn.text for run in set_line.runs for c in run.clusters)


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
@pytest.mark.parametrize("stretch", KEPT)
def test_it_stands_from_left_to_right_as_it_is_written(tongue, stretch, weight):
    before, after = AROUND[tongue.tag]
    for text in (
        before + stretch + after,
        stretch + after,
        before + stretch,
        f"{before}({stretch})",
    ):
        assert stretch in picture_order(line(text, set_in(tongue, weight), 12)), text


@pytest.mark.parametrize("stretch", KEPT)
def test_so_it_is_on_the_paper(tongue, stretch):
    before, after = AROUND[tongue.tag]
    pdf = paragraph(before + stretch + after, set_in(tongue, "Regular"), width=700)
    assert any(unbracketed(stretch) in unbracketed(row) for row in seen(pdf)), seen(pdf)


def unbracketed(text):
    """The letters without white space, brackets as mere strokes: readers turn these about."""
    return re.sub(r"[()\[\]“”]", "|", "".join(normalize("NFKC", text).split()))


def test_the_words_around_run_from_right_to_left(tongue):
    before, after = AROUND[tongue.tag]
    order = picture_order(line(f"{before}I-220B{after}", set_in(tongue, "Regular"), 12))
    assert order.endswith(before[0])
    assert order.startswith(after[-1])


def test_two_dates_are_read_from_the_right(tongue):
    text = "2024-07-01 - 2024-08-01"
    assert picture_order(line(text, set_in(tongue, "Regular"), 12)) == "2024-08-01 - 2024-07-01"


def test_brackets_around_letters_that_run_left_are_turned():
    own = set_in(ARABIC, "Regular")
    found = [run.face.font.glyph_to_string(c.drawn.placed[0].glyph)
             for run in line("(لا)", own, 12).runs for c in run.clusters]  # fmt: skip
    assert found[0] == "parenleft"
    assert found[-1] == "parenright"
    assert picture_order(line("(لا)", own, 12)).startswith(")")


def test_a_date_after_an_arabic_name_in_an_english_line_keeps_its_order():
    own = set_in(ENGLISH, "Regular")
    assert picture_order(line("Source: وكالة الأنباء, 2024-07-01", own, 12)).endswith(
        ", 2024-07-01"
    )


@pytest.mark.parametrize("marks", [ISOLATED, MARKED, EMBEDDED])
def test_plain_text_can_be_marked_in_three_ways(marks):
    before, after = marks
    assert in_order("في 2024-07-01.", marks) == f"في {before}2024-07-01{after}."


def test_a_bracket_that_is_not_closed_in_a_stretch_is_not_part_of_it():
    assert in_order("(ICE هيئة)", ("<", ">")) == "(<ICE> هيئة)"
    assert in_order("ICE (US هيئة)", ("<", ">")) == "<ICE> (<US> هيئة)"
    assert in_order("عام 2024. ICE تقول", ("<", ">")) == "عام <2024>. <ICE> تقول"


@given(st.text())
def test_marks_are_added_and_nothing_is_lost(text):
    marked = in_order(text, ("\u2066", "\u2069"))
    assert marked.replace("\u2066", "").replace("\u2069", "") == text.replace("\u2066", "").replace(
        "\u2069", ""
    )
