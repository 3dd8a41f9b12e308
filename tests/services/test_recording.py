"""What people write down is kept whole, under their name, and can be taken back."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.domain.claims import Citation, ClaimKind
from caseapp.domain.disagreements import DisagreementKind, DisagreementState
from caseapp.domain.drafts.assessments import assessment_draft
from caseapp.domain.drafts.claims import claim_draft
from caseapp.domain.drafts.disagreements import blank_disagreement
from caseapp.domain.drafts.draft import CITATIONS, Draft, Unsound
from caseapp.domain.drafts.sources import blank_source, source_draft
from caseapp.domain.office import ActionName
from caseapp.domain.printing import KeptOff
from caseapp.errors import Refused
from caseapp.services.countries import show_country
from caseapp.services.draft_keeping import forget_draft, keep_draft, kept_drafts
from caseapp.services.moments import Moment, moment
from caseapp.services.office import (
    add_person,
    name_office,
    part_with,
    show_office,
    sit_down,
)
from caseapp.services.recording import record, restore, withdraw
from caseapp.services.reviews import list_reviews
from caseapp.services.search import find
from caseapp.services.settling import decide
from caseapp.services.signing import countersign, sign
from caseapp.services.undoing import next_steps, redo, undo

AP = "002_d51b1f53c5358254"
EVENT = {
    "countries": "EC, US",
    "summary": "Ecuador agreed to take back people from a blimp.",
    "when": "2026-11-02",
    "action": "agreed",
    "subject": "removal by blimp",
    "by": "EC",
    "grade": "B",
    "certainty": "stated",
    "client_safe": "yes",
    "in_scope": "yes",
}


def event(**texts):
    cited = (Citation(AP, "line 3", "by blimp"),)
    return Draft("claim", ClaimKind.COOPERATION_EVENT, texts={**EVENT, **texts}, citations=cited)


def claims_of(office, country, known_on=None):
    found = show_country(office, country, moment(office.clock, known_on=known_on))
    return {claim.id: claim for claim in found.claims}


def form_of(office, country, claim_id):
    return claim_draft(claims_of(office, country)[claim_id])


def test_a_claim_is_written_down_under_the_name_of_who_sits_here(office):
    made = record(office, event())
    claim = claims_of(office, "EC")[made.id]
    assert made.id == "ec-cooperation-event-2026-11-02"
    assert (claim.recorded.by, claim.recorded.revision) == ("Ana", 1)
    assert made.changes.countries == {"EC", "US"}
    assert made.changes.claims == {made.id}


def test_two_claims_of_one_kind_and_day_get_two_ids(office):
    first, second = record(office, event()), record(office, event())
    assert second.id == f"{first.id}-2"


def test_what_was_written_down_is_found_at_once_and_not_after_its_withdrawal(office):
    made = record(office, event())
    assert made.id in {hit.id for hit in find(office, "blimp")}
    withdraw(office, "claim", made.id, "the paper took it back")
    assert made.id not in {hit.id for hit in find(office, "blimp")}
    restore(office, "claim", made.id, "they printed it again")
    assert made.id in {hit.id for hit in find(office, "blimp")}


def test_a_correction_needs_a_reason(office):
    made = record(office, event())
    with pytest.raises(Refused) as refused:
        record(office, form_of(office, "EC", made.id).having(summary="Better."), reason=" ")
    assert refused.value.code == "reason_missing"
    assert claims_of(office, "EC")[made.id].recorded.revision == 1


def test_a_correction_keeps_what_was_there_readable(office, ticking):
    made = record(office, event())
    ticking.wait(days=1)
    record(office, form_of(office, "EC", made.id).having(summary="Better."), "Ben", "a slip")
    assert claims_of(office, "EC")[made.id].summary == "Better."
    assert claims_of(office, "EC", "2026-11-22")[made.id].summary == EVENT["summary"]
    with office.reference.reading() as unit:
        newest, oldest = unit.claims.history(made.id)
    assert (newest.recorded.by, newest.recorded.reason) == ("Ben", "a slip")
    assert oldest.recorded.by == "Ana"


def test_a_form_begun_before_somebody_elses_correction_is_not_saved_over_it(office):
    made = record(office, event())
    stale = form_of(office, "EC", made.id)
    record(office, stale.having(summary="Ben's."), "Ben", "a slip")
    with pytest.raises(Refused) as refused:
        record(office, stale.having(summary="Ana's."), "Ana", "a slip")
    assert refused.value.code == "changed_meanwhile"
    assert claims_of(office, "EC")[made.id].summary == "Ben's."


def test_a_claim_that_cites_a_source_nobody_knows_is_not_saved(office):
    draft = replace(event(), citations=(Citation("no such"),))
    with pytest.raises(Unsound) as unsound:
        record(office, draft)
    assert [problem.field for problem in unsound.value.problems] == [CITATIONS]
    assert next_steps(office).undo is None


def test_a_source_without_a_date_is_saved_and_what_it_alone_says_stays_off_sheets(office):
    leaflet = blank_source().having(title="A leaflet", grade="B", dated_in_text="no")
    made = record(office, leaflet)
    said = record(office, replace(event(), citations=(Citation(made.id),)))
    known = show_country(office, "EC", moment(office.clock))
    assert known.kept_off(known.claim(said.id)) is KeptOff.NO_DATED_SOURCE


def test_a_corrected_source_concerns_every_country_whose_claims_rest_on_it(office):
    with office.reference.reading() as unit:
        draft = source_draft(unit.sources.get([AP])[AP])
    changes = record(office, draft.having(grade="C"), reason="seen again").changes
    assert "CN" in changes.countries
    assert changes.sources == {AP}
    assert not changes.claims


def test_nothing_is_written_down_without_a_name(own_folder, clock):
    from caseapp.services.workspace import open_workspace

    with_nobody = open_workspace(own_folder, clock)
    with pytest.raises(Refused) as refused:
        record(with_nobody, event())
    with pytest.raises(Refused) as stranger:
        record(with_nobody, event(), by="Zoe")
    with_nobody.close()
    assert refused.value.code == "nobody_at_desk"
    assert stranger.value.code == "unknown_person"


def test_undo_and_redo_go_back_and_forth_step_by_step_with_names(office):
    made = record(office, event())
    record(office, form_of(office, "EC", made.id).having(summary="Better."), reason="a slip")
    withdraw(office, "claim", made.id, "wrong")
    assert next_steps(office).undo.name is ActionName.CLAIM_WITHDRAWN
    undo(office)
    assert claims_of(office, "EC")[made.id].summary == "Better."
    undo(office)
    assert claims_of(office, "EC")[made.id].summary == EVENT["summary"]
    assert next_steps(office).redo.name is ActionName.CLAIM_REVISED
    undo(office)
    assert made.id not in claims_of(office, "EC")
    for expected in (EVENT["summary"], "Better."):
        redo(office)
        assert claims_of(office, "EC")[made.id].summary == expected
    redo(office)
    assert made.id not in claims_of(office, "EC")
    with pytest.raises(Refused) as refused:
        redo(office)
    assert refused.value.code == "nothing_to_redo"


def test_a_new_action_ends_what_could_be_done_again(office):
    record(office, event())
    undo(office)
    record(office, event(summary="Another."))
    assert next_steps(office).redo is None
    assert next_steps(office).undo.subject == "Another."


def test_what_a_pack_has_written_on_since_cannot_be_taken_back(office, ticking):
    made = record(office, event())
    claim = claims_of(office, "EC")[made.id]
    with office.reference.writing() as unit:
        unit.claims.record([claim], ticking(), "a pack")
    with pytest.raises(Refused) as refused:
        undo(office)
    assert refused.value.code == "changed_meanwhile"


def test_undo_survives_closing_the_program(office, own_folder, ticking):
    from caseapp.services.workspace import open_workspace

    made = record(office, event())
    office.close()
    again = open_workspace(own_folder, ticking)
    undo(again)
    assert made.id not in claims_of(again, "EC")
    again.close()


MOVES = st.lists(st.sampled_from(["record", "revise", "withdraw", "undo", "redo"]), max_size=9)


@settings(max_examples=25)
@given(MOVES)
def test_undoing_everything_leads_back_to_the_beginning_and_loses_nothing(
    starter_folder, tmp_path_factory, moves
):
    import shutil

    from made_up import NOON

    from caseapp.services.workspace import open_workspace

    folder = shutil.copytree(starter_folder, tmp_path_factory.mktemp("undo") / "office")
    workspace = open_workspace(folder, lambda: NOON)
    add_person(workspace, "Ana")
    before = claims_of(workspace, "EC")
    for move in moves:
        _move(workspace, move, before)
    while next_steps(workspace).undo:
        undo(workspace)
    assert {i: c.summary for i, c in claims_of(workspace, "EC").items()} == {
        i: c.summary for i, c in before.items()
    }
    workspace.close()


def _move(workspace, move, before):
    own = [i for i in claims_of(workspace, "EC") if i not in before]
    steps = next_steps(workspace)
    if move == "record":
        record(workspace, event())
    elif move == "revise" and own:
        record(workspace, form_of(workspace, "EC", own[0]).having(summary="Other."), reason="x")
    elif move == "withdraw" and own:
        withdraw(workspace, "claim", own[0], "x")
    elif move == "undo" and steps.undo:
        undo(workspace)
    elif move == "redo" and steps.redo:
        redo(workspace)


# Judgements


def judgement(office):
    known = show_country(office, "CN", moment(office.clock))
    return known.assessment


def test_signing_sets_who_when_and_the_day_of_the_next_review(office):
    sign(office, judgement(office).id)
    signed = judgement(office)
    assert (signed.signed_by, signed.signed_on) == ("Ana", date(2026, 11, 22))
    assert signed.review_by == date(2027, 2, 20)
    assert signed not in list_reviews(office, moment(office.clock)).overdue


def test_a_second_person_countersigns_and_the_first_cannot(office):
    id_ = judgement(office).id
    with pytest.raises(Refused) as too_soon:
        countersign(office, id_, "Ben")
    sign(office, id_)
    with pytest.raises(Refused) as same:
        countersign(office, id_, "Ana")
    countersign(office, id_, "Ben")
    with pytest.raises(Refused) as twice:
        sign(office, id_, "Ben")
    codes = [each.value.code for each in (too_soon, same, twice)]
    assert codes == ["not_signed_yet", "same_person_twice", "already_signed"]
    assert judgement(office).countersigned_by == "Ben"


def test_a_judgement_made_again_has_to_be_signed_again(office):
    sign(office, judgement(office).id)
    draft = assessment_draft(judgement(office)).having(note="Seen anew.")
    record(office, draft, reason="a new flight")
    assert judgement(office).signed_by is None


def test_a_judgement_on_claims_nobody_knows_is_not_saved(office):
    draft = assessment_draft(judgement(office)).having(claims_against="no-such")
    with pytest.raises(Unsound) as unsound:
        record(office, draft, reason="x")
    assert [problem.field for problem in unsound.value.problems] == ["claims_against"]


def test_overdue_reviews_are_counted_as_of_the_day_and_with_what_was_known(office, ticking):
    now = list_reviews(office, moment(office.clock))
    assert now.count == len(now.overdue) > 0
    assert all(judged.is_stale(now.day) for judged in now.overdue)
    ticking.wait(days=1)
    sign(office, now.overdue[0].id)
    later = list_reviews(office, moment(office.clock))
    then = list_reviews(office, moment(office.clock, known_on="2026-11-22"))
    assert later.count == now.count - 1
    assert then.overdue[0].signed_by is None
    assert list_reviews(office, Moment(date(2010, 1, 1))).overdue == ()


def test_a_review_cannot_be_due_in_the_past(office):
    with pytest.raises(Refused) as refused:
        sign(office, judgement(office).id, review_by=date(2026, 11, 22))
    assert refused.value.code == "review_in_past"


# Disagreements


def test_a_disagreement_is_recorded_decided_and_named(office):
    claims = list(claims_of(office, "EC"))[:2]
    form = blank_disagreement(claims).having(kind="dating", note="Two dates.")
    made = record(office, form)
    (told,) = (
        each
        for each in show_country(office, "EC", moment(office.clock)).disagreements
        if each.id == made.id
    )
    assert (told.kind, told.decided_by) == (DisagreementKind.DATING, "Ana")
    decide(office, made.id, DisagreementState.SETTLED, "The gazette counts.", "Ben")
    with office.reference.reading() as unit:
        settled = unit.disagreements.history(made.id)[0].thing
    assert (settled.state, settled.note) == (DisagreementState.SETTLED, "The gazette counts.")
    assert (settled.decided_by, settled.decided_on) == ("Ben", date(2026, 11, 22))


def test_a_settled_disagreement_is_open_again_when_one_of_its_claims_is_corrected(office):
    first, second = record(office, event()), record(office, event(when="2026-11-03"))
    form = blank_disagreement([first.id, second.id]).having(kind="dating", note="Two dates.")
    made = record(office, form)
    decide(office, made.id, DisagreementState.SETTLED)
    record(office, form_of(office, "EC", first.id).having(when="2026-11-04"), reason="misread")
    with office.reference.reading() as unit:
        now = unit.disagreements.history(made.id)[0].thing
    assert (now.state, now.decided_by) == (DisagreementState.OPEN, None)
    undo(office)
    with office.reference.reading() as unit:
        before = unit.disagreements.history(made.id)[0].thing
    assert before.state is DisagreementState.SETTLED


def test_two_dates_for_one_event_are_found_by_rule_and_not_again_once_recorded(office):
    first, second = record(office, event()), record(office, event(when="2026-11-09"))
    (misfit,) = (
        each
        for each in show_country(office, "EC", moment(office.clock)).misfits
        if first.id in each.claims
    )
    assert set(misfit.claims) == {first.id, second.id}
    record(office, blank_disagreement(misfit.claims).having(kind="dating", note="Two dates."))
    found = show_country(office, "EC", moment(office.clock)).misfits
    assert not [each for each in found if first.id in each.claims]


# The office and its forms


def test_the_office_knows_its_name_its_people_and_who_sits_here(office):
    name_office(office, "  Clinic\u202e West ")
    sit_down(office, "Ben")
    part_with(office, "Ana")
    known = show_office(office)
    assert (known.name, known.at_desk) == ("Clinic West", "Ben")
    assert known.person("Ana") is None
    for act, code in (
        (lambda: add_person(office, " "), "person_without_name"),
        (lambda: add_person(office, "Ben"), "person_known"),
        (lambda: sit_down(office, "Ana"), "unknown_person"),
        (lambda: name_office(office, "x" * 99), "text_too_long"),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.code == code


def test_an_unfinished_form_is_there_after_a_crash(office, own_folder, ticking):
    from caseapp.services.workspace import open_workspace

    keep_draft(office, "claim:new", event(summary="half a sen"))
    # No close: the program died. Another one opens the same file.
    again = open_workspace(own_folder, ticking)
    assert kept_drafts(again)["claim:new"].texts["summary"] == "half a sen"
    forget_draft(again, "claim:new")
    assert kept_drafts(again) == {}
    again.close()
