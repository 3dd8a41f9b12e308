"""The command ``languages``."""

import csv

import pytest

from caseapp.language.languages import LANGUAGES

TRUTH = "steps.truth"


def test_languages_are_listed_with_their_state(typed):
    listed = typed("languages", "--format", "json").json["languages"]
    assert [each["tag"] for each in listed] == [each.tag for each in LANGUAGES]
    chinese = next(each for each in listed if each["tag"] == "zh-Hans")
    assert chinese["name"] == "简体中文"
    assert chinese["english_name"] == "Simplified Chinese"
    assert (chinese["script"], chinese["direction"]) == ("Hans", "ltr")
    assert not chinese["reviewed"]
    assert chinese["counts"]["drafts"] == chinese["counts"]["messages"]
    assert (chinese["faults"], chinese["said_in_english"]) == ([], [])


@pytest.mark.parametrize(
    "words",
    [
        ("languages", "--format", "json"),
        ("languages", "list", "--format", "json"),
        ("languages", "--format", "json", "list"),
    ],
)
def test_the_list_is_what_languages_does_by_itself(typed, words):
    assert "languages" in typed(*words).json


def test_languages_in_plain_form(typed):
    out = typed("languages").out
    assert "简体中文 (draft, not yet reviewed) [Simplified Chinese, Hans, left to right]" in out
    assert "English (the English that all others are compared with)" in out


def test_messages_are_shown_beside_their_english(typed):
    shown = typed("languages", "show", "es", "--format", "json").json
    message = next(each for each in shown["messages"] if each["message"] == "flight.counted")
    assert len(message["english"]) == 2
    assert message["state"] == "draft"
    assert "removal" in [each["term"] for each in message["terms"]]
    out = typed("languages", "show", "es").out
    assert "steps.truth (draft)\n    Tell the truth." in out


def test_a_message_is_approved_and_shown_as_reviewed(office):
    said = office("languages", "review", "es", TRUTH, "--by", "Ben")
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("steps.truth: reviewed by Ben on ")
    drafts = office("languages", "show", "es", "--drafts", "--format", "json").json["messages"]
    assert TRUTH not in [each["message"] for each in drafts]
    assert "(draft: 1 of " in office("languages").out


def test_corrected_words_are_shown_and_taken_back(office):
    said = office(
        "languages", "review", "es", TRUTH, "--text", "Diga la verdad.", "--format", "json"
    )
    assert said.json["message"]["text"] == ["Diga la verdad."]
    assert said.json["message"]["by"] == "Ana"
    assert said.json["changes"]["languages"] == ["es"]
    back = office("languages", "take-back", "es", TRUTH)
    assert back.out == "steps.truth: draft.\n"


def test_words_with_a_broken_value_are_refused_in_a_sentence(office):
    said = office("languages", "review", "es", "answer.since", "--text", "Desde {date.day}.")
    assert (said.status, said.out) == (1, "")
    assert "such as “{country}”" in said.err
    assert "Nothing was saved" in said.err


def test_nobody_reviews_without_a_name(typed):
    said = typed("languages", "review", "es", TRUTH)
    assert said.status == 1
    assert "Say who you are first" in said.err


def test_reviews_are_exported(office, tmp_path):
    office("languages", "review", "es", TRUTH)
    file = tmp_path / "reviews.csv"
    said = office("languages", "export", "es", "-o", file)
    assert said.out == f"Wrote {file}: 1 review.\n"
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [(row["message"], row["by"]) for row in rows] == [(TRUTH, "Ana")]


@pytest.mark.parametrize("words", [("show",), ("review", "es"), ("translate",), ("export", "es")])
def test_half_a_command_is_wrong_usage(typed, words):
    assert typed("languages", *words).status == 2
