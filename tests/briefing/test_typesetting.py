"""Text into lines: nothing lost, nothing too wide, nothing taken for an order."""

from itertools import groupby, pairwise
from unicodedata import category

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from caseapp.briefing.typeset.bidi import turns
from caseapp.briefing.typeset.faces import face, load_face
from caseapp.briefing.typeset.fonts import MISSING, set_in
from caseapp.briefing.typeset.shaping import JOINERS
from caseapp.briefing.typeset.typesetting import clean, line, lines, width_of
from caseapp.errors import Trouble
from caseapp.language import languages
from caseapp.language.languages import FRENCH
from caseapp.places import resources

LATIN, CHINESE = set_in("NotoSans", "Regular"), set_in("NotoSansSC", "Regular")
BOLD = set_in("NotoSansSC", "Bold")
ARABIC, URDU, HINDI = (
    set_in(each, "Regular") for each in (languages.ARABIC, languages.URDU, languages.HINDI)
)
PLAIN = st.sampled_from([LATIN, CHINESE, BOLD])
TYPES = st.sampled_from([LATIN, CHINESE, BOLD, ARABIC, URDU, HINDI])
SIZES = st.sampled_from([9.0, 12.0, 17.0])
WIDTHS = st.floats(40, 504)
CLOSING = "，。、；：！？）》」』”’,.;:!?)]…"
CHINESE_FACES = [
    f"NotoSans{each}-{weight}" for each in ("SC", "TC") for weight in ("Regular", "Bold")
]
OPENING = "（《「『“‘(["
MARKUP = '<b>&amp;<img src="file:///etc/passwd"/></b><br/>%s{0}\\n'
TEXTS = st.one_of(
    st.text(max_size=120),
    st.text(alphabet="ab 中国，。（）“”,.-1", max_size=200),
    st.text(alphabet="لا محمّد یہ می\u200cخواهم क्षि र्‍य ្ដ\u200bខ (1)-/", max_size=200),
    st.lists(st.sampled_from(["removal", "中国", "2024年", "a" * 90, "，", " ", "é", "😀"])).map(
        "".join
    ),
)


def drawn(set_line):
    return set_line.text


def shown(text):
    """The letters that must be kept, in order: all but white space and break marks."""
    return clean(text).replace(" ", "").replace("\u200b", "")


@given(TEXTS, TYPES, SIZES, WIDTHS)
@example(MARKUP, LATIN, 12.0, 100.0)
@example("", LATIN, 12.0, 100.0)
@example("x" * 5000, LATIN, 12.0, 100.0)
def test_no_letter_is_lost_and_none_is_added(text, type_, size, width):
    set_lines = lines(text, type_, size, width)
    assert shown("".join(map(drawn, set_lines))) == shown(text)
    assert all(drawn(each) for each in set_lines)
    for each in set_lines:
        assert "".join(run.text for run in each.runs if not type_.rtl) in ("", each.text) or turns(
            text
        )
        letters = [cluster.drawn.text for run in each.runs for cluster in run.clusters]
        assert sorted("".join(letters)) == sorted(each.text)


@given(TEXTS, TYPES, SIZES, WIDTHS)
def test_no_line_is_wider_than_the_page_has_room(text, type_, size, width):
    for each in lines(text, type_, size, width):
        clusters = [cluster for run in each.runs for cluster in run.clusters]
        assert each.width == pytest.approx(sum(c.width for c in clusters) * size / 1000, abs=0.01)
        seen = [cluster for cluster in clusters if cluster.width]
        assert each.width <= width + 0.01 or len(seen) == 1 or not each.width


@given(TEXTS, PLAIN)
def test_words_are_parted_only_where_a_line_may_end(text, type_):
    """Latin words narrower than the line are never cut."""
    words = [word for word in clean(text).split() if word.isascii()]
    assume(all(width_of(word, type_, 12) <= 300 for word in clean(text).split()))
    set_lines = " ".join(map(drawn, lines(text, type_, 12, 300)))
    for word in words:
        assert word in set_lines


