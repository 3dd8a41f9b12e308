"""The commands that read: their machine form is stable, their plain form says the same."""

import pytest

CLAIM_KEYS = {
    "id", "kind", "when", "summary", "sources", "independent_sources", "stale", "client_safe",
}  # fmt: skip


def test_country_in_machine_form(typed):
    ended = typed("country", "cn", "--format", "json")
    assert (ended.status, ended.err) == (0, "")
    china = ended.json
    assert (china["country"], china["name"]) == ("CN", "China")
    assert (china["as_of"], china["known_on"]) == ("2026-11-22", None)
    assert len(china["claims"]) == 116


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("June 2024", "2024-06-30"),
        ("early 2024", "2024-04-30"),
        ("over the weekend of June 29, 2024", "2024-06-30"),
        ("yesterday", "2026-11-21"),
    ],
)
def test_both_times_can_be_told_in_words(typed, words, day):
    ended = typed("country", "CN", "--as-of", words, "--known-on", words, "--format", "json")
    assert (ended.status, ended.err) == (0, "")
    assert (ended.json["as_of"], ended.json["known_on"]) == (day, day)


def test_a_visa_rule_can_be_asked_for_a_day_in_words(typed):
    asked = ("visa", "--passport", "CN", "--destination", "EC", "--format", "json", "--on")
    assert typed(*asked, "July 1st, 2024").json == typed(*asked, "2024-07-01").json
    early = typed(*asked, "early 2024").json
    assert (early["on"], early["on_given"]) == ("2024-04-30", "2024-01~/2024-04~")


def test_the_judgement_in_machine_form(typed):
    judged = typed("country", "CN", "--format", "json").json["assessment"]
    chosen = {key: judged[key] for key in ("level", "certainty", "review_by", "stale", "signed_by")}
    assert chosen == {
        "level": "limited",
        "certainty": "likely",
        "review_by": judged["review_by"],
        "stale": True,
        "signed_by": None,
    }
    assert judged["since"] == {
        "edtf": "2024-03-30",
        "earliest": "2024-03-30",
        "latest": "2024-03-30",
        "phrase": None,
    }
    assert "cn07-flight-2025-06-03" in judged["claims_for"]
    assert isinstance(judged["claims_against"], list)


def test_claims_in_machine_form(typed):
    claims = {
        each["id"]: each for each in typed("country", "CN", "--format", "json").json["claims"]
    }
    flight = claims["c17-flight-116"]
    assert flight.keys() >= CLAIM_KEYS
    assert flight["when"] == {
        "edtf": "2024-06-29/2024-06-30",
        "earliest": "2024-06-29",
        "latest": "2024-06-30",
        "phrase": "over the weekend",
    }
    assert flight["details"]["passengers"] == {"kind": "exact", "value": 116, "upper": None}
    suspension = claims["c02-suspension-2022-08"]
    assert suspension["independent_sources"] == 1
    assert [source["same_story"] for source in suspension["sources"]] == [
        "ap-2024-05-cooperation"
    ] * 2
    assert {"id", "grade", "published", "same_story"} <= suspension["sources"][0].keys()
    assert claims["c07-resumption-unclear"]["when"]["edtf"] == "2023-11?/2024-03-30"
    assert claims["c24-refusal-2006"]["when"]["earliest"] is None
    assert claims["e02-reasons-for-leaving"]["when"] is None


def test_disagreements_visa_rules_and_ranking_in_machine_form(typed):
    china = typed("country", "CN", "--format", "json").json
    split = next(d for d in china["disagreements"] if d["id"] == "cn-june-2025-men-women")
    assert (split["kind"], split["state"]) == ("contradiction", "open")
    assert split["claims"] == ["cn07a-split-96-26", "cn07b-split-116-6"]
    assert split["note"]
    assert "v01-ecuador-reinstates" in {rule["id"] for rule in china["visa_rules"]}
    assert china["classification"]["id"] == "li-2020-07-china"


def test_a_country_without_a_judgement_has_none_in_machine_form(typed):
    france = typed("country", "FR", "--format", "json").json
    assert france["assessment"] is None
    assert france["classification"] is None
    assert france["claims"] == []


@pytest.mark.parametrize(
    ("as_of", "level"),
    [("2006-05", "refused"), ("2022-09", "suspended"), ("2024-03-30", "limited")],
)
def test_as_of_takes_the_answer_back_in_time(typed, as_of, level):
    assert (
        typed("country", "CN", "--as-of", as_of, "--format", "json").json["assessment"]["level"]
        == level
    )


def test_known_on_a_day_before_the_first_start_nothing_was_known(typed):
    before = typed("country", "CN", "--known-on", "2026-11-21", "--format", "json").json
    assert (before["known_on"], before["claims"], before["assessment"]) == ("2026-11-21", [], None)
    on_the_day = typed("country", "CN", "--known-on", "2026-11-22", "--format", "json").json
    assert len(on_the_day["claims"]) == 116


