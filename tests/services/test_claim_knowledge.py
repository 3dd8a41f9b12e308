"""One claim, one disagreement, one judgement: as they were known, with what does not fit."""

from dataclasses import replace

import pytest

from caseapp.domain.claims import Citation, ClaimKind
from caseapp.domain.disagreements import DisagreementState
from caseapp.domain.drafts.assessments import blank_assessment
from caseapp.domain.drafts.disagreements import blank_disagreement
from caseapp.domain.drafts.draft import Draft
from caseapp.domain.misfits import Rule
from caseapp.domain.printing import KeptOff
from caseapp.errors import Refused
from caseapp.services.claims import misfits_with, show_claim
from caseapp.services.disagreements import show_disagreement
from caseapp.services.forms import begin_correction, revision_of
from caseapp.services.judgements import show_judgement, weight
from caseapp.services.moments import moment
from caseapp.services.recording import record, restore, withdraw
from caseapp.services.settling import decide

AP, AP_AGAIN = "002_d51b1f53c5358254", "003_4c43daf76bc576d4"
FIGURE = {
    "countries": "EC, US",
    "summary": "96 people were removed to Ecuador.",
    "when": "2025",
    "measure": "removals by blimp",
    "population": "Ecuadorians",
    "period_basis": "calendar",
    "value": "96",
    "grade": "B",
    "certainty": "stated",
    "client_safe": "yes",
    "in_scope": "yes",
}


def figure(**texts):
    return Draft("claim", ClaimKind.FIGURE, texts=FIGURE | texts, citations=(Citation(AP),))


def refusal(ask, *given):
    with pytest.raises(Refused) as refused:
        ask(*given)
    return refused.value.code


def test_copies_of_one_story_are_one_witness_of_a_claim(office):
    made = record(office, replace(figure(), citations=(Citation(AP), Citation(AP_AGAIN))))
    known = show_claim(office, made.id, moment(office.clock))
    assert known.witnesses == 1
    assert set(known.sources) == {AP, AP_AGAIN}
    assert known.kept_off is None


def test_a_claim_that_contradicts_another_says_so_and_stays_off_sheets(office):
    first = record(office, figure())
    assert misfits_with(office, first.id) == ()
    second = record(office, figure(value="122"))
    (misfit,) = misfits_with(office, second.id)
    assert (misfit.rule, set(misfit.claims)) == (Rule.FIGURES, {first.id, second.id})
    known = show_claim(office, first.id, moment(office.clock))
    assert known.misfits == (misfit,)
    assert known.kept_off is KeptOff.CONTRADICTED


def test_claims_about_the_united_states_alone_are_held_against_each_other(office):
    first = record(office, figure(countries="US"))
    second = record(office, figure(countries="US", value="122"))
    (misfit,) = misfits_with(office, second.id)
    assert first.id in misfit.claims


def test_a_settled_contradiction_no_longer_keeps_a_claim_off(office):
    ids = [record(office, figure(value=value)).id for value in ("96", "122")]
    form = blank_disagreement(ids).having(kind="contradiction", note="Two counts.")
    made = record(office, form)
    known = show_claim(office, ids[0], moment(office.clock))
    assert [each.id for each in known.disagreements] == [made.id]
    assert (known.misfits, known.kept_off) == ((), KeptOff.CONTRADICTED)
    decide(office, made.id, DisagreementState.SETTLED)
    assert show_claim(office, ids[0], moment(office.clock)).kept_off is None


