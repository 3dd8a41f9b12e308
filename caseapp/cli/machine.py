"""Answers for other programs: plain values under stable names (DESIGN, section 9)."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.dates import PartialDate
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.misfits import Misfit
from caseapp.domain.plain import to_plain
from caseapp.domain.sheets import Sheet
from caseapp.domain.sources import Source, independent_sources
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import voice
from caseapp.services.moments import Moment

Plain = dict[str, Any]


def partial_date(value: PartialDate | None) -> Plain | None:
    """A half-known date: its EDTF, its bounds as ISO days, and the words of the source."""
    if value is None:
        return None
    return {
        "edtf": value.edtf,
        "earliest": iso(value.earliest),
        "latest": iso(value.latest),
        "phrase": value.phrase,
    }


def country(knowledge: CountryKnowledge, when: Moment) -> Plain:
    """Everything known about a country."""
    ranking = knowledge.classification
    return {
        "country": knowledge.country,
        "name": voice(ENGLISH).country(knowledge.country),
        "as_of": knowledge.as_of.isoformat(),
        "known_on": iso(when.known_on),
        "assessment": _assessment(knowledge.assessment, knowledge.as_of),
        "lapsed_assessment": _assessment(knowledge.lapsed, knowledge.as_of),
        "history": [_assessment(judged, knowledge.as_of) for judged in knowledge.assessments],
        "classification": _claim(ranking, knowledge) if ranking else None,
        "claims": [_claim(claim, knowledge) for claim in knowledge.claims],
        "disagreements": [disagreement(each) for each in knowledge.disagreements],
        "misfits": [misfit(each) for each in knowledge.misfits],
        "visa_rules": [_claim(claim, knowledge) for claim in knowledge.visa_rules],
    }


def sheet(made: Sheet, file: str) -> Plain:
    """A sheet that was made, statement by statement."""
    return {
        "file": file,
        "sheet_id": made.id,
        "sha256": made.sha256,
        "pages": made.pages,
        "language": made.order.language,
        "edition": made.order.edition.value,
        "paper": made.order.paper.value,
        "replaces": made.order.replaces,
        "left_out": [
            {"topic": left.topic.value, "reason": left.reason.value, "count": left.count}
            for left in made.left_out
        ],
        "country": made.order.country,
        "as_of": made.order.as_of.isoformat(),
        "statements": [
            {
                "message": spoken.statement.message,
                "text": spoken.text,
                "language": spoken.language or made.order.language,
                "claims": list(spoken.statement.claims),
                "sources": list(spoken.statement.sources),
                "stale": spoken.statement.stale,
            }
            for spoken in made.spoken
        ],
    }


def _assessment(judged: Assessment | None, day: date) -> Plain | None:
    if judged is None:
        return None
    return {
        "id": judged.id,
        "level": judged.level.value,
        "as_of": partial_date(judged.as_of),
        "since": partial_date(judged.since),
        "good_until": partial_date(judged.good_until),
        "certainty": judged.certainty.value,
        "note": judged.note,
        "review_by": judged.review_by.isoformat(),
        "stale": judged.is_stale(day),
        "signed_by": judged.signed_by,
        "signed_on": iso(judged.signed_on),
        "countersigned_by": judged.countersigned_by,
        "countersigned_on": iso(judged.countersigned_on),
        "claims_for": list(judged.claims_for),
        "claims_against": list(judged.claims_against),
    }


def _claim(claim: Claim, knowledge: CountryKnowledge) -> Plain:
    stale = knowledge.is_stale(claim)
    return {**saying(claim, knowledge.sources_of(claim), stale), "countries": claim.countries}


def saying(claim: Claim, sources: Iterable[Source], stale: bool) -> Plain:
    """A claim with its sources."""
    witnesses = tuple(sources)
    return {
        "id": claim.id,
        "kind": claim.kind.value,
        "when": partial_date(claim.when),
        "said_on": partial_date(claim.said_on),
        "announced_on": partial_date(claim.announced_on),
        "summary": claim.summary,
        "details": to_plain(claim.details),
        "grade": claim.grade.value,
        "certainty": claim.certainty.value,
        "sources": [source(each) for each in witnesses],
        "independent_sources": independent_sources(witnesses),
        "stale": stale,
        "client_safe": claim.client_safe,
        "why_not": claim.why_not,
    }


def source(each: Source) -> Plain:
    """A source."""
    return {
        "id": each.id,
        "grade": each.grade.value,
        "published": each.published.edtf if each.published else None,
        "same_story": each.same_story,
        "title": each.title,
        "publisher": each.publisher,
        "url": each.url,
        "dated_in_text": each.dated_in_text,
    }


def disagreement(each: Disagreement) -> Plain:
    """A disagreement that somebody recorded, and who decided it."""
    return {
        "id": each.id,
        "kind": each.kind.value,
        "claims": list(each.claims),
        "note": each.note,
        "state": each.state.value,
        "decided_by": each.decided_by,
        "decided_on": iso(each.decided_on),
    }


def misfit(found: Misfit) -> Plain:
    """Claims that do not fit together by a rule, and the kind that the rule proposes."""
    return {
        "rule": found.rule.value,
        "kind": found.kind.value,
        "claims": list(found.claims),
        "assessment": found.assessment,
    }


def iso(day: date | None) -> str | None:
    """A day as ISO 8601 writes it."""
    return day.isoformat() if day else None
