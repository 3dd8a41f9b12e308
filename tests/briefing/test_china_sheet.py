"""What the sheet about China says, by value."""

from made_up import WHEN

from caseapp.briefing.contents import contents
from caseapp.domain.details import PeriodBasis
from caseapp.domain.quantities import Quantity, QuantityKind
from caseapp.domain.sheets import Country, Period


def only(found):
    (one,) = found
    return one


def test_the_suspension_of_august_5_2022_is_told_once_from_both_claims(said):
    suspended = only(said("CN", "event.suspended"))
    assert suspended.statement.values == {"country": Country("CN"), "when": WHEN("2022-08-05")}
    assert set(suspended.statement.claims) == {
        "cn01-suspension-2022-08-05",
        "c02-suspension-2022-08",
    }
    assert "August 5, 2022" in suspended.text


def test_the_resumption_is_told_as_an_interval_and_never_as_a_day(said):
    resumed = only(said("CN", "event.resumed"))
    assert resumed.statement.values["when"] == WHEN("2023-11?/2024-03-30")
    assert "between about November 2023 and March 30, 2024" in resumed.text
    assert said("CN", "unknown.start")


def test_the_large_flight_took_116_people_on_one_of_two_days(said):
    flight = only(said("CN", "flight.counted"))
    assert flight.statement.values["count"] == Quantity(QuantityKind.EXACT, 116)
    assert flight.statement.values["when"] == WHEN("2024-06-29/2024-06-30")
    assert "116 people" in flight.text
    assert "on June 29 or 30, 2024" in flight.text


def test_the_two_numbers_of_2023_stand_beside_one_another_each_with_its_period(said):
    arrests = only(said("CN", "disagreement.figure.arrests")).statement.values
    assert arrests["value"] == Quantity(QuantityKind.AT_LEAST, 37_000)
    assert arrests["period"] == Period(WHEN("2023"), PeriodBasis.CALENDAR)
    held = {
        each.statement.values["value"].value: each.statement.values["period"]
        for each in said("CN", "disagreement.figure.encounters")
    }
    fiscal = Period(WHEN("2022-10-01/2023-09-30"), PeriodBasis.US_FISCAL)
    assert held[24_048] == fiscal
    texts = " ".join(each.text for each in said("CN", "disagreement.figure.encounters"))
    assert "US fiscal year 2023 (October 2022 to September 2023)" in texts
    assert "calendar year 2023" in only(said("CN", "disagreement.figure.arrests")).text


def test_the_agency_story_and_its_copy_are_never_both_cited(sheet):
    cited = {source for s in sheet("CN").spoken for source in s.statement.sources}
    assert "002_d51b1f53c5358254" in cited
    assert "003_4c43daf76bc576d4" not in cited


def test_the_short_answer_says_since_when_how_sure_and_that_nothing_is_promised(said):
    answer = only(said("CN", "answer.limited"))
    assert answer.statement.stale
    assert "c17-flight-116" in answer.statement.claims
    assert only(said("CN", "answer.since")).statement.values == {"date": WHEN("2024-03-30")}
    assert said("CN", "answer.likely")
    assert said("CN", "answer.no_promise")


def test_a_sheet_of_today_is_headed_as_draft_and_as_old_news(said):
    assert said("CN", "notice.unreviewed")
    old = only(said("CN", "notice.stale")).statement
    assert old.values == {"date": WHEN("2024-11-16")}


def test_the_refusal_of_2006_is_not_on_a_sheet_of_today(sheet):
    for spoken in sheet("CN").spoken:
        assert "c24-refusal-2006" not in spoken.statement.claims
        assert "2006" not in spoken.text
        assert spoken.statement.message not in ("answer.refused", "event.refused")


def test_without_a_report_good_enough_to_print_2006_is_told_as_not_known(said):
    assert not said("CN", "answer.refused", as_of="2006-05")
    assert said("CN", "answer.nothing_to_print", as_of="2006-05")


def test_what_was_suspended_then_is_told_as_of_then(said):
    assert said("CN", "answer.suspended", as_of="2022-09")
    assert not said("CN", "flight.counted", as_of="2022-09")
    assert not said("CN", "notice.stale", as_of="2022-09")


def test_on_the_day_before_the_first_start_nothing_was_known(said):
    assert said("CN", "answer.unknown", known_on="2026-11-21")
    assert said("CN", "known.none", known_on="2026-11-21")
    assert said("CN", "changes.none", known_on="2026-11-21")


def test_the_visa_rule_is_the_legal_one_and_the_data_set_is_never_printed(sheet, said):
    rule = only(said("CN", "visa.visa_required")).statement
    assert set(rule.claims) == {"ec01-waiver-suspended", "v01-ecuador-reinstates"}
    assert not {c for s in sheet("CN").spoken for c in s.statement.claims if c.startswith("ds-")}


def test_the_seats_of_the_aircraft_are_never_printed_as_people(sheet):
    for as_of in (None, "2024-04", "2024-07-01"):
        assert not [s for s in sheet("CN", as_of=as_of).spoken if "14 people" in s.text]


def test_only_sources_that_are_used_are_listed_numbered_as_they_come_up(known):
    china = contents(known("CN"))
    cited = dict.fromkeys(source for s in china.statements for source in s.sources)
    assert [line.id for line in china.sources] == list(cited)
    assert [line.number for line in china.sources] == list(range(1, len(cited) + 1))


def test_old_knowledge_asks_for_a_new_sheet_sooner(known):
    stale, fresh = contents(known("CN")), contents(known("CN", "2024-07-01"))
    assert (stale.check_again - stale.as_of).days == 30
    assert (fresh.check_again - fresh.as_of).days == 59  # the review is due by August 29
    assert (contents(known("FR")).check_again - known("FR").as_of).days == 30


def test_a_country_of_which_nothing_is_known_gets_an_honest_sheet(said):
    assert said("FR", "answer.unknown")
    assert said("FR", "known.none")
    assert said("FR", "meaning.detention")


def test_a_flight_through_a_country_is_not_told_as_a_flight_to_it(sheet):
    assert not [s for s in sheet("KR").spoken if s.statement.claims]
