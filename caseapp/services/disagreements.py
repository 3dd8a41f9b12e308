"""What is known about one disagreement: its claims, as they were known."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.revisions import Revision
from caseapp.errors import Refused
from caseapp.services.absence import absent
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class DisagreementKnowledge:
    """A disagreement with those of its claims that are known on the day, by id."""

    disagreement: Disagreement
    claims: Mapping[str, Claim]


def show_disagreement(
    workspace: Workspace, disagreement_id: str, moment: Moment
) -> DisagreementKnowledge:
    """One disagreement as it was known.

    Raises Refused ``unknown_disagreement``, ``unknown_then``, ``withdrawn`` or
    ``speaks_later``.
    """
    with workspace.reference.reading() as unit:
        history = unit.disagreements.history(disagreement_id)
        told = _known_at(history, moment.known_at)
        if told is None:
            raise absent(unit, "disagreement", disagreement_id, moment)
        read = unit.claims.get(told.claims, moment.known_at)
    claims = {id_: read[id_] for id_ in told.claims if id_ in read}
    past = {id_: claim for id_, claim in claims.items() if claim.concerns(moment.as_of)}
    if claims and not past:
        raise Refused("speaks_later", id=disagreement_id, day=moment.as_of.isoformat())
    return DisagreementKnowledge(told, past)


def _known_at(
    history: list[Revision[Disagreement]], known_at: datetime | None
) -> Disagreement | None:
    """The newest revision by a moment; None where there is none or it ended the thing."""
    past = (each for each in history if known_at is None or each.recorded.at <= known_at)
    newest = next(past, None)
    return newest.thing if newest and not newest.withdrawn else None