def test_country_in_plain_form_answers_first(typed):
    ended = typed("country", "CN")
    lines = ended.out.splitlines()
    assert (ended.status, ended.err) == (0, "")
    assert lines[0] == "China (CN), as of November 22, 2026"
    assert "takes back some people" in lines[2]
    assert "What sources say, newest first:" in lines
    assert "Where they do not fit together:" in lines
    assert "Sources:" in lines
    assert "[c17-flight-116]" in ended.out
    assert typed("country", "FR").out.count("\n") == 3


def test_visa_in_machine_form(typed):
    visa = typed(
        "visa", "--passport", "CN", "--destination", "EC", "--on", "2024-07", "--format", "json"
    )
    found = visa.json
    assert {key: found[key] for key in ("passport", "destination", "on", "requirement")} == {
        "passport": "CN",
        "destination": "EC",
        "on": "2024-07-31",
        "requirement": "visa_required",
    }
    assert found["on_given"] == "2024-07"
    assert found["max_stay_days"] is None
    assert found["since"]["edtf"] == "2024-07-01"
    assert found["stale"] is False
    assert {"ec01-waiver-suspended", "ds-cn-ec-3-e-visa"} <= {rule["id"] for rule in found["rules"]}


def test_visa_today_and_on_a_day_nobody_knows(typed):
    today = typed("visa", "--passport", "cn", "--destination", "th", "--format", "json").json
    assert (today["on"], today["max_stay_days"], today["stale"]) == ("2026-11-22", 60, True)
    past = typed(
        "visa", "--passport", "CN", "--destination", "EC", "--on", "2010", "--format", "json"
    )
    assert past.status == 0
    assert (past.json["requirement"], past.json["since"]) == ("unknown", None)


def test_visa_in_plain_form_says_that_it_is_old(typed):
    out = typed("visa", "--passport", "CN", "--destination", "EC").out
    assert "Visa required" in out
    assert "This is out of date" in out
    known = typed("visa", "--passport", "CN", "--destination", "EC", "--known-on", "2026-11-21").out
    assert "Not known" in known


KEYS = {"type", "id", "country", "title", "snippet", "kind", "date", "fresh_until", "stale"}


def test_search_in_machine_form(typed):
    found = typed("search", "Darien", "gap", "--format", "json").json
    assert found["query"] == "Darien gap"
    assert found["results"]
    for hit in found["results"]:
        assert hit.keys() == KEYS


def test_search_in_plain_form(typed):
    assert "[e05-darien-route]" in typed("search", "darien").out
    nothing = typed("search", "quux")
    assert (nothing.status, nothing.out) == (0, "Nothing is recorded that matches “quux”.\n")


def test_reading_changes_nothing(typed, own_folder):
    typed("country", "CN")
    before = (own_folder / "reference.db").read_bytes()
    typed("country", "CN", "--format", "json")
    typed("search", "China")
    typed("visa", "--passport", "CN", "--destination", "EC")
    assert (own_folder / "reference.db").read_bytes() == before
    assert [each.name for each in own_folder.iterdir()] == ["reference.db"]


def test_search_is_kept_to_its_filters(typed):
    words = ("--type", "claim", "--kind", "figure", "--country", "cn", "--from", "2024")
    found = typed("search", "removal", *words, "--to", "2024-12", "--format", "json").json
    assert found["results"]
    assert {hit["kind"] for hit in found["results"]} == {"figure"}
    stale = typed("search", "China", "--stale", "--limit", "3", "--format", "json").json
    assert [hit["stale"] for hit in stale["results"]] == [True] * 3
    fresh = typed("search", "China", "--fresh", "--limit", "5", "--format", "json").json
    assert {hit["stale"] for hit in fresh["results"]} == {False}


def test_search_without_a_text_lists_what_passes_newest_first(typed):
    found = typed("search", "--kind", "removal_flight", "--format", "json").json
    dates = [hit["date"] for hit in found["results"] if hit["date"]]
    assert len(dates) > 3
    assert dates[0] > dates[-1]


def test_search_on_a_past_day_finds_what_was_known_and_says_how(typed):
    past = typed("search", "China", "--known-on", "2026-11-21")
    assert "found by the words of today" in past.out
    assert "claim" not in past.out
    assert typed("search", "China", "--known-on", "2026-11-22", "--limit", "500").out.count("claim")


def test_a_limit_that_is_no_number_of_results_is_wrong_usage(typed):
    for limit in ("0", "-1", "many", "1000000"):
        assert typed("search", "China", "--limit", limit).status == 2
    assert typed("search", "China", "--fresh", "--stale").status == 2


def test_search_refuses_a_country_or_date_that_is_none(typed):
    assert "is not a country code" in typed("search", "x", "--country", "XX").err
    assert "is not a date" in typed("search", "x", "--from", "soon").err
