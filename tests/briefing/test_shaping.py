"""Our glyphs and their places are those that another shaper finds, in every language."""

from dataclasses import replace
from itertools import groupby

import pytest
import shaper
from scripts import SAMPLES, TONGUES, messages

from caseapp.briefing.typeset.bidi import MARKS
from caseapp.briefing.typeset.faces import face
from caseapp.briefing.typeset.fonts import FAMILIES, Type
from caseapp.briefing.typeset.stretches import in_order
from caseapp.briefing.typeset.typesetting import clean, line

WEIGHTS = ("Regular", "Bold")


def glyphs(set_line):
    """Each glyph of a line that is seen and where it stands, from left to right."""
    found, at = [], 0.0
    for run in set_line.runs:
        for drawn, width in run.clusters:
            found += [
                (placed.glyph, round(at + placed.x), round(placed.y))
                for placed in drawn.placed
                if run.face.font.get_glyph_extents(placed.glyph).width
            ]
            at += width
    return sorted(found, key=lambda each: (*each[1:], each[0]))


def stretches(text, type_, marked):
    """Which face each part of a marked text is set in, by where it begins and ends."""
    letters = iter(faces_of(text, type_))
    own, last = [], None
    for letter in marked:
        last = (last or face(type_.faces[0])) if letter in MARKS else next(letters)
        own.append(last)
    at, found = 0, []
    for each, group in groupby(own, key=lambda one: one.name):
        length = len(list(group))
        found.append((at, at + length, face(each)))
        at += length
    return found


def faces_of(text, type_):
    """The face of each letter, in the order of reading."""
    found = {}
    at = 0
    for run in reading_order(text, type_):
        found.update(dict.fromkeys(range(at, at + len(run.text)), run.face))
        at += len(run.text)
    return [found[at] for at in range(len(text))]


def reading_order(text, type_):
    from caseapp.briefing.typeset.typesetting import _units

    for unit in _units(text, type_):
        for piece in unit:
            yield from piece.runs[::-1] if piece.level % 2 else piece.runs


def compared(text, type_):
    text = clean(text)
    marked = in_order(text) if type_.rtl else text
    theirs = shaper.glyphs(marked, stretches(text, type_, marked), type_.rtl)
    assert glyphs(line(text, type_, shaper.EM)) == theirs, text


def type_of(tongue, weight):
    """The type of a language, without what only its own name asks of a font: Qt knows none."""
    return Type(tongue.face, weight, replace(tongue, tag="en"))


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.tag)
def test_a_sample_of_each_language_is_shaped_as_another_shaper_does(qapp, tongue, weight):
    compared(SAMPLES[tongue.tag], type_of(tongue, weight))


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.tag)
def test_every_message_of_each_language_is_shaped_as_another_shaper_does(qapp, tongue, weight):
    type_ = type_of(tongue, weight)
    for text in messages(tongue):
        compared(text, type_)


@pytest.mark.parametrize("family", FAMILIES)
def test_words_shaped_apart_are_as_they_are_in_a_row(family):
    """No face moves letters across a space: else lines could not be put together from words."""
    own = face(f"{family}-Regular")
    letters = sorted(code for code in own.letters if code > 0x20)[
        :: max(1, len(own.letters) // 300)
    ]
    import uharfbuzz as hb

    space = own.font.get_nominal_glyph(32)
    for code in letters:
        text = f"{chr(code)} {chr(code)}"
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(own.font, buffer)
        widths = [
            at.x_advance
            for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
            if info.codepoint == space
        ]
        assert own.font.get_glyph_h_advance(space) in widths, text
