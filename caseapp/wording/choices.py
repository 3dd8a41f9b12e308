"""The words of what can be chosen in a form."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from caseapp.domain.assessments import Confidence, Level
from caseapp.domain.claims import Certainty
from caseapp.domain.details import PeriodBasis, Requirement, RuleBasis
from caseapp.domain.disagreements import DisagreementKind, DisagreementState
from caseapp.domain.drafts.forms import Field
from caseapp.domain.sources import Grade
from caseapp.text import gettext as _
from caseapp.wording import labels, values


def choice_words(field: Field, text: str) -> str:
    """The words of one of the texts that a field may hold."""
    if field.of is not None:
        return _of_enumeration()[field.of](field.of(text))
    return _of_text()[text]


def _of_enumeration() -> Mapping[type[StrEnum], Callable[[Any], str]]:
    return {
        Level: labels.level,
        Confidence: labels.confidence,
        Grade: labels.grade,
        Certainty: labels.certainty,
        Requirement: labels.requirement,
        DisagreementKind: labels.disagreement,
        DisagreementState: values.disagreement_state,
        PeriodBasis: values.period_basis,
        RuleBasis: values.rule_basis,
    }


def _of_text() -> Mapping[str, str]:
    return {
        "recalcitrant": _("Recalcitrant (uncooperative)"),
        "at_risk": _("At risk of non-compliance"),
        "charter": _("Charter"),
        "commercial": _("Commercial"),
        "military": _("Military"),
        "unknown": _("Not known"),
        "departure": _("The departure"),
        "arrival": _("The arrival"),
        "departure and arrival": _("Departure and arrival"),
        "reinstated": _("A requirement was brought back"),
        "waiver_suspended": _("An exemption was suspended"),
        "agreement_in_force": _("An agreement came into force"),
        "observed": _("A change was seen in a data set"),
        "state": _("A data set lists it so"),
        "printed in the text": _("Printed in the text"),
        "derived interval": _("Worked out from the text"),
        "external identification": _("Found elsewhere"),
    }
