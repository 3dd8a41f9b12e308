"""What did you tell my cousin in May, and is it still so?"""

import hashlib

import pytest
from made_up import WHEN

from caseapp.domain.corrections import Verdict
from caseapp.domain.issuing import IssuedHow, IssuedQuestion
from caseapp.domain.sheets import Edition, Paper, SheetOrder
from caseapp.errors import Refused, Trouble
from caseapp.services.forms import begin_correction
from caseapp.services.issued_sheets import (
    find_sheets,
    issue_sheet,
    reissue_sheet,
    sheet_file,
    show_sheet,
    verify_sheet,
)
from caseapp.services.moments import moment
from caseapp.services.recording import record, restore, withdraw
from caseapp.services.sheets import make_sheet


def made(office, country="CN", language="en", **order):
    at = moment(office.clock, order.pop("as_of", None), order.pop("known_on", None))
    wanted = SheetOrder(country, language, Edition.STANDARD, Paper.LETTER, at.as_of, **order)
    return make_sheet(office, wanted, at), at


def handed_out(office, country="CN", language="en", copies=1, **order):
    sheet, at = made(office, country, language, **order)
    issue_sheet(office, sheet, at, IssuedHow.PRINTED, copies)
    return sheet


def verdicts(office, sheet):
    return verify_sheet(office, sheet.id, moment(office.clock))


def test_a_sheet_that_was_handed_out_is_kept_with_everything_on_it(office):
    sheet = handed_out(office, copies=3)
    found = show_sheet(office, sheet.id)
    assert found.sheet.order == sheet.order
    assert [each.text for each in found.sheet.spoken] == [each.text for each in sheet.spoken]
    assert found.sheet.check_again == sheet.check_again
    assert found.sheet.left_out == sheet.left_out
    (issue,) = found.issues
    assert (issue.by, issue.how, issue.copies) == ("Ana", IssuedHow.PRINTED, 3)
    assert issue.at == office.clock()


def test_it_is_printed_again_byte_for_byte_whatever_has_changed_since(office, ticking):
    sheet = handed_out(office)
    (claim, *_others) = next(s.statement.claims for s in sheet.spoken if s.statement.claims)
    withdraw(office, "claim", claim, "wrong", "Ana")
    ticking.wait(days=30)
    assert sheet_file(office, sheet.id.lower().replace("-", " ")) == sheet.data


def test_a_sheet_handed_out_twice_is_kept_once_with_both_times(office, ticking):
    first = handed_out(office)
    ticking.wait(hours=1)
    second = handed_out(office)
    assert first.id == second.id
    reissue_sheet(office, first.id, copies=2)
    issues = show_sheet(office, first.id).issues
    assert [issue.how for issue in issues] == ["printed", "printed", "reprinted"]
    (line,) = find_sheets(office, IssuedQuestion())
    assert line.copies == 4
    assert line.first < line.last


def test_an_id_with_a_slip_finds_no_sheet_but_says_which_it_may_be(office):
    sheet = handed_out(office)
    wrong = sheet.id[:-1] + ("0" if sheet.id[-1] != "0" else "1")
    with pytest.raises(Refused) as refused:
        show_sheet(office, wrong)
    assert refused.value.code == "sheet_id_mistyped"
    assert refused.value.values["accepted"] == sheet.id
    with pytest.raises(Refused, match="unknown_sheet"):
        show_sheet(office, "VE-0000-0000")


def test_kept_bytes_that_were_damaged_are_never_handed_out_again(office):
    sheet = handed_out(office)
    with office.reference.writing() as unit:
        unit.issued._connection.exec_driver_sql("UPDATE issued_sheet SET file = x'00'")
    with pytest.raises(Trouble, match="kept_sheet_damaged"):
        sheet_file(office, sheet.id)


