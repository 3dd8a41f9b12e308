"""The command ``source``: list, show, story."""

import pytest

AP, AP_AGAIN = "002_d51b1f53c5358254", "003_4c43daf76bc576d4"
STORY = "ap-2024-05-cooperation"
ROW_KEYS = {
    "id", "title", "publisher", "published", "published_basis", "dated_in_text", "language",
    "url", "grade", "story", "note", "on_sheets", "why_not", "copies", "claims", "story_claims",
    "countries", "newest_claim",
}  # fmt: skip


def listed(typed, *words):
    return typed("source", "list", *words, "--format", "json").json["sources"]


def test_the_list_in_machine_form(typed):
    ended = typed("source", "list", "--format", "json")
    assert (ended.status, ended.err) == (0, "")
    assert (ended.json["as_of"], ended.json["known_on"]) == ("2026-11-22", None)
    rows = {row["id"]: row for row in ended.json["sources"]}
    assert len(rows) == 81
    assert {frozenset(row) for row in rows.values()} == {frozenset(ROW_KEYS)}
    row = rows[AP]
    assert (row["story"], row["copies"], row["claims"], row["story_claims"]) == (STORY, 2, 24, 27)
    assert (row["published"]["edtf"], row["newest_claim"]) == ("2024-05-09", "2024-05-09")
    assert (row["on_sheets"], row["why_not"]) == (True, None)


def test_the_list_narrows_to_a_grade_a_story_and_what_has_no_date(typed):
    assert {row["grade"] for row in listed(typed, "--grade", "A")} == {"A"}
    assert [row["id"] for row in listed(typed, "--story", STORY)] == [AP, AP_AGAIN]
    undated = listed(typed, "--undated")
    assert {row["published"] for row in undated} == {None}
    assert {row["why_not"] for row in undated} == {"no_date"}
    assert all(row["claims"] == 0 for row in listed(typed, "--unused"))


def test_the_list_in_plain_form_says_that_copies_are_one_witness(typed):
    out = typed("source", "list", "--story", STORY).out
    assert out.startswith(f"One story, 2 copies: one witness [{STORY}]\n")
    assert f"[{AP}]" in out
    assert "24 claims; China, South Korea, Taiwan; May stand on a sheet" in out
    undated = typed("source", "list", "--undated").out
    assert "no date" in undated
    assert "Not on sheets: nobody knows when it was published." in undated


def test_a_list_without_sources_says_so(typed):
    ended = typed("source", "list", "--story", "nowhere")
    assert (ended.status, ended.out) == (0, "No source is recorded that fits.\n")


def test_as_of_and_known_on_take_the_list_back(typed):
    then = {row["id"]: row for row in listed(typed, "--as-of", "2022-12-31")}
    assert 0 < then[AP]["claims"] < 24
    assert listed(typed, "--known-on", "2026-11-21") == []


def test_a_source_in_machine_form(typed):
    known = typed("source", "show", AP_AGAIN, "--format", "json").json
    assert known["source"]["id"] == AP_AGAIN
    assert known["copies"] == [AP]
    assert known["claims_total"] == len(known["claims"]) == 24
    left = {each["claim"]: each for each in known["without_it"]["claims"]}
    assert left["c02-suspension-2022-08"] == {
        "claim": "c02-suspension-2022-08",
        "footing": "unchanged",
        "independent_sources": 1,
        "independent_sources_left": 1,
        "leaves_sheets": False,
    }
    whole = {each["claim"]: each for each in known["without_the_story"]["claims"]}
    assert whole["c02-suspension-2022-08"]["footing"] == "bare"
    assert whole["c02-suspension-2022-08"]["leaves_sheets"] is True


def test_a_source_in_plain_form(typed):
    out = typed("source", "show", AP).out
    assert "One story, 2 copies: one witness:" in out
    assert "24 claims rest on it." in out
    alone, whole = out.split("What would be left without the whole story, all its copies:")
    assert "  3 claims would have no source left." in alone
    assert "  22 claims would have no source left." in whole
    assert "    - No source left: [c02-suspension-2022-08]" in whole


def test_a_source_without_copies_has_no_second_answer(typed):
    assert "whole story" not in typed("source", "show", "thehill-2022-08-05").out


def test_a_story_in_both_forms(typed):
    known = typed("source", "story", STORY, "--format", "json").json
    assert [copy["id"] for copy in known["copies"]] == [AP, AP_AGAIN]
    assert known["claims_total"] == 27
    judged = known["without_the_story"]["assessments"]
    assert {each["country"] for each in judged} == {"CN"}
    out = typed("source", "story", STORY).out
    assert out.startswith(f"One story, 2 copies: one witness [{STORY}]\n")
    assert "  22 claims would have no source left." in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show", "nowhere"), "There is no source “nowhere” here."),
        (("story", "nowhere"), "There is no story “nowhere” here."),
        (("show", AP, "--known-on", "2026-11-21"), "There is no source"),
        (("list", "--as-of", "2030"), "“2030” has not come yet."),
        (("list", "--known-on", "someday"), "is not a date"),
    ],
)
def test_what_cannot_be_shown_is_one_sentence(typed, words, said):
    ended = typed("source", *words)
    assert (ended.status, ended.out) == (1, "")
    assert said in ended.err
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize("words", [(), ("list", "--grade", "Z"), ("show",), ("burn",)])
def test_wrong_usage_ends_with_2(typed, words):
    assert typed("source", *words).status == 2
