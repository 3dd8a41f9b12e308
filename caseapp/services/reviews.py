"""What waits for a person: judgements to review or sign, disagreements nobody decided."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from caseapp.domain.assessments import Assessment, assessment_on
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement, DisagreementState
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace

MOST_UNDECIDED = 500
"""How many disagreements are looked at: more than a person decides before looking again."""


@dataclass(frozen=True, slots=True)
class Reviews:
    """What waits, most urgent first.

    ``overdue`` are the judgements that answer for the day and should have been reviewed
    before it, ``unsigned`` those that nobody in this office has signed, ``uncountersigned``
    those that wait for a second person, ``undecided`` the open disagreements that nobody
    has looked at and of which a side speaks of the day or before; ``claims`` are the sides.
    """

    day: date
    overdue: tuple[Assessment, ...]
    unsigned: tuple[Assessment, ...]
    uncountersigned: tuple[Assessment, ...]
    undecided: tuple[Disagreement, ...]
    claims: Mapping[str, Claim] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many judgements are overdue: what the navigation counts."""
        return len(self.overdue)


def list_reviews(workspace: Workspace, moment: Moment) -> Reviews:
    """What waits for a person, on a day and with what was known then."""
    with workspace.reference.reading() as unit:
        assessments = unit.assessments.all(moment.known_at)
        recorded = unit.disagreements.all(moment.known_at)
        open_ones = [each for each in recorded if _is_undecided(each)][:MOST_UNDECIDED]
        sides = dict.fromkeys(id_ for each in open_ones for id_ in each.claims)
        known = unit.claims.get(list(sides), moment.known_at)
    day = moment.as_of
    claims = {id_: claim for id_, claim in known.items() if claim.concerns(day)}
    by_day = _by_urgency(assessments, day)
    return Reviews(
        day,
        tuple(judged for judged in by_day if judged.is_overdue(day)),
        tuple(judged for judged in by_day if not judged.signed_by),
        tuple(j for j in by_day if j.signed_by and not j.countersigned_by),
        tuple(each for each in open_ones if any(id_ in claims for id_ in each.claims)),
        claims,
    )


def count_overdue(workspace: Workspace, moment: Moment) -> int:
    """How many judgements are overdue, without looking at anything else."""
    with workspace.reference.reading() as unit:
        assessments = unit.assessments.all(moment.known_at)
    day = moment.as_of
    return sum(judged.is_overdue(day) for judged in _by_urgency(assessments, day))


def _is_undecided(each: Disagreement) -> bool:
    return each.state is DisagreementState.OPEN and each.decided_by is None


def _by_urgency(assessments: Iterable[Assessment], day: date) -> list[Assessment]:
    answering = _answering(assessments, day)
    return sorted(answering, key=lambda judged: (judged.review_by, judged.country))


def _answering(assessments: Iterable[Assessment], day: date) -> list[Assessment]:
    by_country: dict[str, list[Assessment]] = {}
    for judged in assessments:
        by_country.setdefault(judged.country, []).append(judged)
    answers = (assessment_on(some, day) for some in by_country.values())
    return [judged for judged in answers if judged]
