"""One claim as an entry of a document."""

from collections.abc import Iterator

from caseapp.domain.claims import Certainty, Claim
from caseapp.domain.details import Figure
from caseapp.domain.manuscripts import Entry, Line, Manner
from caseapp.domain.printing import kept_off
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import answers, labels
from caseapp.wording.papers.grounds import dated
from caseapp.wording.papers.references import (
    References,
    cited,
    disagreements_of,
    quotations,
    raised,
)

SMALL, BOLD = Manner.SMALL, Manner.BOLD


def cited_entry(claim: Claim, numbers: References, why: str = "") -> Entry:
    """A claim as a court reads it: date, sentence, quotation, doubt, sources, disagreements.

    ``why`` says why it is set apart.
    """
    lines = [Line(dated(claim), BOLD), Line(claim.summary)]
    lines += [Line(text, SMALL) for text in (*([why] if why else ()), *_grounds(claim, numbers))]
    return Entry(_marker(claim, numbers), tuple(lines))


def full_entry(claim: Claim, numbers: References) -> Entry:
    """A claim as a colleague reads it: also its kind and grade, and whether it is printable."""
    texts = [_marks(claim, numbers), *_grounds(claim, numbers)]
    kept = kept_off(claim, numbers.knowledge.sources_of(claim), numbers.contradicted)
    if kept:
        reason = labels.kept_off(kept, claim)
        texts.append(_("Not on sheets for clients: {reason}").format(reason=reason))
    lines = (Line(dated(claim), BOLD), Line(claim.summary), *(Line(t, SMALL) for t in texts))
    return Entry(_marker(claim, numbers), lines)


def _marker(claim: Claim, numbers: References) -> str:
    return f"{numbers.entries[claim.id]}."


def _grounds(claim: Claim, numbers: References) -> Iterator[str]:
    if isinstance(claim.details, Figure):
        yield raised(answers.figure(claim))
    yield from quotations(claim, numbers)
    yield from doubts(claim)
    yield _sources(claim, numbers)
    yield from disagreements_of(claim, numbers)


def doubts(claim: Claim) -> Iterator[str]:
    """How sure the source is, where it is not plainly stated, and the notes on the claim."""
    if claim.certainty is not Certainty.STATED:
        sure = labels.certainty(claim.certainty)
        yield _("How sure the source is: {text}.").format(text=sure)
    yield from notes(claim)


def notes(claim: Claim) -> Iterator[str]:
    """What those who recorded a claim noted on it and on its date."""
    if claim.certainty_note:
        yield _("Note: {note}").format(note=claim.certainty_note)
    if claim.when_note:
        yield _("Note on the date: {note}").format(note=claim.when_note)


def _sources(claim: Claim, numbers: References) -> str:
    found = cited(claim, numbers)
    if not found:
        return _("Sources: none is known here.")
    count = numbers.knowledge.independent_sources(claim)
    told = ngettext("{count} independent source", "{count} independent sources", count)
    return _("Sources: {sources}; {count}.").format(sources=found, count=told.format(count=count))


def _marks(claim: Claim, numbers: References) -> str:
    marks = [labels.kind(claim.kind), _("grade {grade}").format(grade=claim.grade.value)]
    if numbers.knowledge.is_stale(claim):
        marks.append(_("out of date"))
    if not claim.in_scope:
        marks.append(_("outside our subject"))
    marks.append(claim.id)
    return " · ".join(marks)