@given(st.text(alphabet="中国遣返航班ab1", min_size=1, max_size=6).flatmap(
    lambda words: st.lists(
        st.tuples(st.just(words), st.sampled_from(["", *CLOSING]), st.sampled_from(["", *OPENING])),
        max_size=25,
    )
), PLAIN)  # fmt: skip
def test_no_line_begins_with_closing_or_ends_with_opening_punctuation(pieces, type_):
    text = "".join(f"{opening}{words}{closing}" for words, closing, opening in pieces)
    set_lines = [drawn(each) for each in lines(text, type_, 12, 200)]
    for before, after in pairwise(set_lines):
        assert after[0] not in CLOSING, set_lines
        assert before[-1] not in OPENING, set_lines


def test_a_word_longer_than_the_line_is_cut():
    set_lines = lines("x" * 500, LATIN, 12, 100)
    assert len(set_lines) > 20
    assert "".join(map(drawn, set_lines)) == "x" * 500


def test_a_telephone_number_and_a_list_of_sources_stay_whole():
    text = "Call this number now: +1 (800) 375-5283, please. See the sources [1, 2, 13]. " * 4
    for width in range(120, 400, 7):
        found = [drawn(each) for each in lines(text, LATIN, 12, width)]
        assert sum(each.count("+1 (800) 375-5283,") for each in found) == 4
        assert sum(each.count("[1, 2, 13].") for each in found) == 4


def test_a_word_longer_than_the_line_is_cut_between_clusters():
    for text, type_ in (("ضضضمّ" * 40, ARABIC), ("क्षि" * 60, HINDI), ("نستعلیق" * 30, URDU)):
        set_lines = lines(text, type_, 12, 90)
        assert len(set_lines) > 2
        assert "".join(map(drawn, set_lines)) == clean(text)
        for each in set_lines:
            assert not category(drawn(each)[0]).startswith("M")


def test_a_break_mark_ends_a_line_and_is_not_seen():
    text = "\u200b".join(["ខ្មែរ"] * 30)
    set_lines = lines(text, set_in("NotoSansKhmer", "Regular"), 12, 100)
    assert len(set_lines) > 3
    assert all(drawn(each).strip("\u200b") == drawn(each).strip() for each in set_lines)
    assert not any("\u200b" in (drawn(each)[0], drawn(each)[-1]) for each in set_lines)


def test_a_language_has_its_own_forms_of_letters():
    word = "झ"
    nepali, hindi = (
        line(word, set_in(each, "Regular"), 12).runs[0].clusters[0].drawn.placed
        for each in (languages.NEPALI, languages.HINDI)
    )
    assert nepali != hindi


def test_markup_is_printed_and_never_obeyed():
    set_lines = lines(MARKUP, LATIN, 12, 504)
    assert "".join(map(drawn, set_lines)) == MARKUP


@pytest.mark.parametrize(
    "mark", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
)
def test_marks_that_turn_text_round_are_taken_out(mark):
    assert clean(f"2024{mark}-07-01") == "2024-07-01"


@pytest.mark.parametrize(
    "letter", ["\0", "\x07", "\x1b", "\x7f", "\x85", "\u2028", "\u2029", "\u3000", "\t", "\n"]
)
def test_control_characters_and_line_ends_become_a_space(letter):
    assert clean(f"one{letter}two") == "one two"


@pytest.mark.parametrize("letter", ["\u200b", "\u200c", "\u200d", "\ufeff", "\u00ad", "\U000e0041"])
def test_what_is_never_seen_is_taken_out(letter):
    assert clean(f"one{letter}two") == "onetwo"


@given(st.text())
def test_what_is_cleaned_is_clean(text):
    cleaned = clean(text)
    assert all(letter.isprintable() or letter in JOINERS for letter in cleaned)
    assert clean(cleaned) == cleaned
    assert "  " not in cleaned


@pytest.mark.parametrize("text", ["می\u200cخواهم", "क्\u200dय", "ক্\u200cষ", "ក\u200bខ", "ه\u200d"])
def test_joiners_and_break_marks_are_kept_where_a_script_needs_them(text):
    assert clean(text) == text


@pytest.mark.parametrize("letter", ["\ue000", "\u0378", "😀", "ᚠ", "\udc80"])
def test_a_letter_that_no_face_has_is_shown_as_a_gap(letter):
    for type_ in (LATIN, CHINESE, BOLD, ARABIC, URDU, HINDI):
        marks = line(MISSING, type_, 12).runs[0]
        runs = line(clean(f"a{letter}b"), type_, 12).runs
        glyphs = [placed.glyph for run in runs for c in run.clusters for placed in c.drawn.placed]
        assert glyphs.count(marks.clusters[0].drawn.placed[0].glyph) == 1
        assert 0 not in glyphs


