"""Which way letters run: our rules against the standard's examples and against others' rules."""

from unicodedata import bidirectional

import pytest
from bidi import algorithm
from hypothesis import given
from hypothesis import strategies as st

from caseapp.briefing.typeset.bidi import levels, turns, visual
from caseapp.briefing.typeset.stretches import in_order, levels_in_order

LETTERS = "ab1 2,.:-+%$!א ל اب٣\u0301\u064b\u202a\u202b\u202c\u202d\u202e\u200e\u200f\u200d"
REMOVED = {"BN", "LRE", "RLE", "LRO", "RLO", "PDF"}


def seen(text, base):
    """The letters from left to right."""
    return "".join(text[at] for at in visual(levels(text, base)))


def theirs(text, base):
    """The levels by python-bidi, which knows neither brackets nor isolates."""
    storage = algorithm.get_empty_storage()
    storage.update(base_level=base, base_dir="LR"[base])
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    return [letter["level"] for letter in storage["chars"]]


@given(st.text(alphabet=LETTERS, max_size=40), st.sampled_from([0, 1]))
def test_levels_are_those_of_another_implementation(text, base):
    ours = [
        level
        for letter, level in zip(text, levels(text, base), strict=True)
        if bidirectional(letter) not in REMOVED
    ]
    assert ours == theirs(text, base)


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("car אבג 123", 0, "car 123 גבא"),
        ("אבג car 12", 1, "car 12 גבא"),
        ("ab(אב)", 0, "ab(בא)"),
        ("אב(ab)", 1, ")ab(בא"),
        ("אב (ab) גד", 1, "דג )ab( בא"),
        ("ab (אב[&ef]!) gh", 0, "ab (בא[&ef]!) gh"),
        ("אב \u2066a-1\u2069 גד", 1, "דג \u2069a-1\u2066 בא"),
        ("ab \u2067אב 12\u2069 cd", 0, "ab \u206712 בא\u2069 cd"),
        ("a\u2068אב\u2069b", 0, "a\u2068בא\u2069b"),
    ],
)
def test_brackets_and_isolates_are_ordered_as_the_standard_says(text, base, expected):
    assert seen(text, base) == expected


@given(st.text(max_size=60), st.sampled_from([0, 1]))
def test_any_text_has_a_level_for_each_letter_and_loses_none(text, base):
    found = levels(text, base)
    assert len(found) == len(text)
    assert sorted(visual(found)) == list(range(len(text)))
    assert all(base <= level <= 127 for level in found)


@given(st.text(alphabet="ab1 2,.:-+%$!(א)ل اب٣\u0301\u064b[x]“”/#", max_size=40))
def test_the_short_way_finds_the_levels_of_the_long_way(text):
    marked = in_order(text)
    long = [
        level for x, level in zip(marked, levels(marked, 1), strict=True) if x not in "\u2066\u2069"
    ]
    assert levels_in_order(text, 1) == long


def test_marks_nested_without_end_are_borne():
    text = "\u2067\u202b" * 300 + "א" + "\u202c\u2069" * 300
    assert len(levels(text, 0)) == len(text)


@given(st.text(alphabet="ab1, 中é", max_size=30))
def test_a_text_that_does_not_turn_is_all_on_one_level(text):
    assert not turns(text)
    assert set(levels(text, 0)) <= {0}
