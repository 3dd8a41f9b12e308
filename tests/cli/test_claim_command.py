"""The command ``claim``: what was typed is kept, told, and can be taken back by name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typed_words import A_FIGURE, A_SOURCE, CALENDAR, FIGURE, POST, orders, refused

from caseapp.domain.drafts.values import clean

CHANGES = {"countries", "sources", "claims", "assessments", "disagreements", "languages"}


def test_a_person_a_source_and_a_figure_are_written_down_and_shown(office):
    made = office(*A_FIGURE, *CALENDAR, "--format", "json").json
    assert (made["act"], made["id"], made["revision"]) == ("added", FIGURE, 1)
    assert made["changes"].keys() == CHANGES
    assert made["changes"]["countries"] == ["EC", "US"]
    shown = office("claim", "show", FIGURE, "--format", "json").json
    assert shown["countries"] == ["EC", "US"]
    assert shown["details"]["value"] == {"kind": "exact", "value": 96, "upper": None}
    (cited,) = shown["citations"]
    assert (cited["source"], cited["locator"], cited["quote"]) == (POST, "paragraph 4", "some 96")
    assert (shown["independent_sources"], shown["on_sheets"]) == (1, True)
    assert (shown["recorded"]["by"], shown["recorded"]["revision"]) == ("Ana", 1)
    out = office("claim", "show", FIGURE).out
    assert "Understood as: some day in 2025 (2025). On paper:" in out
    assert "Basis of the period: Calendar period" in out
    assert "  - The Post, More flights, paragraph 4, “some 96” [the-post-2026-11-03]" in out
    assert "May go on a sheet." in out
    assert "Revision 1, recorded by Ana on November 22, 2026." in out


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_figure_without_its_basis_is_not_saved_and_the_basis_is_named(office, form):
    err = refused(office, *A_FIGURE, "--format", form)
    head, line, end = err.split("\n")
    assert head == "caseapp: Nothing was saved."
    assert line.startswith("  period_basis (Basis of the period): This cannot stay empty.")
    assert end == ""
    assert refused(office, "claim", "show", FIGURE)
    assert "Add the source" in office("undo").out


def test_everything_that_is_missing_is_named_at_once(office):
    err = refused(office, "claim", "add", "--kind", "figure", "--set", "value=many")
    named = [line.split()[0] for line in err.splitlines()[1:]]
    assert {"countries", "summary", "measure", "grade", "client_safe", "citations"} <= set(named)
    assert "“many” is not a number that Caseapp understands." in err


def test_a_correction_keeps_what_was_known_before(on_day):
    on_day(0, "office", "--add-person", "Ana")
    on_day(0, *A_SOURCE)
    on_day(0, *A_FIGURE, *CALENDAR)
    correction = ("--set", "value=at least 90", "--reason", "misread", "--by", "Ana")
    assert on_day(1, "claim", "revise", FIGURE, *correction)["revision"] == 2
    now = on_day(2, "claim", "show", FIGURE)
    then = on_day(2, "claim", "show", FIGURE, "--known-on", "2026-11-22")
    assert now["details"]["value"]["kind"] == "at_least"
    assert now["recorded"]["reason"] == "misread"
    assert then["details"]["value"]["kind"] == "exact"
    assert then["known_on"] == "2026-11-22"
    on_day(3, "claim", "withdraw", FIGURE, "--reason", "the paper took it back")
    assert on_day(4, "claim", "show", FIGURE, "--known-on", "2026-11-23") == {
        **now, "as_of": "2026-11-26", "known_on": "2026-11-23"
    }  # fmt: skip


def test_a_correction_changes_only_what_was_given(office):
    office(*A_FIGURE, *CALENDAR)
    before = office("claim", "show", FIGURE, "--format", "json").json
    office("claim", "revise", FIGURE, "--when", "late 2025", "--reason", "misread")
    after = office("claim", "show", FIGURE, "--format", "json").json
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"when", "recorded"}


def test_sources_are_added_cited_anew_and_taken_away_one_by_one(office):
    office(*A_FIGURE, *CALENDAR)
    other = office(*A_SOURCE, "--note", "again", "--format", "json").json["id"]
    revise = ("claim", "revise", FIGURE, "--reason", "looked again")
    office(*revise, "--source", other, "--source", f"{POST}|paragraph 5")
    cited = office("claim", "show", FIGURE, "--format", "json").json["citations"]
    assert [(each["source"], each["locator"], each["quote"]) for each in cited] == [
        (other, None, None),
        (POST, "paragraph 5", None),
    ]
    office(*revise, "--without-source", POST)
    cited = office("claim", "show", FIGURE, "--format", "json").json["citations"]
    assert [each["source"] for each in cited] == [other]
    assert f"Use one of these: {other}." in refused(office, *revise, "--without-source", POST)
    assert "citations (Sources cited)" in refused(office, *revise, "--without-source", other)
    assert "citations (Sources cited)" in refused(office, *revise, "--source", "no-such")


def test_withdrawn_taken_back_and_done_again_by_name(office):
    office(*A_FIGURE, *CALENDAR)
    withdrawn = office("claim", "withdraw", FIGURE, "--reason", "not so", "--format", "json").json
    assert (withdrawn["act"], withdrawn["revision"]) == ("withdrawn", 2)
    assert "was withdrawn" in refused(office, "claim", "show", FIGURE)
    named = "Withdraw the claim “96 people were removed to Ecuador.”."
    assert office("undo").out == f"Taken back: {named}\n"
    assert office("claim", "show", FIGURE).status == 0
    again = office("redo", "--format", "json").json
    assert again["action"]["name"] == "claim_withdrawn"
    assert again["action"]["subject"] == "96 people were removed to Ecuador."
    assert again["changes"]["claims"] == [FIGURE]
    assert "nothing to do again" in refused(office, "redo")
    assert office("claim", "restore", FIGURE, "--reason", "it is so").status == 0
    assert office("claim", "show", FIGURE).status == 0
    assert "no claim “x”" in refused(office, "claim", "withdraw", "x", "--reason", "y")
    assert "Say why" in refused(office, "claim", "withdraw", FIGURE, "--reason", " ")


def test_what_does_not_fit_with_a_new_claim_is_told_at_once(office):
    assert office(*A_FIGURE, *CALENDAR, "--format", "json").json["misfits"] == []
    other = (*A_FIGURE, *CALENDAR)
    other = [word.replace("96", "122") for word in other]
    out = office(*other).out
    assert "This does not fit with it:\n  - Contradiction: These figures" in out
    assert "Found by rule; nobody has looked at it yet." in out
    revised = office(
        "claim", "revise", FIGURE, "--set", "value=97", "--reason", "x", "--format", "json"
    )
    (misfit,) = revised.json["misfits"]
    assert misfit == {
        "rule": "figures",
        "kind": "contradiction",
        "claims": [FIGURE, f"{FIGURE}-2"],
        "assessment": None,
    }
    shown = office("claim", "show", FIGURE, "--format", "json").json
    assert (shown["on_sheets"], shown["kept_off"]) == (False, "contradicted")
    assert shown["misfits"] == [misfit]


def test_the_fields_of_a_kind_are_told(typed):
    told = typed("claim", "fields", "figure", "--format", "json").json
    fields = {each["name"]: each for each in told["fields"]}
    assert fields["period_basis"]["required"]
    assert "us_fiscal" in fields["period_basis"]["choices"]
    assert fields["value"] == {
        "name": "value", "takes": "quantity", "required": True, "choices": []
    }  # fmt: skip
    out = typed("claim", "fields", "figure").out
    assert "  measure (Measure; required): a line of words\n" in out
    assert "A figure needs its period" in out
    assert "A figure needs its period" not in typed("claim", "fields", "route").out


def test_a_list_is_given_item_by_item(office):
    words = (
        "claim",
        "add",
        "--kind",
        "removal_flight",
        "--country",
        "EC, US",
        "--summary",
        "Flew.",
    )
    words += ("--when", "2025-03-01", "--grade", "C", "--client-safe", "yes", "--source", POST)
    words += (
        "--set",
        "type=charter",
        "--set",
        "passengers=about 90",
        "--set",
        "date_basis=unknown",
    )
    words += ("--set", "stops=departure: Mesa; Arizona, US (city)", "--set", "stops=arrival: EC")
    made = office(*words, "--set", "passenger_parts=women: 20", "--format", "json")
    assert made.status == 0
    shown = office("claim", "show", made.json["id"], "--format", "json").json
    assert [stop["place"] for stop in shown["details"]["stops"]] == ["Mesa; Arizona", None]
    assert shown["countries"] == ["EC", "US"]
    out = office("claim", "show", made.json["id"]).out
    assert "Of those on board: women: 20" in out


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@settings(max_examples=20)
@given(summary=WORDS, quote=WORDS, value=st.integers(0, 10**9))
def test_what_was_recorded_is_what_is_shown(office, summary, quote, value):
    words = [word for word in A_FIGURE if word != "--summary" and not word.startswith("96 ")]
    words = [word.replace("value=96", f"value={value:,}") for word in words]
    words = [f"{POST}||{quote}" if word.startswith(POST) else word for word in words]
    made = office(*words, *CALENDAR, f"--summary={summary}", "--format", "json")
    if not clean(summary):
        assert made.status == 1
        assert "summary (Sentence)" in made.err
        return
    shown = office("claim", "show", made.json["id"], "--format", "json").json
    assert shown["summary"] == clean(summary)
    assert shown["citations"][0]["quote"] == (clean(quote) or None)
    assert shown["details"]["value"]["value"] == value
    out = office("claim", "show", made.json["id"]).out
    assert not orders(out) - set("\u200c\u200d\u00a0\u202f\u3000")
