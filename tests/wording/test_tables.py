"""The tables that can be exported: what each row carries, at any moment."""

from datetime import date

import pytest

from caseapp.errors import Refused
from caseapp.jobs import Stopped, Watch
from caseapp.services.moments import moment
from caseapp.wording.tables.tables import NAMES, Wanted, table


@pytest.fixture
def tabled(starter, clock):
    def make(name, country=None, *, as_of=None, known_on=None, **pair):
        at = moment(clock, as_of, known_on)
        return table(starter, Wanted(name, country, **pair), at, Watch())

    return make


def rows(made):
    return [dict(zip(made.columns, row, strict=True)) for row in made.rows]


def row(made, id_):
    return next(each for each in rows(made) if each["Id"] == id_)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("country", [None, "CN", "FR"])
def test_every_table_is_as_wide_as_its_head_and_says_of_which_day_it_is(tabled, name, country):
    made = tabled(name, country, as_of="2024-07-01", known_on="2026-11-22")
    assert len(set(made.columns)) == len(made.columns)
    assert all(len(each) == len(made.columns) for each in made.rows)
    assert "July 1, 2024" in made.notes[0]
    assert "November 22, 2026" in made.notes[0]


@pytest.mark.parametrize("name", [n for n in NAMES if n != "countries"])
def test_before_the_first_start_every_table_is_empty(tabled, name):
    assert tabled(name, known_on="2026-11-21").rows == ()


@pytest.mark.parametrize("name", NAMES)
def test_a_table_of_all_countries_names_nothing_twice(tabled, name):
    made = tabled(name)
    first = [each[0] for each in made.rows]
    assert first
    assert len(first) == len(set(first))


def test_a_claim_carries_its_dates_its_doubt_and_what_it_rests_on(tabled):
    made = row(tabled("claims", "CN"), "c02-suspension-2022-08")
    assert (made["Kind"], made["Date (EDTF)"]) == ("Cooperation", "2022-08")
    assert made["Date in words"] == "August 2022"
    assert made["Grade"] == "B"
    assert "[002_d51b1f53c5358254]" in made["Sources"]
    assert "May 9, 2024, grade B" in made["Sources"]
    assert made["Independent sources"] == 1
    assert made["Out of date"] == "yes"


def test_a_date_that_is_not_in_the_text_of_a_source_is_told_as_such(tabled):
    made = row(tabled("claims", "CN"), "c24-refusal-2006")
    assert "April 4, 2006, not in the text itself, grade B" in made["Sources"]


def test_a_half_known_date_stays_half_known(tabled):
    made = row(tabled("claims", "CN"), "c07-resumption-unclear")
    assert made["Date (EDTF)"] == "2023-11?/2024-03-30"
    assert made["Date in words"].startswith("between about November 2023")


def test_a_claim_in_a_disagreement_names_it(tabled):
    made = row(tabled("claims", "CN"), "cn07a-split-96-26")
    assert "cn-june-2025-men-women" in made["Disagreements"]


def test_claims_of_later_days_are_left_out(tabled):
    ids = [each[0] for each in tabled("claims", "CN", as_of="2024-05-09").rows]
    assert "c02-suspension-2022-08" in ids
    assert "c17-flight-116" not in ids


def test_a_figure_never_stands_without_period_and_basis(tabled):
    for each in rows(tabled("figures")):
        assert each["Measure"]
        assert each["Population"]
        assert each["Period and its basis"]
        assert each["Number in words"]


def test_seats_are_no_people(tabled):
    made = row(tabled("flights", "CN"), "c13-flight-shenyang")
    assert made["Seats of the aircraft"] == 14
    assert made["People"] is None
    assert made["People in words"] == "number not known"


def test_visa_rules_of_a_pair_are_those_of_that_pair_alone(tabled):
    made = rows(tabled("visas", passport="cn", destination="EC"))
    assert made
    assert {(each["Passport"], each["Destination"]) for each in made} == {("CN", "EC")}


def test_countries_stand_by_level_and_those_without_a_judgement_last(tabled):
    made = [each["Takes people back"] for each in rows(tabled("countries"))]
    assert len(made) == 249
    levels = list(dict.fromkeys(made))
    order = ["Refused", "Suspended", "Limited", "Regular", "Unknown", "Not judged"]
    assert levels == [level for level in order if level in levels] + ["Nothing recorded"]
    assert made[-1] == "Nothing recorded"


def test_a_judgement_says_who_signed_it_or_that_nobody_did(tabled):
    made = rows(tabled("assessments", "CN"))
    assert {each["Signed by"] for each in made} == {"nobody"}
    assert all(isinstance(each["Review again by"], date) for each in made)


def test_sources_of_a_day_are_those_published_by_then(tabled):
    early = {each[0] for each in tabled("sources", as_of="2024-06-01").rows}
    assert "002_d51b1f53c5358254" in early
    assert "000_558966b8d632cfbc" not in early


def test_a_disagreement_gives_both_sides_in_words(tabled):
    made = row(tabled("disagreements", "CN"), "cn-june-2025-men-women")
    assert made["State"] == "not settled"
    assert made["The claims in words"].count("[cn07") == 2


def test_a_country_that_is_none_is_refused(tabled):
    for wanted in ({"country": "XX"}, {"passport": "CN", "destination": "XX"}):
        with pytest.raises(Refused):
            tabled("visas", **wanted)


def test_a_long_gathering_can_be_stopped(starter, clock):
    watch = Watch()
    watch.stop()
    with pytest.raises(Stopped):
        table(starter, Wanted("claims"), moment(clock), watch)
