"""What was written, taken back, or does not fit, in words."""

from dataclasses import replace
from datetime import date

import pytest
from made_up import NOON

from caseapp.domain.claims import ClaimKind
from caseapp.domain.disagreements import DisagreementKind
from caseapp.domain.drafts.claims import blank_claim, read_claim
from caseapp.domain.drafts.draft import Unsound
from caseapp.domain.drafts.forms import Shape, claim_fields, form_of
from caseapp.domain.misfits import Misfit, Rule
from caseapp.domain.office import Action, ActionName
from caseapp.wording.actions import LONGEST, action_words
from caseapp.wording.fields import field_label
from caseapp.wording.misfits import _words, found_by_rule, misfit_words
from caseapp.wording.problems import problem_sentences
from caseapp.wording.shapes import takes
from caseapp.wording.writing import Act, done

FORMS = [form_of(thing) for thing in ("source", "assessment", "disagreement")]
FORMS += [claim_fields(kind) for kind in ClaimKind]
CLAIM = Action(1, NOON, "Ana", ActionName.CLAIM_REVISED, "Nobody returned.", ())


@pytest.mark.parametrize("name", ActionName)
def test_every_action_is_named_with_its_subject(name):
    said = action_words(replace(CLAIM, name=name, subject="CN"))
    assert "China" in said if name.value.startswith("assessment_") else "“CN”" in said
    assert "{" not in said


def test_a_long_subject_is_shortened_to_one_line_that_orders_nothing():
    said = action_words(replace(CLAIM, subject="a\nb\x1b[31m\u202e{0} " + "x" * 500))
    assert said.isprintable()
    assert said.startswith("Correct the claim “a b\N{REPLACEMENT CHARACTER}[31m")
    assert said.endswith("…”")
    assert len(said) < LONGEST + 30


@pytest.mark.parametrize(("rule", "kind"), _words())
def test_every_rule_says_what_it_means_and_takes_no_side(rule, kind):
    said = misfit_words(Misfit(rule, kind, ("a", "b")))
    assert said.startswith(("These ", "This "))
    assert said.endswith(".")
    assert "prefer" not in said.lower()


def test_figures_that_cannot_both_be_right_are_told_apart_from_those_of_other_periods():
    both = {misfit_words(Misfit(Rule.FIGURES, kind, ())) for kind in DisagreementKind
            if (Rule.FIGURES, kind) in _words()}  # fmt: skip
    assert len(both) == 4
    assert "nobody has looked at it" in found_by_rule()


def test_every_misfit_of_the_starter_knowledge_has_words(known):
    for country in ("CN", "EC", "VE", "IN", "CU", "US", "VN", "SR"):
        for misfit in known(country).misfits:
            assert misfit_words(misfit)


def test_each_field_of_an_unsound_form_gets_its_own_sentence():
    with pytest.raises(Unsound) as unsound:
        read_claim(blank_claim(ClaimKind.FIGURE).having(value="many"), date(2026, 11, 22))
    told = problem_sentences(unsound.value)
    assert {"measure", "population", "period_basis", "value", "citations"} <= told.keys()
    assert told["measure"] == "This cannot stay empty. Write something, or choose."
    assert "“many” is not a number" in told["value"]


@pytest.mark.parametrize("form", FORMS)
def test_every_field_of_every_form_has_a_label_and_says_what_it_takes(form):
    for field in form:
        assert field_label(field.name)
        assert takes(field)
        assert field.shape is not Shape.CHOICE or field.choices[0] in takes(field)


@pytest.mark.parametrize("act", Act)
def test_what_was_done_names_the_thing_and_its_revision(act):
    said = done(act, "fr-1", 3)
    assert "fr-1" in said
    assert "revision 3" in said
