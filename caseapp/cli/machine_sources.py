"""Sources for other programs: plain values under stable names (DESIGN, section 9)."""

from collections.abc import Iterable
from typing import Any

from caseapp.cli.machine import partial_date
from caseapp.domain.claims import Claim
from caseapp.domain.printing import not_cited
from caseapp.domain.reliance import AssessmentLeft, ClaimLeft, DisagreementLeft, Reliance
from caseapp.domain.sources import Source
from caseapp.services.moments import Moment
from caseapp.services.source_table import SourceRow
from caseapp.services.sources import SourceKnowledge, StoryKnowledge

Plain = dict[str, Any]


def sources(rows: Iterable[SourceRow], when: Moment) -> Plain:
    """The table of sources."""
    return {**_moment(when), "sources": [_row(row) for row in rows]}


def source(known: SourceKnowledge, when: Moment) -> Plain:
    """One source, its claims, and what would be left without it and without its story."""
    return {
        **_moment(when),
        "source": _source(known.source),
        "copies": [copy.id for copy in known.copies],
        "claims": [_claim(claim) for claim in known.claims],
        "claims_total": known.total,
        "without_it": _reliance(known.reliance),
        "without_the_story": _reliance(known.story.reliance),
    }


def story(known: StoryKnowledge, when: Moment) -> Plain:
    """One story, its claims, and what would be left without it."""
    return {
        **_moment(when),
        "story": known.story,
        "copies": [_source(copy) for copy in known.copies],
        "claims": [_claim(claim) for claim in known.claims],
        "claims_total": known.total,
        "without_the_story": _reliance(known.reliance),
    }


def _moment(when: Moment) -> Plain:
    known_on = when.known_on.isoformat() if when.known_on else None
    return {"as_of": when.as_of.isoformat(), "known_on": known_on}


def _row(row: SourceRow) -> Plain:
    newest = row.weight.newest
    return {
        **_source(row.source),
        "copies": row.copies,
        "claims": row.weight.claims,
        "story_claims": row.story_claims,
        "countries": list(row.weight.countries),
        "newest_claim": newest.isoformat() if newest else None,
    }


def _source(source: Source) -> Plain:
    reason = not_cited(source)
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "published": partial_date(source.published),
        "published_basis": source.published_basis,
        "dated_in_text": source.dated_in_text,
        "language": source.language,
        "url": source.url,
        "grade": source.grade.value,
        "story": source.story,
        "note": source.note,
        "on_sheets": reason is None,
        "why_not": reason.value if reason else None,
    }


def _claim(claim: Claim) -> Plain:
    return {
        "id": claim.id,
        "kind": claim.kind.value,
        "countries": list(claim.countries),
        "when": partial_date(claim.when),
        "summary": claim.summary,
    }


def _reliance(reliance: Reliance) -> Plain:
    return {
        "changes_nothing": reliance.changes_nothing,
        "claims": [_claim_left(left) for left in reliance.claims],
        "assessments": [_assessment_left(left) for left in reliance.assessments],
        "disagreements": [_disagreement_left(left) for left in reliance.disagreements],
    }


def _claim_left(left: ClaimLeft) -> Plain:
    return {
        "claim": left.claim.id,
        "footing": left.footing.value,
        "independent_sources": left.witnesses,
        "independent_sources_left": left.left,
        "leaves_sheets": left.leaves_sheets,
    }


def _assessment_left(left: AssessmentLeft) -> Plain:
    return {
        "assessment": left.assessment.id,
        "country": left.assessment.country,
        "falls": left.falls,
        "claims_lost": list(left.lost),
        "claims_weaker": list(left.weaker),
        "claims_left": list(left.left),
        "claims_against_lost": list(left.lost_against),
    }


def _disagreement_left(left: DisagreementLeft) -> Plain:
    return {
        "disagreement": left.disagreement.id,
        "claims_lost": list(left.lost),
        "claims_left": list(left.left),
    }
