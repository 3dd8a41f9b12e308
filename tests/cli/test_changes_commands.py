"""The commands that tell what changed, watch countries and tell a history."""

import pytest
from made_up import claim
from ticking import Ticking

from caseapp.services.watching import watch_country
from caseapp.services.workspace import open_workspace


@pytest.fixture
def edited(own_folder):
    """The starter knowledge with three edits of the day after."""
    ticking = Ticking()
    workspace = open_workspace(own_folder, ticking)
    with workspace.reference.writing() as unit:
        unit.claims.record([claim("fr-new", countries=("FR", "US"))], ticking(), "Ana", "read it")
        unit.claims.record([claim("vn-new", countries=("VN",))], ticking(), "Ana")
        unit.claims.withdraw("fr-new", ticking(), "Ben\x1b[31m", "not so")
    watch_country(workspace, "VN")
    workspace.close()


@pytest.fixture
def typed_today(typed, edited, capsys, own_folder):
    from cli.conftest import Ended

    from caseapp.cli.main import run

    clock = Ticking()
    clock.pass_days(1)

    def enter(*words):
        try:
            status = run(["--data-dir", str(own_folder), *words], clock)
        except SystemExit as exit_:
            status = exit_.code
        printed = capsys.readouterr()
        return Ended(status, printed.out, printed.err)

    return enter


def test_changes_in_machine_form(typed_today):
    ended = typed_today("changes", "--format", "json")
    assert (ended.status, ended.err) == (0, "")
    told = ended.json
    assert told.keys() == {"since", "until", "seen_at", "total", "starter", "countries"}
    assert told["total"] == 2
    assert told["starter"]["claims"] > 100
    assert [(c["country"], c["watched"], c["total"]) for c in told["countries"]] == [
        ("VN", True, 1),
        ("FR", False, 1),
        ("US", False, 1),
    ]
    gone = told["countries"][1]["changes"][0]
    assert {key: gone[key] for key in ("thing", "id", "happened", "revisions", "reason")} == {
        "thing": "claim",
        "id": "fr-new",
        "happened": "came_and_went",
        "revisions": 2,
        "reason": "not so",
    }


def test_changes_in_plain_words(typed_today):
    told = typed_today("changes").out
    assert told.startswith("2 changes about 3 countries since the starter pack. Nobody has marked")
    assert told.index("Vietnam, watched: 1 change") < told.index("France: 1 change")
    assert "Recorded and withdrawn again: Claim" in told
    assert "Why: not so" in told
    assert "\x1b" not in told


def test_changes_of_watched_countries_or_one_country_alone(typed_today):
    watched = typed_today("changes", "--watched", "--format", "json").json
    assert [each["country"] for each in watched["countries"]] == ["VN"]
    france = typed_today("changes", "--country", "fr", "--format", "json").json
    assert [each["country"] for each in france["countries"]] == ["FR"]


def test_changes_between_two_days(typed_today):
    before = typed_today("changes", "--since", "2026-11-01", "--until", "2026-11-21")
    assert before.out == "No changes after October 31, 2026, 23:59.\n"
    until = typed_today("changes", "--until", "2026-11-22", "--format", "json").json
    assert until["total"] == 2
    assert typed_today("changes", "--known-on", "2026-11-22", "--format", "json").json == until


def test_more_than_asked_for_is_counted_and_not_printed(typed_today):
    told = typed_today("changes", "--limit", "1").out
    assert told.count("  - 1 more") == 2


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("changes", "--since", "31 June"), 1, "31 June"),
        (("changes", "--since", "2030"), 1, "has not come yet"),
        (("changes", "--since", "2026-11-22", "--until", "2026-11-01"), 1, "later than"),
        (("changes", "--country", "Atlantis"), 1, "Atlantis"),
        (("changes", "--limit", "0"), 2, "above zero"),
        (("watch",), 2, "required"),
        (("watch", "Atlantis"), 1, "Atlantis"),
        (("watch", "--remove", "FR"), 1, "not on watch"),
        (("watch", "FR", "--list"), 2, "not allowed"),
        (("history", "claim", "no-such"), 1, "no-such"),
        (("history", "country", "CN"), 2, "invalid choice"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(typed_today, words, status, said):
    ended = typed_today(*words)
    assert (ended.status, ended.out) == (status, "")
    assert said in ended.err


def test_countries_are_put_on_watch_and_taken_off(typed_today):
    both = typed_today("watch", "cn", "--format", "json").json["watched"]
    assert [each["country"] for each in both] == ["CN", "VN"]
    assert both[0].keys() == {"country", "since", "by"}
    assert "China (CN), since November 23, 2026" in typed_today("watch", "--list").out
    assert "China" not in typed_today("watch", "--remove", "CN").out
    assert typed_today("watch", "--remove", "VN").out == "No country is on watch.\n"


def test_the_history_of_a_claim_in_both_forms(typed_today):
    told = typed_today("history", "claim", "fr-new", "--format", "json").json
    assert (told["thing"], told["id"]) == ("claim", "fr-new")
    assert [(r["revision"], r["happened"]) for r in told["revisions"]] == [
        (2, "withdrawn"),
        (1, "added"),
    ]
    plain = typed_today("history", "claim", "fr-new").out
    assert "Revision 2: Withdrawn" in plain
    assert "Why: read it" in plain


@pytest.mark.parametrize("thing", ["source", "assessment", "disagreement"])
def test_every_kind_of_thing_has_a_history(typed_today, thing, starter):
    with starter.reference.reading() as unit:
        found = unit.of_thing(thing).all()
    id_ = next(iter(found)) if isinstance(found, dict) else found[0].id
    assert "Revision 1: Added" in typed_today("history", thing, id_).out
