"""The sheet catalogues: whole in every language, and plain to read in English."""

import ast
import re
import string
import warnings
from itertools import pairwise
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.plurals import get_plural
from hypothesis import given
from hypothesis import strategies as st
from written import compiled, folder_with, messages, shipped

import caseapp
from caseapp.errors import Trouble
from caseapp.language.catalogue import Catalogue, catalogue
from caseapp.language.languages import CHINESE, ENGLISH, HAITIAN, LANGUAGES

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", "pkg_resources is deprecated")
    import textstat

NEVER_PRINTED_AS_A_SENTENCE = (
    "date.",
    "when.",
    "quantity.",
    "period.",
    "source.",
    "foot.",
    "topic.",
    "list.",
    "end.interpreter",
    "help.office_named",
)
PLAIN_WORDS = {
    "country": "China",
    "destination": "Ecuador",
    "date": "May 2024",
    "day": "May 9, 2024",
    "when": "in May 2024",
    "when_first": "in May 2024",
    "when_second": "in June 2024",
    "when_ended": "in May 2024",
    "count": "116",
    "value": "500",
    "first": "100",
    "second": "120",
    "period": "2023",
    "agency": "Border Patrol",
    "id": "CN",
    "page": "1",
    "pages": "2",
    "topics": "flights, visas",
    "language": "Spanish",
    "sentence": "It was so in May.",
    "name": "Legal Aid",
    "phone": "555-0100",
    "hours": "9 to 5",
}
SIXTH_GRADE = 6
DIRECTION_MARKS = set("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def placeholders(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


ENGLISH_MESSAGES = messages(ENGLISH)
SENTENCES = sorted(
    id_ for id_ in ENGLISH_MESSAGES if not id_.startswith(NEVER_PRINTED_AS_A_SENTENCE)
)


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_every_language_says_every_message(language):
    own = messages(language)
    assert own.keys() == ENGLISH_MESSAGES.keys()
    assert all(text.strip() for forms in own.values() for text in forms)


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_every_message_takes_the_same_values_in_every_language(language):
    for id_, forms in messages(language).items():
        for text in forms:
            own, english = placeholders(text), placeholders(ENGLISH_MESSAGES[id_][-1])
            if id_ == "date.two_days":  # Chinese counts its months
                own = {name.removesuffix("_number") for name in own}
            assert own == english, id_


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_what_the_program_reads_is_what_the_translators_wrote(language):
    read = catalogue(language)
    assert {id_: read.forms(id_) for id_ in read.ids} == messages(language)


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_no_shipped_catalogue_has_a_fault_or_says_anything_in_english(language):
    assert catalogue(language).faults == ()
    assert catalogue(language).lacking == ()


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_a_language_has_a_form_for_each_kind_of_number_that_its_grammar_has(language):
    if language == HAITIAN:  # CLDR has none for it, and Creole nouns have no plural form
        assert catalogue(language).number_of_forms("flight.counted") == 1
    else:
        own = get_plural(language.locale)
        assert catalogue(language).number_of_forms("flight.counted") == own.num_plurals


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_no_message_brings_direction_marks_of_its_own(language):
    for id_, forms in messages(language).items():
        assert not DIRECTION_MARKS & set("".join(forms)), id_


@pytest.mark.parametrize("id_", SENTENCES)
def test_every_english_sentence_can_be_read_after_six_years_of_school(id_):
    for form in ENGLISH_MESSAGES[id_]:
        text = form.format(**PLAIN_WORDS)
        assert textstat.flesch_kincaid_grade(text) <= SIXTH_GRADE, text


def test_english_avoids_words_that_hide_the_sense():
    for id_ in SENTENCES:
        words = " ".join(ENGLISH_MESSAGES[id_]).lower().split()
        assert not {"unless", "without", "hereby", "pursuant"} & set(words), id_


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_a_missing_catalogue_is_named(tmp_path, language):
    with pytest.raises(Trouble) as trouble:
        Catalogue(folder_with(tmp_path, language, None), language)
    assert trouble.value.code == "catalogue_missing"
    assert trouble.value.values["language"] == language.tag


def test_a_catalogue_cut_short_anywhere_is_named_as_damaged(tmp_path):
    whole = shipped(CHINESE)
    for length in (0, 1, 3, 4, 19, 20, 27, 500, len(whole) // 2, len(whole) - 40):
        with pytest.raises(Trouble) as trouble:
            Catalogue(folder_with(tmp_path, CHINESE, whole[:length]), CHINESE)
        assert trouble.value.code == "catalogue_damaged"


@given(st.data())
def test_whatever_happens_to_a_catalogue_nothing_but_trouble_comes_of_it(tmp_path, data):
    content = bytearray(shipped(CHINESE))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.one_of(st.integers(0, 40), st.integers(0, len(content) - 1)))
        content[at] = data.draw(st.integers(0, 255))
    try:
        Catalogue(folder_with(tmp_path, CHINESE, bytes(content)), CHINESE)
    except Trouble as trouble:
        assert trouble.code == "catalogue_damaged"  # noqa: PT017 - it may be refused, it need not


def test_what_a_language_lacks_is_said_in_english(tmp_path):
    folder = folder_with(tmp_path, CHINESE, compiled(Catalog(locale="zh_Hans")))
    empty = Catalogue(folder, CHINESE)
    assert empty.message("steps.truth") == ENGLISH_MESSAGES["steps.truth"][0]
    assert empty.plural("flight.counted", 1) == ENGLISH_MESSAGES["flight.counted"][0]
    assert empty.plural("flight.counted", 2) == ENGLISH_MESSAGES["flight.counted"][1]
    assert empty.said_in_english("steps.truth")
    assert set(empty.lacking) == ENGLISH_MESSAGES.keys()


def test_a_message_that_no_language_has_is_trouble_and_never_printed_by_its_id():
    with pytest.raises(Trouble) as trouble:
        catalogue(ENGLISH).message("answer.no_such")
    assert trouble.value.code == "message_missing"
    with pytest.raises(Trouble):
        catalogue(ENGLISH).plural("answer.no_such", 2)


def test_catalogues_are_in_the_same_order_so_that_translators_find_their_way():
    orders = [list(messages(language)) for language in LANGUAGES]
    assert all(one == other for one, other in pairwise(orders))


def said_by_the_program():
    """The message ids in the source; where a part of one varies, as a pattern."""
    for path in Path(caseapp.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield re.escape(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(p.value) if isinstance(p, ast.Constant) else r"[a-z_]+"
                    for p in node.values
                ]
                yield "".join(parts)


def test_every_message_is_one_that_the_program_says():
    """A message that nothing says any more is a burden on every translator."""
    patterns = {each for each in said_by_the_program() if r"\." in each}
    said = re.compile("|".join(f"(?:{each})" for each in patterns))
    assert [id_ for id_ in ENGLISH_MESSAGES if not said.fullmatch(id_)] == []