def test_sheets_are_found_by_country_language_day_and_whether_they_ran_out(office, ticking):
    china = handed_out(office)
    ticking.wait(days=2)
    handed_out(office, "VE", "es")
    assert [x.country for x in find_sheets(office, IssuedQuestion())] == ["VE", "CN"]
    assert [x.country for x in find_sheets(office, IssuedQuestion(country="CN"))] == ["CN"]
    assert [x.country for x in find_sheets(office, IssuedQuestion(language="es"))] == ["VE"]
    since = office.clock()
    assert [x.country for x in find_sheets(office, IssuedQuestion(since=since))] == ["VE"]
    assert [x.country for x in find_sheets(office, IssuedQuestion(until=since))] == ["CN"]
    assert [x.id for x in find_sheets(office, IssuedQuestion(id_part=china.id[3:7]))] == [china.id]
    assert find_sheets(office, IssuedQuestion(overdue_on=china.check_again)) == []


@pytest.mark.parametrize("country", ["CN", "VE", "VN", "FR"])
def test_on_the_day_it_was_made_everything_on_a_sheet_still_holds(office, country):
    correction = verdicts(office, handed_out(office, country))
    assert {item.verdict for item in correction.items} == {Verdict.HOLDS}


def test_what_was_withdrawn_is_told_as_no_longer_said(office, ticking):
    sheet = handed_out(office)
    told = next(s for s in sheet.spoken if s.statement.message == "flight.counted")
    ticking.wait(days=1)
    for claim in told.statement.claims:
        withdraw(office, "claim", claim, "the report was taken back", "Ana")
    gone = verdicts(office, sheet).of(Verdict.WITHDRAWN)
    assert told.text in {item.old.text for item in gone}
    assert all(item.new is None for item in gone)
    for claim in told.statement.claims:
        restore(office, "claim", claim, "it was right", "Ana")
    assert not verdicts(office, sheet).of(Verdict.WITHDRAWN)


def test_what_was_corrected_is_told_as_changed_with_what_is_said_now(office, ticking):
    sheet = handed_out(office)
    told = next(s for s in sheet.spoken if s.statement.message == "flight.counted")
    (claim, *_others) = told.statement.claims
    ticking.wait(days=1)
    draft = begin_correction(office, "claim", claim)
    record(office, draft.having(passengers="117"), "Ana", reason="a miscount")
    changed = verdicts(office, sheet).of(Verdict.CHANGED)
    item = next(item for item in changed if item.old.text == told.text)
    assert item.new.message == "flight.counted"
    assert item.new.values["count"].value == 117


def test_what_became_out_of_date_is_told_even_if_nobody_altered_it(office):
    sheet = handed_out(office, as_of="2024-07-10")
    changed = verdicts(office, sheet).of(Verdict.CHANGED)
    aged = [item for item in changed if item.new.stale and not item.old.statement.stale]
    assert aged
    assert all(item.new.values for item in aged if item.new.message.startswith("flight."))


def test_what_could_have_been_said_then_is_no_news(office):
    sheet = handed_out(office, as_of="2024-07-10")
    then = verify_sheet(office, sheet.id, moment(office.clock, "2024-07-10"))
    assert not then.of(Verdict.ADDED)
    now = verdicts(office, sheet)
    assert now.of(Verdict.ADDED)
    assert {WHEN("2024-07-10").latest} == {now.old_as_of}


def test_what_is_kept_is_what_the_hash_says(office):
    sheet = handed_out(office)
    assert hashlib.sha256(sheet_file(office, sheet.id)).hexdigest() == sheet.sha256


def test_what_gave_way_to_newer_figures_is_not_called_withdrawn(office):
    """It stood on the sheet, could still be said, and only has no room beside what is newer."""
    sheet = handed_out(office, as_of="2022-09-01")
    figures = [s for s in sheet.spoken if s.statement.message.startswith("disagreement.figure")]
    assert figures
    correction = verdicts(office, sheet)
    held = {
        item.old.text
        for item in correction.items
        if item.verdict is not Verdict.WITHDRAWN and item.old
    }
    assert {each.text for each in figures} <= held
