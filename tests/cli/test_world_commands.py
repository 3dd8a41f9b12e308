"""The commands that list all countries, and flights."""

import pytest

from caseapp.domain.countries import CODES


def test_all_countries_in_machine_form(typed):
    ended = typed("countries", "--format", "json")
    assert (ended.status, ended.err) == (0, "")
    found = ended.json
    assert (found["as_of"], found["known_on"]) == ("2026-11-22", None)
    by_code = {each["country"]: each for each in found["countries"]}
    assert set(by_code) == CODES
    china = by_code["CN"]
    assert (china["name"], china["standing"], china["certainty"]) == ("China", "limited", "likely")
    assert (china["since"]["edtf"], china["stale"]) == ("2024-03-30", True)
    assert (by_code["FR"]["standing"], by_code["FR"]["since"]) == ("nothing", None)
    assert by_code["EC"]["standing"] == "not_judged"


@pytest.mark.parametrize(
    ("as_of", "standing", "lapsed"),
    [
        ("2005", "not_judged", None),  # claims without a date speak of all days
        ("2006-05", "refused", None),
        ("2010", "not_judged", "cn-2006-refused"),
        ("2022-09", "suspended", None),
    ],
)
def test_as_of_takes_all_countries_back_in_time(typed, as_of, standing, lapsed):
    found = typed("countries", "--as-of", as_of, "--format", "json").json["countries"]
    china = next(each for each in found if each["country"] == "CN")
    assert china["standing"] == standing
    assert china["lapsed_assessment"] == lapsed


def test_known_on_a_day_before_the_first_start_no_country_was_known(typed):
    found = typed("countries", "--known-on", "2026-11-21", "--format", "json").json
    assert found["known_on"] == "2026-11-21"
    assert {each["standing"] for each in found["countries"]} == {"nothing"}


def test_all_countries_in_plain_form(typed):
    lines = typed("countries").out.splitlines()
    assert lines[0] == "All countries as of November 22, 2026"
    assert len(lines) == 249 + 4
    china = next(line for line in lines if line.startswith("CN "))
    assert "China: Limited, since March 30, 2024, likely" in china
    assert china.endswith("out of date")
    assert lines[-1] == "8 countries judged."
    past = typed("countries", "--as-of", "2010").out
    assert "China: not judged for this day; the last judgement was “Refused”" in past


def test_flights_in_machine_form(typed):
    found = typed("flights", "cn", "--format", "json").json
    assert (found["country"], found["cut_off"]) == ("CN", False)
    flight = next(each for each in found["flights"] if each["id"] == "c13-flight-shenyang")
    assert flight["details"]["passengers"] == {"kind": "unknown", "value": None, "upper": None}
    assert flight["details"]["capacity"] == 14
    assert [place["part"] for place in flight["places"]] == [
        "departure", "stop", "stop", "arrival", "return_stop",
    ]  # fmt: skip
    assert flight["places"][3] == {
        "part": "arrival", "name": "Shenyang", "country": "CN", "is_point": True,
    }  # fmt: skip
    assert flight["independent_sources"] == 2
    assert flight["disagreements"]


def test_flights_in_plain_form_never_give_seats_for_people(typed):
    out = typed("flights", "CN").out
    assert "Passengers: not known" in out
    assert "Seats of the type: 14 · Gulfstream V. That is not how many were aboard." in out
    assert "Passengers: 14" not in out
    assert "somewhere in Arizona, United States" in out


def test_flights_at_a_moment(typed):
    def ids(*words):
        found = typed("flights", *words, "--format", "json").json["flights"]
        return {each["id"] for each in found}

    assert "ir02-flight-2025-12" in ids()
    assert "ir02-flight-2025-12" not in ids("--as-of", "2025-11")
    assert ids("--known-on", "2026-11-21") == set()


def test_no_flight_is_no_promise(typed):
    ended = typed("flights", "FR")
    assert ended.status == 0
    assert "does not mean there was none" in ended.out


def test_a_country_that_is_none_is_refused(typed):
    ended = typed("flights", "XX")
    assert (ended.status, ended.out) == (1, "")
    assert "“XX”" in ended.err
    assert typed("countries", "FR").status == 2