@given(TEXTS, TYPES)
def test_no_blank_box_of_a_font_is_ever_drawn(text, type_):
    for run in line(text, type_, 12).runs:
        assert all(placed.glyph for c in run.clusters for placed in c.drawn.placed)


def test_letters_that_one_face_lacks_come_from_another():
    mixed = line("China 中国 Š", LATIN, 12)
    assert [name for name, _ in groupby(run.face.name for run in mixed.runs)] == [
        "NotoSans-Regular", "NotoSansSC-Regular", "NotoSans-Regular",
    ]  # fmt: skip
    assert drawn(line("Darién ñ ¿ ¡ “”", CHINESE, 12)) == "Darién ñ ¿ ¡ “”"


def test_latin_letters_and_numbers_among_arabic_are_noto_sans():
    faces = {run.face.name for run in line("I-220B 24,048", URDU, 12).runs}
    assert faces == {"NotoSans-Regular"}


def test_an_accent_typed_apart_is_printed_on_its_letter():
    assert clean("Darie\u0301n") == "Darién"


def test_bold_is_wider_than_regular():
    bold = set_in("NotoSans", "Bold")
    assert width_of("Removal", bold, 12) > width_of("Removal", LATIN, 12)


def test_a_missing_font_is_named(tmp_path):
    with pytest.raises(Trouble) as trouble:
        load_face("NotoSans-Regular", tmp_path / "no.ttf")
    assert trouble.value.code == "font_missing"
    assert trouble.value.values == {"path": str(tmp_path / "no.ttf")}


def test_a_damaged_font_is_named_however_it_is_damaged(tmp_path):
    whole = (resources() / "fonts" / "NotoSans-Regular.ttf").read_bytes()
    damaged = tmp_path / "damaged.ttf"
    contents = [
        b"",
        b"no font",
        b"OTTO" + whole[4:],
        *(whole[:n] for n in (4, 12, 100, 1000, 60_000)),
    ]
    contents += [whole[:n] + b"\xff" * 64 + whole[n + 64 :] for n in (4, 12, 100)]
    for content in contents:
        damaged.write_bytes(content)
        with pytest.raises(Trouble) as trouble:
            load_face("damaged-face", damaged)
        assert trouble.value.code == "font_missing"


@given(st.integers(0, 2000), st.binary(min_size=1, max_size=40))
def test_a_font_with_a_few_bytes_changed_is_read_or_named_as_damaged(tmp_path, at, change):
    whole = (resources() / "fonts" / "NotoSans-Regular.ttf").read_bytes()
    (tmp_path / "damaged.ttf").write_bytes(whole[:at] + change + whole[at + len(change) :])
    try:
        load_face("damaged-face", tmp_path / "damaged.ttf")
    except Trouble as trouble:
        assert trouble.code == "font_missing"  # noqa: PT017 - it may be refused, it need not


@pytest.mark.parametrize("name", ["NotoSans-Regular", "NotoSans-Bold", *CHINESE_FACES])
def test_every_face_has_what_every_sheet_needs(name):
    for letter in "0123456789ABCXYZabcxyz -.,:()[]":
        assert face(name).has(letter)
    assert face(name).ascent > 700
    assert face(name).descent < -100


@pytest.mark.parametrize("type_", [LATIN, CHINESE, BOLD], ids=lambda type_: type_.faces[0])
def test_no_line_is_a_hair_too_wide_at_any_width(type_):
    text = "A removal flight took 116 people to China. 一个遣返航班把116人送到中国。 " * 8
    for width in range(60, 505):
        assert max(each.width for each in lines(text, type_, 12, width)) <= width + 0.001


@pytest.mark.parametrize("space", ["\u00a0", "\u202f"])
def test_a_line_never_ends_within_a_number_whose_thousands_a_space_sets_apart(space):
    text = f"Les États-Unis ont renvoyé 37{space}000 personnes. Pourquoi{space}?"
    type_ = set_in(FRENCH, "Regular")
    for width in range(90, 300, 5):
        told = [each.text for each in lines(text, type_, 12, float(width))]
        assert any("37\u00a0000" in each for each in told), width
        assert any("Pourquoi\u00a0?" in each for each in told), width
