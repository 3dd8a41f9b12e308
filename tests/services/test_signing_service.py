"""What is signed is what was read, by two different people, and what waits is listed."""

from datetime import date

import pytest
from made_up import NOON, WHEN, assessment, claim, disagreement

from caseapp.domain.drafts.assessments import assessment_draft
from caseapp.domain.grounds import Caution
from caseapp.domain.sheets import Edition, Paper, SheetOrder
from caseapp.errors import Refused
from caseapp.services.countries import show_country
from caseapp.services.grounds import show_grounds
from caseapp.services.holdings import show_holdings
from caseapp.services.misfits import countries_with_claims, misfits_about
from caseapp.services.moments import moment
from caseapp.services.office import add_person, part_with
from caseapp.services.recording import record, withdraw
from caseapp.services.reviews import count_overdue, list_reviews
from caseapp.services.sheets import make_sheet
from caseapp.services.signing import countersign, sign
from caseapp.services.undoing import undo


def judgement(office, country="CN"):
    return show_country(office, country, moment(office.clock)).assessment


def refusal(act):
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.code


def test_what_was_changed_while_it_was_read_is_not_signed(office):
    read = judgement(office)
    again = assessment_draft(read).having(note="Seen anew.")
    record(office, again, reason="a new flight")
    seen = read.recorded.revision
    assert refusal(lambda: sign(office, read.id, seen=seen)) == "judged_meanwhile"
    assert judgement(office).signed_by is None
    sign(office, read.id, seen=seen + 1)
    assert refusal(lambda: countersign(office, read.id, "Ben", seen=seen)) == "judged_meanwhile"
    assert judgement(office).countersigned_by is None


def test_nobody_becomes_two_people_by_a_small_letter(office):
    assert refusal(lambda: add_person(office, "ana")) == "person_known"
    part_with(office, "Ana")
    add_person(office, "Ana")


def test_the_grounds_are_what_the_judgement_names_of_other_countries_too(office):
    far = claim("br-1", countries=("BR",), sources=())
    judged = assessment("cn-new", country="CN", claims_for=("br-1",), as_of=WHEN("2026-10-02"))
    with office.reference.writing() as unit:
        unit.claims.record([far], office.clock(), "a pack")
        unit.assessments.record([judged], office.clock(), "a pack")
    grounds = show_grounds(office, "cn-new", moment(office.clock))
    assert [each.claim.id for each in grounds.supporting] == ["br-1"]
    assert grounds.gone == ()


def test_a_withdrawn_claim_is_missed_and_is_there_as_it_was_known(office, ticking):
    judged = judgement(office)
    first = judged.claims_for[0]
    ticking.wait(days=1)
    withdraw(office, "claim", first, "wrong")
    now = show_grounds(office, judged.id, moment(office.clock))
    assert now.gone == (first,)
    assert Caution.CLAIMS_GONE in {each.caution for each in now.warnings}
    then = show_grounds(office, judged.id, moment(office.clock, known_on="2026-11-22"))
    assert then.gone == ()


def test_what_speaks_of_a_later_day_is_no_ground(office):
    judged = judgement(office)
    early = show_grounds(office, judged.id, moment(office.clock, "2024-07-15"))
    assert early.gone
    assert Caution.NOT_ANSWERING in {each.caution for each in early.warnings}


def test_an_unknown_judgement_has_no_grounds(office, ticking):
    assert refusal(lambda: show_grounds(office, "no", moment(office.clock))) == "unknown_assessment"
    id_ = judgement(office).id
    ticking.wait(days=1)
    withdraw(office, "assessment", id_, "wrong")
    assert refusal(lambda: show_grounds(office, id_, moment(office.clock))) == "unknown_assessment"
    assert show_grounds(office, id_, moment(office.clock, known_on="2026-11-22")).judged.id == id_


# Sheets


def messages(office):
    now = moment(office.clock)
    order = SheetOrder("CN", "en", Edition.STANDARD, Paper.LETTER, now.as_of)
    return {spoken.statement.message for spoken in make_sheet(office, order, now).spoken}


def test_a_signed_judgement_is_no_draft_but_old_news_stays_old_news(office):
    assert {"notice.unreviewed", "notice.stale"} <= messages(office)
    sign(office, judgement(office).id)
    signed = messages(office)
    assert "notice.unreviewed" not in signed
    assert {"notice.stale", "unknown.since"} <= signed
    undo(office)
    assert "notice.unreviewed" in messages(office)


# What waits


def test_the_count_of_the_rail_is_that_of_the_page(office, ticking):
    now = moment(office.clock)
    assert count_overdue(office, now) == list_reviews(office, now).count > 0
    ticking.wait(days=1)
    sign(office, list_reviews(office, now).overdue[0].id)
    later = moment(office.clock)
    assert count_overdue(office, later) == list_reviews(office, later).count
    then = moment(office.clock, known_on="2026-11-22")
    assert count_overdue(office, then) == count_overdue(office, later) + 1


def test_a_disagreement_waits_from_the_day_on_of_which_a_side_speaks(office):
    sides = [claim("x-1", when=WHEN("2026-11-05")), claim("x-2", when=WHEN("2026-11-09"))]
    with office.reference.writing() as unit:
        unit.claims.record(sides, NOON, "a pack")
        unit.disagreements.record([disagreement("x-1", "x-2", id="x")], NOON, "a pack")

    def waits(as_of):
        reviews = list_reviews(office, moment(office.clock, as_of))
        return {each.id: reviews.claims for each in reviews.undecided}.get("x")

    assert waits("2026-11-04") is None
    assert {id_ for id_ in waits("2026-11-06") if id_.startswith("x-")} >= {"x-1"}
    assert "x-2" not in waits("2026-11-06")


def test_what_does_not_fit_is_found_country_by_country(office):
    now = moment(office.clock)
    codes = countries_with_claims(office, now)
    assert "CN" in codes
    assert codes == sorted(codes)
    found = [misfits_about(office, code, now) for code in codes]
    assert any(each.misfits for each in found)
    for each in found:
        assert all(id_ in each.claims for misfit in each.misfits for id_ in misfit.claims)
    assert not misfits_about(office, "CN", moment(office.clock, "2005-01-01")).misfits


def test_what_is_kept_is_counted_with_who_wrote_last(office):
    before = show_holdings(office)
    assert before.action is None
    assert before.pack.name == "caseapp-starter"
    assert before.path.exists()
    assert before.size >= before.path.stat().st_size > 0
    withdraw(office, "claim", judgement(office).claims_for[0], "wrong")
    after = show_holdings(office)
    assert (after.claims, after.sources) == (before.claims - 1, before.sources)
    assert after.action.by == "Ana"
    assert date(2026, 11, 22) == after.action.at.date()
