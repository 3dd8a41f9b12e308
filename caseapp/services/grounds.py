"""What somebody should see before signing a judgement."""

from caseapp.domain.assessments import Assessment
from caseapp.domain.grounds import Grounds, grounds_of
from caseapp.domain.knowledge import seen_from
from caseapp.errors import Refused
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace
from caseapp.store.reference.unit import Unit


def show_grounds(workspace: Workspace, assessment_id: str, moment: Moment) -> Grounds:
    """A judgement with what it rests on. Raises Refused ``unknown_assessment``."""
    with workspace.reference.reading() as unit:
        judged = _known(unit, assessment_id, moment)
        country, known_at = judged.country, moment.known_at
        claims = {claim.id: claim for claim in unit.claims.of_country(country, known_at)}
        # A judgement may rest on claims about other countries too.
        named = [i for i in (*judged.claims_for, *judged.claims_against) if i not in claims]
        claims |= unit.claims.get(named, known_at)
        cited = dict.fromkeys(i for claim in claims.values() for i in claim.source_ids)
        sources = unit.sources.get(list(cited), known_at)
        others = unit.assessments.of_country(country, known_at)
        doubts = unit.disagreements.touching(list(claims), known_at)
    knowledge = seen_from(country, moment.as_of, claims.values(), sources, others, doubts)
    return grounds_of(judged, knowledge)


def _known(unit: Unit, assessment_id: str, moment: Moment) -> Assessment:
    history = unit.assessments.history(assessment_id)
    known_at = moment.known_at
    past = (each for each in history if known_at is None or each.recorded.at <= known_at)
    newest = next(past, None)
    if newest is None or newest.withdrawn:
        raise Refused("unknown_assessment", id=assessment_id)
    return newest.thing
