"""Reviewing the messages of a language, as the office does it."""

import pickle
import tomllib
from dataclasses import replace
from datetime import date

import pytest
from made_up import NOON

from caseapp.domain.changes import Changes
from caseapp.errors import Refused, Trouble
from caseapp.language.catalogue import catalogue
from caseapp.language.languages import CHINESE, ENGLISH, LANGUAGES, SPANISH
from caseapp.language.never import never_said
from caseapp.language.voice import voice
from caseapp.places import resources
from caseapp.services.languages import (
    export_reviews,
    list_languages,
    show_language,
)
from caseapp.services.message_reviewing import review_message, take_back_review, try_words
from caseapp.services.voices import voices

TRUTH = "steps.truth"
SHIPPED = catalogue(CHINESE).forms(TRUTH)


def message(office, id_=TRUTH, tag="zh-Hans"):
    return next(each for each in show_language(office, tag).messages if each.id == id_)


def state(office, tag):
    return next(each for each in list_languages(office) if each.language.tag == tag)


def test_every_language_starts_as_a_draft_but_english(office):
    assert [each.language for each in list_languages(office)] == list(LANGUAGES)
    for each in list_languages(office):
        assert each.messages == len(catalogue(ENGLISH).ids)
        assert each.drafts == (0 if each.language == ENGLISH else each.messages)
        assert (each.faults, each.lacking) == ((), ())


def test_a_message_stands_beside_its_english_with_its_terms(office):
    told = message(office, "meaning.supervision", "es")
    assert told.english == catalogue(ENGLISH).forms("meaning.supervision")
    assert told.text == told.shipped == catalogue(SPANISH).forms("meaning.supervision")
    assert "order of supervision" in [each.term.name for each in told.terms]
    assert all(each.words for each in told.terms)
    assert (told.is_draft, told.unkept, told.fault) == (True, (), None)


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_every_message_is_shown_with_values_in_it(office, language):
    for told in show_language(office, language.tag).messages:
        assert len(told.example) == len(told.text)
        assert not {"{", "}"} & set("".join(told.example)), told.id


def test_an_example_reads_as_a_sheet_would(office):
    counted = message(office, "flight.counted", "en").example
    assert counted == (
        "A removal flight took 1 person to China on June 29 or 30, 2024.",
        "A removal flight took 2 people to China on June 29 or 30, 2024.",
    )
    assert message(office, "date.two_days").example == ("2024年6月29日或30日",)
    fiscal = message(office, "period.us_fiscal", "en").example[0]
    assert fiscal == "US fiscal year 2024 (October 2023 to September 2024)"


def test_what_somebody_approves_is_reviewed_by_them_on_that_day(office):
    changes = review_message(office, "zh-hans", TRUTH, by="Ben")
    assert changes == Changes(languages=frozenset({"zh-Hans"}))
    told = message(office)
    assert (told.review.by, told.review.on) == ("Ben", NOON.date())
    assert (told.text, told.shipped, told.is_draft) == (SHIPPED, SHIPPED, False)
    assert state(office, "zh-Hans").reviewed == 1
    assert state(office, "es").reviewed == 0


def test_who_sits_at_the_computer_reviews_where_nobody_is_named(office):
    review_message(office, "zh-Hans", TRUTH)
    assert message(office).review.by == "Ana"


def test_corrected_words_are_printed_by_this_office(office):
    review_message(office, "zh-Hans", TRUTH, ("要说真话。",))
    told = message(office)
    assert (told.text, told.shipped) == (("要说真话。",), SHIPPED)
    assert voices(office)(CHINESE).say(TRUTH) == "要说真话。"
    assert voices(office)(ENGLISH) is voice(ENGLISH)
    assert voice(CHINESE).say(TRUTH) == SHIPPED[0]


def test_words_can_be_tried_and_nothing_is_kept(office):
    assert try_words(office, "zh-Hans", "answer.since", ("自{date}起",)) == ("自2024年6月29日起",)
    assert message(office, "answer.since").is_draft
    with pytest.raises(Refused) as refusal:
        try_words(office, "zh-Hans", "answer.since", ("自{day}起",))
    assert refusal.value.code == "message_unknown_value"


def test_the_last_review_of_a_message_counts(office):
    for words in ("一。", "二。"):
        review_message(office, "zh-Hans", TRUTH, (words,))
    assert message(office).text == ("二。",)


def test_a_voice_is_made_once_for_the_same_reviews_and_anew_for_others(office):
    before = voices(office)(CHINESE)
    assert voices(office)(CHINESE) is before
    review_message(office, "zh-Hans", TRUTH, ("要说真话。",))
    assert voices(office)(CHINESE) is not before
    assert voices(office)(SPANISH) is voice(SPANISH)


def test_voices_stay_as_they_are_while_somebody_reviews(office):
    of = voices(office)
    review_message(office, "zh-Hans", TRUTH, ("要说真话。",))
    assert of(CHINESE).say(TRUTH) == SHIPPED[0]


def test_voices_can_be_sent_to_another_process(office):
    review_message(office, "zh-Hans", TRUTH, ("要说真话。",))
    sent = pickle.loads(pickle.dumps(voices(office)))
    assert sent(CHINESE) is voices(office)(CHINESE)


def test_taking_back_a_review_makes_the_message_what_it_was(office):
    review_message(office, "zh-Hans", TRUTH, ("要说真话。",))
    changes = take_back_review(office, "zh-Hans", TRUTH, by="Ben")
    assert changes == Changes(languages=frozenset({"zh-Hans"}))
    told = message(office)
    assert (told.text, told.is_draft, told.outdated) == (SHIPPED, True, None)
    with pytest.raises(Refused) as refusal:
        take_back_review(office, "zh-Hans", TRUTH)
    assert refusal.value.code == "not_reviewed_here"


