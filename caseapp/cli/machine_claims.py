"""One claim for other programs: plain values under stable names (DESIGN, section 9)."""

from typing import Any

from caseapp.cli import machine
from caseapp.cli.machine import partial_date
from caseapp.domain.claims import Citation, ClaimKind
from caseapp.domain.drafts.forms import Field, claim_fields
from caseapp.domain.plain import to_plain
from caseapp.domain.revisions import Recorded
from caseapp.services.claims import ClaimKnowledge
from caseapp.services.moments import Moment

Plain = dict[str, Any]


def claim(known: ClaimKnowledge, when: Moment) -> Plain:
    """A claim with its grounds, and what does not fit with it."""
    said, reason = known.claim, known.kept_off
    return {
        **moment(when),
        "id": said.id,
        "kind": said.kind.value,
        "countries": list(said.countries),
        "summary": said.summary,
        "when": partial_date(said.when),
        "when_note": said.when_note,
        "said_on": partial_date(said.said_on),
        "announced_on": partial_date(said.announced_on),
        "details": to_plain(said.details),
        "grade": said.grade.value,
        "certainty": said.certainty.value,
        "certainty_note": said.certainty_note,
        "client_safe": said.client_safe,
        "in_scope": said.in_scope,
        "see_also": list(said.see_also),
        "citations": [_citation(cited, known) for cited in said.citations],
        "independent_sources": known.witnesses,
        "stale": known.is_stale,
        "on_sheets": reason is None,
        "kept_off": reason.value if reason else None,
        "why_not": said.why_not,
        "disagreements": [machine.disagreement(each) for each in known.disagreements],
        "misfits": [machine.misfit(each) for each in known.misfits],
        "recorded": recorded(said.recorded),
    }


def fields(kind: ClaimKind) -> Plain:
    """The fields of a kind of claim."""
    return {"kind": kind.value, "fields": [_field(each) for each in claim_fields(kind)]}


def moment(when: Moment) -> Plain:
    """The two days that an answer is given for."""
    known_on = when.known_on.isoformat() if when.known_on else None
    return {"as_of": when.as_of.isoformat(), "known_on": known_on}


def recorded(stamp: Recorded | None) -> Plain | None:
    """Who wrote a revision down, when and why."""
    if stamp is None:
        return None
    return {
        "revision": stamp.revision,
        "at": stamp.at.isoformat(),
        "by": stamp.by,
        "reason": stamp.reason,
    }


def _citation(cited: Citation, known: ClaimKnowledge) -> Plain:
    source = known.sources.get(cited.source)
    return {
        "source": cited.source,
        "title": source.title if source else None,
        "story": source.story if source else None,
        "locator": cited.locator,
        "quote": cited.quote,
        "note": cited.note,
    }


def _field(each: Field) -> Plain:
    return {
        "name": each.name,
        "takes": each.shape.value,
        "required": each.required,
        "choices": list(each.choices),
    }
