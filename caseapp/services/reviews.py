"""What waits for a person: judgements to review or sign, disagreements nobody decided."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from caseapp.domain.assessments import Assessment, assessment_on
from caseapp.domain.disagreements import Disagreement, DisagreementState
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Reviews:
    """What waits, most urgent first.

    ``overdue`` are the judgements that answer for the day and should have been reviewed
    before it, ``unsigned`` those that nobody in this office has signed, ``uncountersigned``
    those that wait for a second person, ``undecided`` the open disagreements that nobody
    has looked at.
    """

    day: date
    overdue: tuple[Assessment, ...]
    unsigned: tuple[Assessment, ...]
    uncountersigned: tuple[Assessment, ...]
    undecided: tuple[Disagreement, ...]

    @property
    def count(self) -> int:
        """How many judgements are overdue: what the navigation counts."""
        return len(self.overdue)


def list_reviews(workspace: Workspace, moment: Moment) -> Reviews:
    """What waits for a person, on a day and with what was known then."""
    with workspace.reference.reading() as unit:
        assessments = unit.assessments.all(moment.known_at)
        disagreements = unit.disagreements.all(moment.known_at)
    day = moment.as_of
    answering = _answering(assessments, day)
    by_day = sorted(answering, key=lambda judged: (judged.review_by, judged.country))
    return Reviews(
        day,
        tuple(judged for judged in by_day if judged.is_stale(day)),
        tuple(judged for judged in by_day if not judged.signed_by),
        tuple(j for j in by_day if j.signed_by and not j.countersigned_by),
        tuple(
            each
            for each in disagreements
            if each.state is DisagreementState.OPEN and each.decided_by is None
        ),
    )


def _answering(assessments: Iterable[Assessment], day: date) -> list[Assessment]:
    by_country: dict[str, list[Assessment]] = {}
    for judged in assessments:
        by_country.setdefault(judged.country, []).append(judged)
    answers = (assessment_on(some, day) for some in by_country.values())
    return [judged for judged in answers if judged]
