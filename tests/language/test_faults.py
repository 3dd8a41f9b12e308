"""Words that cannot be printed as they are: refused by the name of their message."""

from datetime import date

import pytest
from written import folder_with, messages, saying

from caseapp.domain.message_reviews import MessageReview
from caseapp.errors import Trouble
from caseapp.language.catalogue import Catalogue
from caseapp.language.faults import FaultKind, fault_of
from caseapp.language.languages import CHINESE, ENGLISH
from caseapp.language.voice import Voice

ENGLISH_WORDS = ("{count} people to {country}",)

BROKEN = {
    "{count} {country": FaultKind.UNBALANCED,
    "{count}} {country}": FaultKind.UNBALANCED,
    "{count} {country} {": FaultKind.UNBALANCED,
    "{count} {country} }": FaultKind.UNBALANCED,
    "{{count} {country}": FaultKind.UNBALANCED,
    "{count{country}}": FaultKind.UNBALANCED,
    "{count.__class__} {country}": FaultKind.NOT_PLAIN,
    "{count[0]} {country}": FaultKind.NOT_PLAIN,
    "{count!r} {country}": FaultKind.NOT_PLAIN,
    "{count:>999999999} {country}": FaultKind.NOT_PLAIN,
    "{} {country}": FaultKind.NOT_PLAIN,
    "{0} {country}": FaultKind.NOT_PLAIN,
    "{ count } {country}": FaultKind.NOT_PLAIN,
    "{count} {country} {when}": FaultKind.UNKNOWN_VALUE,
    "{contar} {country}": FaultKind.UNKNOWN_VALUE,
    "{count}": FaultKind.LACKS_VALUE,
    "{{count}} {country}": FaultKind.LACKS_VALUE,
    " ": FaultKind.EMPTY,
    "": FaultKind.EMPTY,
}


@pytest.mark.parametrize("text", BROKEN)
def test_each_kind_of_broken_words_is_known(text):
    fault = fault_of("some.message", (text,), ENGLISH_WORDS, 1)
    assert fault is not None
    assert (fault.message, fault.kind) == ("some.message", BROKEN[text])


@pytest.mark.parametrize(
    "text", ["{country}: {count}", "{count} {count} {country}", "{{{count}}} {country}"]
)
def test_sound_words_have_no_fault(text):
    assert fault_of("some.message", (text,), ENGLISH_WORDS, 1) is None


def test_a_fault_names_the_value_that_is_wrong():
    assert fault_of("m", ("{count} {contry} {country}",), ENGLISH_WORDS, 1).value == "contry"
    assert fault_of("m", ("{count}",), ENGLISH_WORDS, 1).value == "country"
    assert fault_of("m", ("{count}", "{country}"), ENGLISH_WORDS, 3).kind == "plural_forms"


def test_a_long_line_of_braces_is_judged_at_once():
    assert fault_of("m", ("{{" * 200_000 + "{",), ENGLISH_WORDS, 1).kind == "unbalanced"
    assert fault_of("m", ("a" * 400_000 + "}",), ENGLISH_WORDS, 1).kind == "unbalanced"


def test_a_broken_message_is_said_in_english_and_the_others_are_not(tmp_path):
    content = saying(CHINESE, answer__confirmed="{count.__class__}", answer__since="自{date:x}起")
    broken = Catalogue(folder_with(tmp_path, CHINESE, content), CHINESE)
    assert {fault.message for fault in broken.faults} == {"answer.confirmed", "answer.since"}
    assert set(broken.lacking) == {"answer.confirmed", "answer.since"}
    english = messages(ENGLISH)
    assert broken.message("answer.confirmed") == english["answer.confirmed"][0]
    assert broken.said_in_english("answer.confirmed")
    assert not broken.said_in_english("answer.likely")
    assert broken.message("answer.likely") == messages(CHINESE)["answer.likely"][0]
    spoken = Voice(CHINESE, broken)
    assert spoken.say("answer.since", date="X") == "We know of this since X."


def test_the_words_that_were_refused_can_still_be_read(tmp_path):
    content = saying(CHINESE, answer__confirmed="{count.__class__}")
    broken = Catalogue(folder_with(tmp_path, CHINESE, content), CHINESE)
    assert broken.shipped("answer.confirmed") == ("{count.__class__}",)


def test_a_broken_message_is_mended_by_what_an_office_approves(tmp_path):
    content = saying(CHINESE, answer__confirmed="{count.__class__}")
    broken = Catalogue(folder_with(tmp_path, CHINESE, content), CHINESE)
    english = broken.english("answer.confirmed")
    mended = broken.having(
        [MessageReview("zh-Hans", "answer.confirmed", english, ("好。",), "Mei", date(2026, 1, 1))]
    )
    assert (mended.faults, mended.lacking) == ((), ())
    assert mended.message("answer.confirmed") == "好。"


def test_a_message_that_the_english_does_not_have_is_never_said(tmp_path):
    from babel.messages.catalog import Catalog
    from written import compiled

    strange = Catalog(locale="zh_Hans")
    strange.add("answer.strange", "{0.__class__}")
    made = Catalogue(folder_with(tmp_path, CHINESE, compiled(strange)), CHINESE)
    assert "answer.strange" not in made.ids
    with pytest.raises(Trouble):
        made.message("answer.strange")


def test_english_that_is_broken_is_trouble_for_nothing_stands_behind_it(tmp_path):
    content = saying(ENGLISH, answer__confirmed="{count.__class__}")
    with pytest.raises(Trouble) as trouble:
        Catalogue(folder_with(tmp_path, ENGLISH, content), ENGLISH)
    assert trouble.value.code == "catalogue_damaged"


@pytest.mark.parametrize("rule", ["n/0", "n%0", "7", "n", "0-1"])
def test_a_plural_rule_that_gives_no_form_is_a_damaged_catalogue(tmp_path, rule):
    content = saying(CHINESE, rule=rule)
    with pytest.raises(Trouble) as trouble:
        Catalogue(folder_with(tmp_path, CHINESE, content), CHINESE)
    assert trouble.value.code == "catalogue_damaged"
