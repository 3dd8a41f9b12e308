"""Judgements for other programs: plain values under stable names (DESIGN, section 9)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from caseapp.cli import machine, machine_claims
from caseapp.cli.machine import partial_date
from caseapp.domain.assessments import Assessment
from caseapp.services.judgements import Judgement, Named, weight
from caseapp.services.moments import Moment
from caseapp.services.reviews import Reviews

Plain = dict[str, Any]


def judgement(known: Judgement, when: Moment) -> Plain:
    """The judgement that answers for a country, and the claims on either side."""
    judged, knowledge = known.assessment, known.knowledge
    return {
        "country": knowledge.country,
        **machine_claims.moment(when),
        "assessment": assessment(judged, knowledge.as_of) if judged else None,
        "for": _side(known.speaking_for),
        "against": _side(known.speaking_against),
        "disagreements": [machine.disagreement(each) for each in known.disagreements],
        "misfits": [machine.misfit(each) for each in known.misfits],
        "history": [assessment(each, knowledge.as_of) for each in knowledge.assessments],
    }


def due(waiting: Reviews, when: Moment) -> Plain:
    """What waits for a person, most urgent first."""
    day = waiting.day
    return {
        **machine_claims.moment(when),
        "overdue": [assessment(each, day) for each in waiting.overdue],
        "unsigned": [assessment(each, day) for each in waiting.unsigned],
        "uncountersigned": [assessment(each, day) for each in waiting.uncountersigned],
        "undecided": [machine.disagreement(each) for each in waiting.undecided],
    }


def assessment(judged: Assessment, day: date) -> Plain:
    """A judgement with its signatures, as it stands on a day."""
    return {
        "id": judged.id,
        "country": judged.country,
        "level": judged.level.value,
        "since": partial_date(judged.since),
        "as_of": partial_date(judged.as_of),
        "good_until": partial_date(judged.good_until),
        "certainty": judged.certainty.value,
        "note": judged.note,
        "review_by": judged.review_by.isoformat(),
        "stale": judged.is_stale(day),
        "claims_for": list(judged.claims_for),
        "claims_against": list(judged.claims_against),
        "signed_by": judged.signed_by,
        "signed_on": judged.signed_on.isoformat() if judged.signed_on else None,
        "countersigned_by": judged.countersigned_by,
        "countersigned_on": (
            judged.countersigned_on.isoformat() if judged.countersigned_on else None
        ),
        "recorded": machine_claims.recorded(judged.recorded),
    }


def _side(side: Sequence[Named]) -> Plain:
    weighed = weight(side)
    return {
        "independent_sources": weighed.witnesses,
        "newest_evidence": weighed.newest.isoformat() if weighed.newest else None,
        "claims": [_named(each) for each in side],
    }


def _named(each: Named) -> Plain:
    found = each.weighable
    return {
        "id": each.id,
        "known": found is not None,
        "summary": found.claim.summary if found else None,
        "stories": sorted(found.stories) if found else [],
        "evidence": found.evidence.isoformat() if found and found.evidence else None,
        "stale": found.is_stale if found else None,
        "doubts": sorted(found.doubts) if found else [],
    }
