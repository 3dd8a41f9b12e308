"""Judgements for other programs: plain values under stable names (DESIGN, section 9)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from caseapp.cli import machine_claims, machine_writing
from caseapp.cli.machine import partial_date
from caseapp.domain.assessments import Assessment
from caseapp.services.judgements import Judgement, Weighed, witnesses
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
        "for": _side(known.speaking_for, known),
        "against": _side(known.speaking_against, known),
        "disagreements": [machine_claims.disagreement(each) for each in known.disagreements],
        "misfits": [machine_writing.misfit(each) for each in known.misfits],
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
        "undecided": [machine_claims.disagreement(each) for each in waiting.undecided],
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


def _side(side: Sequence[Weighed], known: Judgement) -> Plain:
    return {
        "independent_sources": witnesses(side),
        "claims": [_weighed(each, known) for each in side],
    }


def _weighed(each: Weighed, known: Judgement) -> Plain:
    claim, knowledge = each.claim, known.knowledge
    split = knowledge.disagreements_about(claim) if claim else ()
    return {
        "id": each.id,
        "known": claim is not None,
        "summary": claim.summary if claim else None,
        "independent_sources": each.witnesses,
        "stories": sorted({source.story for source in each.sources}),
        "stale": each.stale,
        "disagreements": [one.id for one in split],
        "misfits": len(knowledge.misfits_of(claim)) if claim else 0,
    }
