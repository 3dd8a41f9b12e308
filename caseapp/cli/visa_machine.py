"""Answers about visa rules for other programs: plain values under stable names."""

from collections.abc import Mapping
from typing import Any

from caseapp.cli.machine import Plain, disagreement, iso, partial_date, saying, source
from caseapp.domain.claims import Claim
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import VisaRule
from caseapp.domain.freshness import is_stale
from caseapp.domain.sources import Source
from caseapp.domain.visa_reach import Reach
from caseapp.domain.visa_records import RuleOnRecord
from caseapp.domain.visas import RuleSpan, VisaAnswer
from caseapp.services.visa_lists import ChangeLine, VisaChanges, VisaLine, VisaList
from caseapp.services.visas import VisaLookup


def pair(found: VisaLookup, on: PartialDate) -> Plain:
    """The visa rule that holds, and every rule known for the pair."""
    answer = found.answer
    return {
        "passport": answer.passport,
        "destination": answer.destination,
        "on": answer.on.isoformat(),
        "on_given": on.edtf,
        "requirement": answer.requirement.value,
        "max_stay_days": answer.max_stay_days,
        "since": partial_date(answer.span.since) if answer.span else None,
        "basis": answer.span.basis.value if answer.span else None,
        "doubts": [_span(span) for span in answer.doubts],
        "contrary": [_span(span) for span in answer.contrary],
        "rules": [_rule(claim, found) for claim in answer.rules],
        "disagreements": [disagreement(each) for each in found.disagreements],
        "stale": found.stale,
    }


def whole(found: VisaList) -> Plain:
    """A passport's row or a destination's column, every pair by code."""
    return {**_head(found), "rules": [_line(line) for line in found.lines], **_cited(found.sources)}


def reach(row: VisaList, groups: Mapping[Reach, tuple[VisaLine, ...]]) -> Plain:
    """The destinations of a passport by how they stand; ``could_reach`` null is not known."""
    return {
        **_head(row),
        "groups": [
            {
                "reach": group.value,
                "could_reach": group.could,
                "rules": [_line(line) for line in lines],
            }
            for group, lines in groups.items()
        ],
        **_cited(row.sources),
    }


def changes(found: VisaChanges) -> Plain:
    """What differs between two days, pair by pair."""
    return {
        "passport": found.passport,
        "destination": found.destination,
        "between": [found.first.isoformat(), found.at.as_of.isoformat()],
        "known_on": iso(found.at.known_on),
        "compared": found.compared,
        "not_known_on_either_day": found.unknown,
        "changes": [_change(line) for line in found.lines],
        **_cited(found.sources),
    }


def _head(found: VisaList) -> Plain:
    return {
        "passport": found.passport,
        "destination": found.destination,
        "on": found.at.as_of.isoformat(),
        "known_on": iso(found.at.known_on),
    }


def _cited(sources: Mapping[str, Source]) -> Plain:
    return {"sources": {id_: source(each) for id_, each in sources.items()}}


def _line(line: VisaLine) -> Plain:
    return {
        "passport": line.answer.passport,
        "destination": line.answer.destination,
        **_held(line.answer),
        "last_seen": iso(line.last_seen),
        "stale": line.stale,
        "disagreements": list(line.disagreements),
    }


def _held(answer: VisaAnswer[RuleOnRecord]) -> Plain:
    span = answer.span
    return {
        "requirement": answer.requirement.value,
        "max_stay_days": answer.max_stay_days,
        "since": partial_date(span.since) if span else None,
        "until": iso(span.until) if span else None,
        "basis": span.basis.value if span else None,
        "certainty": span.claim.certainty.value if span else None,
        "claim": span.claim.id if span else None,
        "stay_claim": answer.stay.claim.id if answer.stay else None,
        "sources": list(span.claim.source_ids) if span else [],
        "doubts": [_span(each) for each in answer.doubts],
        "contrary": [_span(each) for each in answer.contrary],
    }


def _span(span: RuleSpan[Any]) -> Plain:
    return {
        "claim": span.claim.id,
        "requirement": span.requirement.value,
        "max_stay_days": span.max_stay_days,
        "since": partial_date(span.since),
        "basis": span.basis.value,
        "sources": list(span.claim.source_ids),
    }


def _change(line: ChangeLine) -> Plain:
    assert line.change.kind
    return {
        "passport": line.change.after.passport,
        "destination": line.change.after.destination,
        "change": line.change.kind.value,
        "before": _held(line.change.before),
        "after": _held(line.change.after),
        "last_seen": iso(line.after.last_seen),
        "stale": line.after.stale,
        "disagreements": list(line.after.disagreements),
    }


def _rule(claim: Claim, found: VisaLookup) -> Plain:
    rule = claim.details
    assert isinstance(rule, VisaRule)
    sources = [found.sources[i] for i in claim.source_ids if i in found.sources]
    stale = is_stale(claim, found.sources, found.answer.on)
    return {**saying(claim, sources, stale), "requirement": rule.requirement.value}
