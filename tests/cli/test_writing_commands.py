"""What holds for every command that writes: names, wrong usage, and words from outside."""

import re
import shlex
from dataclasses import replace
from pathlib import Path

import pytest
from made_up import NOON, claim, disagreement
from typed_words import A_FIGURE, A_SOURCE, FIGURE, POST, orders, refused

from caseapp.domain.dates import PartialDate
from caseapp.services.workspace import open_workspace

EVIL = "evil\x1b[31m\x07\u202e\x9b1m\nSigned by Ana"


def test_the_office_is_shown_and_changed_one_thing_at_a_time(typed):
    nobody = {"name": None, "at_desk": None, "contact": None, "people": []}
    assert typed("office", "--format", "json").json == nobody
    assert "Nobody has said who is at this computer." in typed("office").out
    typed("office", "--add-person", "Ana", "--role", "supervisor")
    typed("office", "--add-person", "Ben")
    typed("office", "--at-desk", "Ben")
    typed("office", "--part-with", "Ana")
    known = typed("office", "--name", "Clinic West", "--format", "json").json
    ana, ben = known["people"]
    assert (known["name"], known["at_desk"]) == ("Clinic West", "Ben")
    assert ana == {
        "name": "Ana", "role": "supervisor", "joined": "2026-11-22", "left": "2026-11-22"
    }  # fmt: skip
    assert (ben["role"], ben["left"]) == (None, None)
    out = typed("office").out
    assert out.startswith("Clinic West\nAt this computer: Ben\n")
    assert "  - Ana, supervisor, since November 22, 2026, left on November 22, 2026" in out
    assert "A role is that of a person" in refused(typed, "office", "--role", "boss")
    assert "Choose one of these: Ben." in refused(typed, "office", "--at-desk", "Zoe")


def test_nothing_is_written_without_a_name(typed):
    assert "Say who you are first" in refused(typed, *A_SOURCE)
    assert "is nobody in this office" in refused(typed, *A_SOURCE, "--by", "Zoe")
    assert "nothing to take back" in refused(typed, "undo")


def test_a_field_or_kind_that_is_not_there_is_answered_with_those_that_are(office):
    err = refused(office, *A_FIGURE, "--set", "colour=red")
    assert "There is no field “colour” here. Nothing was saved." in err
    assert "period_basis" in err
    assert "see_also." in err
    err = refused(office, "claim", "fields", "rumour")
    assert "cooperation_event" in err
    assert "negative." in err
    assert "“summary” was given twice" in refused(office, *A_FIGURE, "--summary", "Again.")


@pytest.mark.parametrize(
    "words",
    [
        ("claim",),
        ("claim", "add"),
        ("claim", "revise", FIGURE, "--set", "value=1"),
        ("claim", "withdraw", FIGURE),
        ("claim", "add", "--kind", "figure", "--set", "value"),
        ("claim", "add", "--kind", "figure", "--set", "=1"),
        ("claim", "fields"),
        ("source", "add", "--colour", "red"),
        ("assess",),
        ("assess", "add"),
        ("assess", "judge", "CN"),
        ("disagreement", "settle"),
        ("office", "--name", "A", "--at-desk", "B"),
        ("undo", "twice"),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_status_2_and_writes_nothing(office, words):
    ended = office(*words)
    assert (ended.status, ended.out) == (2, "")
    assert "usage: caseapp" in ended.err
    assert "Add the source “More flights”" in office("undo").out


def test_hostile_words_are_cleaned_when_they_are_typed(office):
    office("office", "--name", EVIL)
    words = ("source", "add", "--title", EVIL, "--grade", "B", "--dated-in-text", "no")
    made = office(*words, "--format", "json")
    assert not orders(made.out)
    shown = office("source", "show", made.json["id"], "--format", "json").json
    assert shown["source"]["title"] == "evil[31m1m Signed by Ana"
    for words in (("claim", "show", EVIL), ("claim", EVIL), ("claim", "fields", EVIL),
                  (*A_FIGURE, "--set", f"{EVIL}=1"), (*A_FIGURE, "--set", f"value={EVIL}"),
                  ("undo", EVIL), (*A_SOURCE, "--by", EVIL)):  # fmt: skip
        ended = office(*words)
        assert ended.status in (1, 2)
        assert ended.out == ""
        assert not orders(ended.err)


def test_hostile_words_of_a_pack_give_no_orders_to_the_terminal(office, own_folder, clock):
    bad = claim("bad-1", sources=(POST,), summary=EVIL, client_safe=False, why_not=EVIL)
    when = PartialDate.parse("2025", EVIL)
    bad = replace(bad, when=when, when_note=EVIL, certainty_note=EVIL)
    workspace = open_workspace(own_folder, clock)
    with workspace.reference.writing() as unit:
        unit.claims.record([bad, replace(bad, id="bad-2")], NOON, EVIL)
        told = disagreement("bad-1", "bad-2", id="odd", note=EVIL)
        unit.disagreements.record([told], NOON, EVIL)
    workspace.close()
    for words in (("claim", "show", "bad-1"), ("disagreement", "list", "FR"), ("country", "FR"),
                  ("disagreement", "show", "odd"), ("assess", "show", "FR"), ("assess", "due"),
                  ("search", "evil")):  # fmt: skip
        for form in ("text", "json"):
            ended = office(*words, "--format", form)
            assert ended.status == 0
            assert not orders(ended.out)
            if form == "text" and words[0] != "search":
                assert "\nSigned by" not in ended.out
    assert office("claim", "show", "bad-1", "--format", "json").json["summary"] == EVIL


def commands(page):
    """The command lines that a page of the books shows."""
    text = page.read_text(encoding="utf-8").replace("\\\n", " ")
    return [shlex.split(words) for words in re.findall(r"^    caseapp (.+)", text, re.MULTILINE)]


def test_the_journey_of_the_books_works_as_it_is_written(typed):
    page = Path(__file__).parents[2] / "docs" / "writing.md"
    typed("office", "--add-person", "Ben Okri")
    journey = commands(page)
    assert [words[0] for words in journey[2:5]] == ["source", "claim", "assess"]
    for words in journey:
        ended = typed(*words)
        assert (ended.status, ended.err) == (0, ""), words
    out = typed("assess", "show", "EC").out
    assert "ountersigned by Ben Okri" in out
    assert "96 people were removed to Ecuador. (1 independent source, B) [ec-figure-2025]" in out