def test_a_claim_is_shown_as_it_was_known_and_not_before_it_was_or_speaks(office, ticking):
    made = record(office, figure())
    ticking.wait(days=1)
    form = begin_correction(office, "claim", made.id).having(value="97")
    again = record(office, form, reason="misread")
    ticking.wait(days=1)
    withdraw(office, "claim", made.id, "not so")

    def shown(**days):
        return show_claim(office, made.id, moment(ticking, **days)).claim

    assert (made.revision, again.revision, revision_of(office, "claim", made.id)) == (1, 2, 3)
    assert shown(known_on="2026-11-22").details.value.value == 96
    assert shown(known_on="2026-11-23").details.value.value == 97
    assert refusal(lambda: shown(known_on="2026-11-21")) == "unknown_then"
    assert refusal(lambda: shown(known_on="2026-11-24")) == "unknown_then"
    assert refusal(shown) == "withdrawn"
    assert refusal(begin_correction, office, "claim", made.id) == "withdrawn"
    assert misfits_with(office, made.id) == ()
    restore(office, "claim", made.id, "it is so")
    assert shown().details.value.value == 97
    assert refusal(lambda: shown(as_of="2024")) == "speaks_later"


def test_what_never_was_is_unknown(office):
    now = moment(office.clock)
    assert refusal(show_claim, office, "no-such", now) == "unknown_claim"
    assert refusal(show_disagreement, office, "no-such", now) == "unknown_disagreement"
    for thing in ("source", "claim", "assessment", "disagreement"):
        assert refusal(begin_correction, office, thing, "no-such") == f"unknown_{thing}"
        assert refusal(revision_of, office, thing, "no-such") == f"unknown_{thing}"


def test_a_disagreement_is_shown_as_it_was_known(office, ticking):
    ids = [record(office, figure(value=value)).id for value in ("96", "122")]
    made = record(office, blank_disagreement(ids).having(kind="counting", note="Two counts."))
    ticking.wait(days=1)
    decide(office, made.id, DisagreementState.SETTLED, "One counts crews.", "Ben")
    now = show_disagreement(office, made.id, moment(ticking))
    then = show_disagreement(office, made.id, moment(ticking, known_on="2026-11-22"))
    assert (now.disagreement.state, now.disagreement.decided_by) == ("settled", "Ben")
    assert (then.disagreement.state, then.disagreement.note) == ("open", "Two counts.")
    assert list(now.claims) == ids
    early = moment(ticking, as_of="2024")
    assert refusal(show_disagreement, office, made.id, early) == "speaks_later"
    before = moment(ticking, known_on="2026-11-21")
    assert refusal(show_disagreement, office, made.id, before) == "unknown_then"
    withdraw(office, "claim", ids[0], "not so")
    assert list(show_disagreement(office, made.id, moment(ticking)).claims) == ids[1:]


def test_a_judgement_counts_the_stories_on_either_side(office):
    known = show_judgement(office, "CN", moment(office.clock))
    ids = [each.id for each in known.speaking_for]
    assert ids == list(known.assessment.claims_for)
    stories = {story for each in known.speaking_for for story in each.weighable.stories}
    assert weight(known.speaking_for).witnesses == len(stories) > 1
    assert known.speaking_against
    named = {*ids, *known.assessment.claims_against}
    assert all(named & set(each.claims) for each in known.disagreements)
    assert 0 < len(known.disagreements) < len(known.knowledge.disagreements)
    withdraw(office, "claim", ids[0], "not so")
    gone = show_judgement(office, "CN", moment(office.clock)).speaking_for[0]
    assert (gone.id, gone.weighable) == (ids[0], None)


def test_a_judgement_on_a_claim_about_another_country_weighs_it_too(office):
    cited = record(office, figure(countries="EC, US")).id
    form = blank_assessment("FR").having(
        level="limited", since="2020", as_of="2026-01-01", certainty="possible", note="As there."
    )
    record(office, form.having(claims_for=cited))
    (named,) = show_judgement(office, "FR", moment(office.clock)).speaking_for
    assert named.weighable.stories == {"ap-2024-05-cooperation"}
    early = moment(office.clock, as_of="2024")
    assert show_judgement(office, "FR", early).speaking_for == ()


def test_a_country_nobody_has_judged_has_nothing_on_either_side(office):
    known = show_judgement(office, "FR", moment(office.clock))
    assert (known.assessment, known.speaking_for, known.speaking_against) == (None, (), ())
