"""Labels: every value of the domain has a short name of its own."""

from enum import StrEnum

import pytest

from caseapp.domain.assessments import Confidence, Level
from caseapp.domain.claims import Certainty, ClaimKind
from caseapp.domain.details import Requirement
from caseapp.domain.disagreements import DisagreementKind
from caseapp.domain.sources import Grade
from caseapp.wording import labels

NAMED: list[tuple[type[StrEnum], object]] = [
    (Level, labels.level),
    (Confidence, labels.confidence),
    (ClaimKind, labels.kind),
    (Grade, labels.grade),
    (Certainty, labels.certainty),
    (Requirement, labels.requirement),
    (DisagreementKind, labels.disagreement),
]


@pytest.mark.parametrize(("values", "label"), NAMED, ids=lambda each: getattr(each, "__name__", ""))
def test_every_value_has_a_name_of_its_own(values, label):
    names = [label(value) for value in values]
    assert len(set(names)) == len(list(values))
    assert all(names)


def test_a_country_that_nobody_judged_is_not_called_unknown():
    assert labels.level(None) != labels.level(Level.UNKNOWN)
