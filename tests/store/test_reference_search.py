"""What a search finds, in which order, and what it shows."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reference_examples import an_entry, asked

from caseapp.domain.searching import Run, SearchHit


@pytest.fixture
def filled(store):
    def fill(*entries):
        with store.writing() as unit:
            unit.search.replace(entries)
        return store

    return fill


def ids(store, question, limit=50):
    with store.reading() as unit:
        return [hit.id for hit in unit.search.find(asked(question, limit))]


def the_snippet(store, question):
    with store.reading() as unit:
        (hit,) = unit.search.find(asked(question))
    return hit.snippet


def test_a_hit_shows_the_entry_but_never_its_terms(filled):
    store = filled(an_entry(title="Panamá", body="The Darién gap", terms="secret 巴拿马"))
    with store.reading() as unit:
        assert unit.search.find(asked("巴拿马")) == [
            SearchHit(
                "claim", "cn-1", "CN", (Run("Panamá", False),), (Run("The Darién gap", False),)
            )
        ]


@pytest.mark.parametrize("question", ["darien", "DARIÉN", "Dari", "darie\u0301n", "ｄａｒｉｅｎ"])
def test_accents_case_and_width_are_ignored(filled, question):
    assert ids(filled(an_entry(body="through the Darién gap")), question) == ["cn-1"]


@pytest.mark.parametrize("question", ["遣返", "遣", "恢复遣返", "返非法", "中国 合作", "合作2024"])
def test_chinese_words_are_found_inside_longer_text(filled, question):
    store = filled(
        an_entry(body="中国恢复遣返非法移民合作2024年"), an_entry("other", body="中美关系")
    )
    assert ids(store, question) == ["cn-1"]


@pytest.mark.parametrize("question", ["返遣", "遣移民"])
def test_chinese_characters_in_another_order_are_not_found(filled, question):
    assert ids(filled(an_entry(body="中国恢复遣返非法移民合作")), question) == []


@pytest.mark.parametrize(
    ("body", "question"),
    [
        ("강제송환된 사람들", "송환"),
        ("きょうせいそうかん", "そうかん"),
        ("ﾋﾞｻﾞ免除", "ビザ"),
        ("การส่งกลับประเทศ", "กลับ"),
        ("ပြန်ပို့ခြင်း", "ပို့"),
        ("депортация из США", "депорт"),
        ("الترحيل إلى الصين", "الترحيل"),
    ],
)
def test_other_scripts_are_found(filled, body, question):
    assert ids(filled(an_entry(body=body)), question) == ["cn-1"]


def test_every_word_must_match_and_only_the_last_may_be_a_beginning(filled):
    store = filled(an_entry("a", body="charter flight to China"), an_entry("b", body="flights"))
    assert ids(store, "charter flig") == ["a"]
    assert ids(store, "flig charter") == []
    assert sorted(ids(store, "flight")) == ["a", "b"]


def test_a_hyphen_or_quote_in_a_word_is_no_command(filled):
    store = filled(an_entry(body='the "at-risk" list, NOT closed'))
    assert ids(store, "at-risk") == ["cn-1"]
    assert ids(store, '"at-risk"') == ["cn-1"]
    assert ids(store, "NOT closed") == ["cn-1"]
    assert ids(store, "title:closed") == []


def test_a_title_counts_more_than_terms_and_terms_more_than_the_body(filled):
    store = filled(
        an_entry("body", title="one two", terms="three", body="charter"),
        an_entry("terms", title="one two", terms="charter", body="three"),
        an_entry("title", title="charter two", terms="three", body="one"),
    )
    assert ids(store, "charter") == ["title", "terms", "body"]


def test_equal_hits_come_in_the_order_in_which_they_were_stored(filled):
    entries = [an_entry(f"{n:02}", type=t, body="same") for n in range(40) for t in ("b", "a")]
    random.Random(1).shuffle(entries)
    store = filled(*entries)
    for limit in (45, 10):
        with store.reading() as unit:
            found = [(hit.type, hit.id) for hit in unit.search.find(asked("same", limit))]
        assert found == [(entry.type, entry.id) for entry in entries][:limit]


def test_the_limit_is_kept(filled):
    store = filled(*(an_entry(str(n), body="same") for n in range(9)))
    assert len(ids(store, "same", limit=4)) == 4
    assert ids(store, "same", limit=0) == []


def test_a_replaced_entry_is_no_longer_found_by_its_old_words(filled):
    filled(an_entry(body="old words"), an_entry("cn-2", body="old words"))
    store = filled(an_entry(body="new words"))
    assert ids(store, "old") == ["cn-2"]
    assert ids(store, "new") == ["cn-1"]


def test_of_two_entries_for_one_thing_the_last_counts(filled):
    store = filled(an_entry(body="old"), an_entry(body="new"))
    assert ids(store, "new") == ["cn-1"]
    assert ids(store, "old") == []


def test_the_same_id_of_two_types_is_two_things(filled):
    store = filled(an_entry(body="same"), an_entry(type="source", body="same"))
    assert ids(store, "same") == ["cn-1", "cn-1"]


@pytest.mark.parametrize("question", ["", "  ", "!?", "---", "\0", '"', "()", "\ud800", "*", "—"])
def test_a_question_without_letters_or_digits_finds_nothing(filled, question):
    assert ids(filled(an_entry()), question) == []


def test_a_short_body_is_shown_whole(filled):
    assert the_snippet(filled(an_entry(body="A  short\nbody")), "short") == "A short body"


def test_a_snippet_is_cut_around_the_hit_with_accents_ignored(filled):
    body = "one two three " * 30 + "through the Darién gap " + "four five six " * 30
    shown = the_snippet(filled(an_entry(body=body)), "darien")
    assert "Darién" in shown
    assert len(shown) <= 122
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert shown[1:-1] in body


def test_a_snippet_is_cut_around_chinese_characters(filled):
    body = "前" * 200 + "恢复遣返合作" + "后" * 200
    shown = the_snippet(filled(an_entry(body=body)), "遣返")
    assert "遣返" in shown
    assert len(shown) <= 122


def test_a_hit_in_the_title_shows_the_beginning_of_the_body(filled):
    shown = the_snippet(filled(an_entry(title="Panama", body="word " * 100)), "panama")
    assert shown.startswith("word word")
    assert shown.endswith("word…")


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(question=st.text(max_size=400))
def test_no_question_is_an_error(store, question):
    with store.reading() as unit:
        unit.search.find(asked(question))


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(body=st.text(st.characters(exclude_categories=["Cs"]), max_size=300), question=st.text())
def test_no_text_is_an_error(store, body, question):
    with store.writing() as unit:
        unit.search.replace([an_entry(body=body, title=body, terms=body)])
        unit.search.find(asked(question))
        for hit in unit.search.find(asked(body[:50])):
            assert len(hit.snippet) <= 122


def test_very_many_words_are_no_error(filled):
    assert ids(filled(an_entry(body="a b c")), "a " * 5000) == ["cn-1"]
