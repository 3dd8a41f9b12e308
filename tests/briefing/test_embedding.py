"""Fonts in a PDF: what was drawn and no more, text that is copied as it was written."""

import os
import re
import subprocess
import sys
import zlib
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st
from paragraphs import copied, paragraph, picture
from PIL import ImageChops
from scripts import SAMPLES, TONGUES

from caseapp.briefing.typeset import fonts
from caseapp.briefing.typeset.faces import load_face
from caseapp.briefing.typeset.fonts import Type, set_in
from caseapp.briefing.typeset.stretches import stretches
from caseapp.briefing.typeset.typesetting import clean, lines
from caseapp.errors import Trouble
from caseapp.language.languages import ENGLISH
from caseapp.places import resources

EACH = pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.tag)


def printed(tongue, weight="Regular", text=None):
    return paragraph(text or SAMPLES[tongue.tag], set_in(tongue, weight))


def programs(pdf):
    """The font programs in a PDF."""
    places = re.findall(rb"/FontFile2 (\d+) 0 R", pdf)
    for place in places:
        body = re.search(rb"\b%s 0 obj.*?stream\r?\n(.*?)endstream" % place, pdf, re.DOTALL)
        yield TTFont(BytesIO(zlib.decompress(body[1])))


@EACH
@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_what_is_copied_is_what_was_written(tongue, weight):
    """In right-to-left text, words and stretches one by one: readers order these in their way."""
    text = clean(SAMPLES[tongue.tag])
    if not tongue.rtl:
        assert copied(printed(tongue, weight)).replace("\u200b", "") == text.replace("\u200b", "")
        return
    for start, end in reversed(stretches(text)):
        text = f"{text[:start]}{text[end:]}"
    for word in re.findall(r"[^\s().,:،۔“”]+", text):
        assert word in copied(printed(tongue, weight, word)), word
        assert word in copied(printed(tongue, weight)), word


@EACH
def test_text_of_one_direction_is_copied_whole(tongue):
    text = clean(SAMPLES[tongue.tag])
    for start, end in reversed(stretches(text)) if tongue.rtl else ():
        text = f"{text[:start]}{text[end:]}"
    text = re.sub(r"[().“”]", "", text) if tongue.rtl else text
    pdf = printed(tongue, text=" ".join(text.split()))
    assert copied(pdf).replace("\u200b", "") == " ".join(text.split()).replace("\u200b", "")


@EACH
def test_every_glyph_is_embedded_and_no_other(tongue):
    pdf = printed(tongue)
    assert b"Helvetica" not in pdf
    assert b"/Type1" not in pdf
    count = 0
    for program in programs(pdf):
        count += 1
        assert 1 < program["maxp"].numGlyphs < 400
        assert not {"GSUB", "GPOS", "cmap", "name"} & set(program.keys())
        for name in program.getGlyphOrder():
            glyph = program["glyf"][name]
            glyph.getCoordinates(program["glyf"])  # raises if a part is missing
            assert program["hmtx"][name][0] >= 0
    assert count == pdf.count(b"/Subtype /Type0") == pdf.count(b"/ToUnicode") >= 1
    assert len(pdf) < 60_000


@EACH
def test_the_same_text_gives_the_same_bytes_whatever_was_printed_before(tongue):
    first = printed(tongue)
    printed(ENGLISH, text="Something else first: ffi AV 2024")
    again = paragraph(SAMPLES[tongue.tag], Type(tongue.face, "Regular", tongue))
    assert printed(tongue) == first == again


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_prints_the_same_bytes(seed):
    script = (
        "import sys, hashlib; sys.path[:0] = sys.argv[1:]\n"
        "from paragraphs import paragraph\nfrom scripts import SAMPLES, TONGUES\n"
        "from caseapp.briefing.typeset.fonts import set_in\n"
        "for each in TONGUES:\n"
        "    pdf = paragraph(SAMPLES[each.tag], set_in(each, 'Regular'))\n"
        "    print(each.tag, hashlib.sha256(pdf).hexdigest())\n"
    )
    import hashlib

    folder = os.path.dirname(os.path.dirname(__file__))
    done = subprocess.run(
        [sys.executable, "-c", script, folder, os.path.dirname(folder)],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    ours = [f"{each.tag} {hashlib.sha256(printed(each)).hexdigest()}" for each in TONGUES]
    assert done.stdout.split("\n")[:-1] == ours


PICTURES = os.path.join(os.path.dirname(__file__), "pictures")


@EACH
def test_a_line_of_each_script_looks_as_it_did_when_it_was_looked_at(tongue):
    from PIL import Image

    made = picture(printed(tongue))
    path = os.path.join(PICTURES, f"{tongue.tag}.png")
    if os.environ.get("CASEAPP_NEW_PICTURES"):
        made.quantize(16).save(path, optimize=True)
    with Image.open(path) as kept:
        difference = ImageChops.difference(made, kept.convert("L"))
    assert made.size == kept.size
    strokes = sum(difference.histogram()[96:])
    assert strokes < made.width * made.height / 1000


@given(st.text(max_size=80), st.sampled_from([ENGLISH.tag, "ar", "ur", "hi", "zh-Hans", "my"]))
def test_any_text_is_printed_and_stays_in_its_width(text, tag):
    tongue = next(each for each in TONGUES if each.tag == tag)
    own = set_in(tongue, "Regular")
    if lines(text, own, 12, 460):
        assert paragraph(text, own).startswith(b"%PDF")


def test_letters_with_many_marks_are_printed():
    text = "Z" + "\u0301\u0323\u0308" * 40 + "ل" + "\u064b\u0651" * 40 + "क" + "\u093f\u094d" * 40
    assert paragraph(text, set_in(ENGLISH, "Regular"))


def test_a_font_damaged_inside_is_named_before_it_is_printed(tmp_path, monkeypatch):
    whole = (resources() / "fonts" / "NotoSans-Regular.ttf").read_bytes()
    path = tmp_path / "NotoSans-Regular.ttf"
    path.write_bytes(whole[: len(whole) // 2])
    monkeypatch.setattr(fonts, "face", lambda name: load_face(name, tmp_path / f"{name}.ttf"))
    with pytest.raises(Trouble) as trouble:
        lines("any text", Type("NotoSans", "Regular"), 12, 460)
    assert trouble.value.code == "font_missing"
    assert trouble.value.values == {"path": str(path)}
