"""What was found by rule not to fit together: which rule it was, and what that can mean."""

from collections.abc import Mapping

from caseapp.domain.disagreements import DisagreementKind
from caseapp.domain.misfits import Misfit, Rule
from caseapp.text import gettext as _


def misfit_words(misfit: Misfit) -> str:
    """What does not fit and what that can mean; it never says which side is right."""
    return _words()[misfit.rule, misfit.kind]


def found_by_rule() -> str:
    """That no person stands behind it yet."""
    return _("Found by rule; nobody has looked at it yet.")


def _words() -> Mapping[tuple[Rule, DisagreementKind], str]:
    return {
        **_of_figures(),
        **_of_visa_rules(),
        (Rule.EVENT_DATES, DisagreementKind.DATING): _(
            "These reports seem to tell of one event and give different dates for it."
        ),
        (Rule.STATUS, DisagreementKind.SUPERSEDED): _(
            "This claim is newer than the judgement and speaks against it; the judgement has not"
            " weighed it."
        ),
    }


def _of_figures() -> Mapping[tuple[Rule, DisagreementKind], str]:
    return {
        (Rule.FIGURES, DisagreementKind.CONTRADICTION): _(
            "These figures count the same thing in one period and cannot both be right."
        ),
        (Rule.FIGURES, DisagreementKind.COUNTING): _(
            "These figures count the same thing in one period but come from different agencies, or"
            " parts of one: one of them may be wrong, or each counts in its own way."
        ),
        (Rule.FIGURES, DisagreementKind.DIFFERENT_PERIOD): _(
            "These figures count the same thing in periods that overlap but are not the same:"
            " they cannot be compared as they stand."
        ),
        (Rule.FIGURES, DisagreementKind.DIFFERENT_SCOPE): _(
            "These figures count the same thing in overlapping periods but in different places:"
            " they cannot be compared as they stand."
        ),
    }


def _of_visa_rules() -> Mapping[tuple[Rule, DisagreementKind], str]:
    return {
        (Rule.VISA_RULES, DisagreementKind.CONTRADICTION): _(
            "These rules begin on one day, for the same passport at the same border, and ask for"
            " different things: they cannot both hold."
        ),
        (Rule.VISA_RULES, DisagreementKind.DATING): _(
            "These rules say the same but give different days for its beginning."
        ),
        (Rule.VISA_RULES, DisagreementKind.LEGAL_VS_DATASET_DATE): _(
            "These rules say the same, but a data set has it from another day than the other"
            " source: data sets can notice late."
        ),
    }
