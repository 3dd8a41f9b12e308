"""Claims as rows of their tables, and back."""

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from caseapp.domain.claims import DETAILS, Certainty, Citation, Claim, ClaimKind
from caseapp.domain.details import Details, VisaRule
from caseapp.domain.plain import from_plain, to_plain
from caseapp.domain.sources import Grade
from caseapp.store.reference.columns import day_text, partial_columns, partial_or_none, recorded
from caseapp.store.reference.tables import claim_revision

_C = claim_revision.c
COLUMNS = (
    _C.id,
    _C.revision,
    _C.recorded_at,
    _C.recorded_by,
    _C.reason,
    _C.kind,
    _C.when_edtf,
    _C.when_phrase,
    _C.when_precision,
    _C.when_note,
    _C.said_on_edtf,
    _C.said_on_phrase,
    _C.announced_on_edtf,
    _C.announced_on_phrase,
    _C.summary,
    _C.grade,
    _C.certainty,
    _C.certainty_note,
    _C.client_safe,
    _C.why_not,
    _C.in_scope,
    _C.details,
)
_KINDS = {kind.value: kind for kind in ClaimKind}
_GRADES = {grade.value: grade for grade in Grade}
_CERTAINTIES = {certainty.value: certainty for certainty in Certainty}


def claim_columns(claim: Claim) -> dict[str, Any]:
    """The columns of a claim, without its stamp and its children."""
    rule = claim.details if isinstance(claim.details, VisaRule) else None
    return {
        "kind": claim.kind.value,
        **partial_columns("when", claim.when),
        "when_precision": claim.when_precision,
        "when_note": claim.when_note,
        **partial_columns("said_on", claim.said_on),
        **partial_columns("announced_on", claim.announced_on),
        "summary": claim.summary,
        "grade": claim.grade.value,
        "certainty": claim.certainty.value,
        "certainty_note": claim.certainty_note,
        "client_safe": claim.client_safe,
        "why_not": claim.why_not,
        "in_scope": claim.in_scope,
        "details": json.dumps(to_plain(claim.details), ensure_ascii=False),
        "passport": rule.passport if rule else None,
        "destination": rule.destination if rule else None,
        "begins": day_text(claim.dated.begins) if claim.dated else None,
    }


def child_rows(claim: Claim) -> tuple[list[dict[str, Any]], ...]:
    """Its countries, citations and links."""
    return (
        [{"country": country} for country in claim.countries],
        [
            {"source": c.source, "locator": c.locator, "quote": c.quote, "note": c.note}
            for c in claim.citations
        ],
        [{"other": other} for other in claim.see_also],
    )


def claim_from(
    row: Sequence[Any],
    countries: Sequence[str],
    citations: Sequence[Citation],
    see_also: Sequence[str],
) -> Claim:
    """The claim that a row of ``COLUMNS`` and its children hold."""
    (id_, revision, at, by, reason, kind, when, phrase, precision, when_note, *rest) = row
    (said, said_phrase, announced, announced_phrase, summary, grade, *rest) = rest
    certainty, certainty_note, client_safe, why_not, in_scope, details = rest
    return Claim(
        id_,
        _KINDS[kind],
        tuple(countries),
        partial_or_none(when, phrase),
        precision,
        when_note,
        partial_or_none(said, said_phrase),
        partial_or_none(announced, announced_phrase),
        summary,
        tuple(citations),
        _GRADES[grade],
        _CERTAINTIES[certainty],
        certainty_note,
        client_safe,
        why_not,
        in_scope,
        _details(kind, details),
        tuple(see_also),
        recorded(revision, at, by, reason),
    )


# A page is read again at every change; details never change once they are written.
@lru_cache(maxsize=4096)
def _details(kind: str, text: str) -> Details:
    return from_plain(DETAILS[_KINDS[kind]], json.loads(text))
