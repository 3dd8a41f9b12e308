"""The sheet catalogues: whole in every language, and plain to read in English."""

import ast
import io
import re
import string
import warnings
from itertools import pairwise
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

import caseapp
from caseapp.errors import Trouble
from caseapp.language.catalogue import Catalogue, catalogue
from caseapp.language.languages import CHINESE, ENGLISH, LANGUAGES
from caseapp.places import resources

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", "pkg_resources is deprecated")
    import textstat

NEVER_PRINTED_AS_A_SENTENCE = (
    "catalogue.",
    "date.",
    "when.",
    "quantity.",
    "period.",
    "source.",
    "foot.",
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
}
SIXTH_GRADE = 6


def po_path(language):
    return resources() / "locale" / language.folder / "LC_MESSAGES" / "briefing.po"


def messages(language):
    with po_path(language).open("rb") as file:
        return {entry.id: entry.string for entry in read_po(file) if entry.id}


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
    assert all(text.strip() for text in own.values())


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_every_message_takes_the_same_values_in_every_language(language):
    for id_, text in messages(language).items():
        own, english = placeholders(text), placeholders(ENGLISH_MESSAGES[id_])
        if id_ == "date.two_days":  # Chinese counts its months
            own = {name.removesuffix("_number") for name in own}
        assert own == english, id_


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_what_the_program_reads_is_what_the_translators_wrote(language):
    read = catalogue(language)
    for id_, text in messages(language).items():
        assert read.message(id_) == text


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_no_translation_counts_as_reviewed_until_a_reader_has_said_so(language):
    assert not catalogue(language).reviewed


@pytest.mark.parametrize("id_", SENTENCES)
def test_every_english_sentence_can_be_read_after_six_years_of_school(id_):
    text = ENGLISH_MESSAGES[id_].format(**PLAIN_WORDS, id="CN", page="1", pages="2")
    assert textstat.flesch_kincaid_grade(text) <= SIXTH_GRADE, text


def test_english_avoids_words_that_hide_the_sense():
    for id_ in SENTENCES:
        words = ENGLISH_MESSAGES[id_].lower().split()
        assert not {"unless", "without", "hereby", "pursuant"} & set(words), id_


def folder_with(tmp_path, language, content):
    for each in LANGUAGES:
        path = tmp_path / each.folder / "LC_MESSAGES" / "briefing.mo"
        path.parent.mkdir(parents=True, exist_ok=True)
        shipped = resources() / "locale" / each.folder / "LC_MESSAGES" / "briefing.mo"
        path.write_bytes(shipped.read_bytes())
    damaged = tmp_path / language.folder / "LC_MESSAGES" / "briefing.mo"
    if content is None:
        damaged.unlink()
    else:
        damaged.write_bytes(content)
    return tmp_path


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_a_missing_catalogue_is_named(tmp_path, language):
    with pytest.raises(Trouble) as trouble:
        Catalogue(folder_with(tmp_path, language, None), language)
    assert trouble.value.code == "catalogue_missing"
    assert trouble.value.values["language"] == language.tag


def shipped(language):
    path = resources() / "locale" / language.folder / "LC_MESSAGES" / "briefing.mo"
    return path.read_bytes()


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
    assert Catalogue(folder, CHINESE).message("steps.truth") == ENGLISH_MESSAGES["steps.truth"]


def test_a_message_that_no_language_has_is_trouble_and_never_printed_by_its_id():
    with pytest.raises(Trouble) as trouble:
        catalogue(ENGLISH).message("answer.no_such")
    assert trouble.value.code == "message_missing"
    with pytest.raises(Trouble):
        catalogue(ENGLISH).plural("answer.no_such", 2)


def test_a_translation_that_a_reader_has_approved_counts_as_reviewed(tmp_path):
    """From the translator's file to the program, as "make" does it."""
    draft = po_path(CHINESE).read_bytes()
    state = b'msgid "catalogue.state"\nmsgstr "'
    assert state + b'draft"' in draft
    approved = io.BytesIO(draft.replace(state + b'draft"', state + b'reviewed"'))
    folder = folder_with(tmp_path, CHINESE, compiled(read_po(approved, locale="zh_Hans")))
    assert Catalogue(folder, CHINESE).reviewed


def test_catalogues_are_in_the_same_order_so_that_translators_find_their_way():
    orders = [list(messages(language)) for language in LANGUAGES]
    assert all(one == other for one, other in pairwise(orders))


def compiled(catalog):
    buffer = io.BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


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
