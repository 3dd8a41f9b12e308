"""The command ``visa``: rows, columns, two days and reach, for people and for programs."""

import pytest


@pytest.fixture
def visa(typed):
    """The machine form of an answer."""

    def ask(*words):
        ended = typed("visa", *words, "--format", "json")
        assert (ended.status, ended.err) == (0, "")
        return ended.json

    return ask


def known(rules, by="destination"):
    return {rule[by]: rule["requirement"] for rule in rules if rule["claim"]}


HELD = {
    "requirement", "max_stay_days", "since", "until", "basis", "certainty", "claim", "stay_claim",
    "sources", "doubts", "contrary",
}  # fmt: skip
AGE = {"last_seen", "stale", "disagreements"}
PAIR = {"passport", "destination"}


def test_a_passport_alone_gets_its_whole_row_in_machine_form(visa):
    row = visa("--passport", "cn", "--on", "2024-07-01")
    head = {key: row[key] for key in ("passport", "destination", "on", "known_on")}
    assert head == {
        "passport": "CN", "destination": None, "on": "2024-07-01", "known_on": None,
    }  # fmt: skip
    assert all(rule.keys() == PAIR | HELD | AGE for rule in row["rules"])
    assert len(row["rules"]) == 248
    assert known(row["rules"])["EC"] == "visa_required"
    ecuador = next(rule for rule in row["rules"] if rule["destination"] == "EC")
    assert ecuador["since"]["edtf"] == "2024-07-01"
    assert (ecuador["basis"], ecuador["claim"]) == ("legal_act", "ec01-waiver-suspended")
    assert set(ecuador["sources"]) <= row["sources"].keys()
    assert ecuador["disagreements"]
    assert (ecuador["last_seen"], ecuador["stale"]) == ("2024-07-01", False)


def test_a_destination_alone_gets_its_whole_column_in_machine_form(visa):
    column = visa("--destination", "MX")
    assert (column["passport"], column["destination"]) == (None, "MX")
    assert known(column["rules"], "passport").keys() == {"BR", "EC", "PE", "VE"}


def test_a_lead_that_says_otherwise_stands_beside_the_law_in_machine_form(visa):
    row = visa("--passport", "CN")
    ecuador = next(rule for rule in row["rules"] if rule["destination"] == "EC")
    assert ecuador["requirement"] == "visa_required"
    assert [each["requirement"] for each in ecuador["contrary"]] == ["e_visa"]
    pair = visa("--passport", "CN", "--destination", "EC")
    assert [each["claim"] for each in pair["contrary"]] == ["ds-cn-ec-3-e-visa"]


def test_two_days_are_compared_in_machine_form(visa):
    found = visa("--passport", "CN", "--between", "2024-06-10", "2024-07-02")
    assert (found["between"], found["known_on"]) == (["2024-06-10", "2024-07-02"], None)
    assert (found["compared"], found["not_known_on_either_day"]) == (248, 244)
    (change,) = found["changes"]
    assert change.keys() == PAIR | AGE | {"change", "before", "after"}
    assert (change["change"], change["destination"]) == ("changed", "EC")
    assert (change["before"]["requirement"], change["before"]["max_stay_days"]) == ("visa_free", 90)
    assert change["after"]["requirement"] == "visa_required"
    assert change["before"].keys() == change["after"].keys() == HELD


def test_a_day_within_an_uncertain_date_is_uncertain_in_both_forms(typed, visa):
    days = ("--between", "2022-01-20", "2022-03")
    (change,) = visa("--destination", "MX", "--passport", "VE", *days)["changes"]
    assert change["change"] == "uncertain"
    (doubt,) = change["before"]["doubts"]
    assert doubt["since"]["edtf"] == "2022-01-05/2022-02-10"
    out = typed("visa", "--destination", "MX", "--passport", "VE", *days).out
    assert "Uncertain" in out
    assert "perhaps: Visa required" in out


def test_reach_sorts_every_destination_and_leaves_the_unknown_null(visa):
    groups = visa("--passport", "CN", "--reach")["groups"]
    assert [(group["reach"], group["could_reach"]) for group in groups] == [
        ("without_visa", True),
        ("visa_on_arrival", True),
        ("permission_first", False),
        ("visa_required", False),
        ("no_admission", False),
        ("not_known", None),
    ]
    assert sum(len(group["rules"]) for group in groups) == 248
    by_name = {group["reach"]: known(group["rules"]) for group in groups}
    assert by_name["visa_required"] == {"EC": "visa_required"}
    assert by_name["permission_first"] == {"BO": "e_visa"}
    assert by_name["not_known"] == {}


def test_reach_in_plain_form_carries_its_caution_and_never_counts_the_unknown(typed):
    out = typed("visa", "--passport", "CN", "--reach").out
    assert "ask a lawyer before travelling" in out
    assert "A border officer, an airline or a transit country may decide otherwise" in out
    unknown = out.partition("Not known (241):")[2]
    assert "241 countries without any rule on record" in unknown
    assert "could reach" not in unknown


@pytest.mark.parametrize(
    "words",
    [
        ("--passport", "CN"),
        ("--destination", "MX"),
        ("--passport", "CN", "--reach"),
        ("--passport", "CN", "--between", "2024-06-10", "2024-07-02"),
    ],
    ids=" ".join,
)
def test_every_question_honours_what_was_known(typed, words):
    now = typed("visa", *words).out
    assert "data set is a lead, not law" in now
    assert "Visa required" in now
    then = typed("visa", *words, "--known-on", "2026-11-21")
    assert then.status == 0
    assert "[" not in then.out
    assert "Electronic visa (" not in then.out
    assert "Visa required (since" not in then.out


def test_as_of_is_another_word_for_on(typed):
    asked = ("visa", "--passport", "CN", "--destination", "EC")
    assert typed(*asked, "--as-of", "2024-06-30").out == typed(*asked, "--on", "2024-06-30").out


def test_old_rules_are_told_as_old_in_plain_form(typed):
    line = next(
        line
        for line in typed("visa", "--passport", "CN").out.splitlines()
        if "Bolivia (BO)" in line
    )
    assert "Electronic visa" in line
    assert "last seen: February 17, 2026; out of date" in line
    assert line.endswith("[passport-index-2026]")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--passport", "CN", "--on", "2027"), "has not come yet"),
        (("--passport", "CN", "--between", "2024", "2031"), "has not come yet"),
        (("--passport", "CN", "--between", "2024-07-02", "2024-06-10"), "ends before it begins"),
        (("--passport", "XX"), "not a country code"),
        (("--passport", "CN", "--between", "2024", "soon"), "not a date"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_a_sentence(typed, words, said):
    ended = typed("visa", *words)
    assert (ended.status, ended.out) == (1, "")
    assert said in ended.err