def test_what_was_approved_and_taken_back_is_never_struck_out(office):
    review_message(office, "zh-Hans", TRUTH, ("要说真话。",))
    take_back_review(office, "zh-Hans", TRUTH)
    review_message(office, "zh-Hans", TRUTH)
    with office.reference.reading() as unit:
        rows = unit.message_reviews._connection.exec_driver_sql("SELECT text FROM message_review")
        assert [row[0] for row in rows] == ["要说真话。", "", SHIPPED[0]]


def test_a_review_of_another_english_is_told_as_outdated(office):
    review_message(office, "zh-Hans", TRUTH, ("要说真话。",), by="Ben")
    with office.reference.writing() as unit:
        read = unit.message_reviews.of("zh-Hans")[0]
        unit.message_reviews.record(replace(read, english=("Tell the truth.",)))
    told = message(office)
    assert (told.is_draft, told.text) == (True, SHIPPED)
    assert told.outdated.by == "Ben"


def test_words_are_cleaned_of_control_characters_and_direction_marks(office):
    review_message(office, "zh-Hans", TRUTH, (" \u202e要说\x1b[31m真话。\u200f\n请 ",))
    assert message(office).text == ("要说[31m真话。 请",)


def test_the_blank_of_a_list_is_kept(office):
    review_message(office, "es", "list.between", ("; ",))
    assert message(office, "list.between", "es").text == ("; ",)


def test_all_plural_forms_are_corrected_together(office):
    number = catalogue(SPANISH).number_of_forms("flight.counted")
    words = tuple(f"{n}: {{count}}, {{country}}, {{when}}" for n in range(number))
    review_message(office, "es", "flight.counted", words)
    assert message(office, "flight.counted", "es").text == words


COUNTED = "{count}, {country}, {when}"


@pytest.mark.parametrize(
    ("tag", "id_", "words", "code"),
    [
        ("zh-Hans", "answer.since", ("自{date起",), "message_unbalanced"),
        ("zh-Hans", "answer.since", ("自{date.__class__}起",), "message_not_plain"),
        ("zh-Hans", "answer.since", ("自{date}起{country}",), "message_unknown_value"),
        ("zh-Hans", "answer.since", ("从那时起",), "message_lacks_value"),
        ("zh-Hans", "answer.since", ("\u200f \x00",), "message_empty"),
        ("zh-Hans", "answer.since", (), "message_plural_forms"),
        ("zh-Hans", "answer.since", ("自{date}起", "自{date}起"), "message_plural_forms"),
        ("es", "flight.counted", (COUNTED,), "message_plural_forms"),
        ("zh-Hans", TRUTH, ("说" * 1_001,), "text_too_long"),
        ("zh-Hans", "no.such", ("说",), "unknown_message"),
        ("en", TRUTH, ("Tell it.",), "english_needs_no_review"),
        ("tlh", TRUTH, ("Tell it.",), "unknown_language"),
    ],
)
def test_words_that_cannot_be_printed_are_refused_and_nothing_is_kept(
    office, tag, id_, words, code
):
    with pytest.raises(Refused) as refusal:
        review_message(office, tag, id_, words)
    assert refusal.value.code == code
    assert all(each.reviewed == 0 for each in list_languages(office)[1:])


@pytest.mark.parametrize("edit", [review_message, take_back_review])
def test_only_a_person_of_the_office_reviews(office, edit):
    with pytest.raises(Refused) as refusal:
        edit(office, "zh-Hans", TRUTH, by="Nobody")
    assert refusal.value.code == "unknown_person"


def test_the_reviews_of_an_office_can_be_shipped(office, tmp_path):
    from caseapp.language.shipped_reviews import shipped_reviews

    review_message(office, "zh-Hans", TRUTH, ("要说真话。",), by="Ben")
    review_message(office, "zh-Hans", "flight.counted")
    (tmp_path / "zh_Hans").mkdir()
    assert export_reviews(office, "zh-Hans", tmp_path / "zh_Hans" / "reviews.csv") == 2
    exported = {each.message: each for each in shipped_reviews(tmp_path, CHINESE)}
    assert exported.keys() == {TRUTH, "flight.counted"}
    assert exported[TRUTH] == message(office).review
    assert exported[TRUTH].on == date(NOON.year, NOON.month, NOON.day)


@pytest.mark.parametrize("language", [x for x in LANGUAGES if x != ENGLISH], ids=str)
def test_words_that_a_sheet_must_never_say_are_refused_in_every_language(office, language):
    folder = resources() / "locale" / language.folder
    models = tomllib.loads((folder / "never.toml").read_text("utf-8"))["models"]
    assert len(models) >= 5
    for model in models:
        with pytest.raises(Refused) as refused:
            review_message(office, language.tag, TRUTH, (model,), "Ana")
        assert refused.value.code == "message_never_said"
        assert refused.value.values["said"] in model
    assert message(office, TRUTH, language.tag).is_draft


def test_a_list_of_what_is_never_said_that_is_damaged_is_trouble_and_nothing_is_approved(
    office, own_resources
):
    (own_resources / "locale" / "es" / "never.toml").write_text("patterns = ['(']", "utf-8")
    never_said.cache_clear()
    with pytest.raises(Trouble, match="never_list_damaged"):
        review_message(office, "es", TRUTH, ("Diga siempre la verdad.",), "Ana")
    never_said.cache_clear()
    assert message(office, TRUTH, "es").is_draft
