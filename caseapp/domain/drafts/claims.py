"""Claims from forms, and forms from claims."""

from datetime import date

from caseapp.domain.claims import DETAILS, Citation, Claim, ClaimKind
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import Details, PeriodBasis
from caseapp.domain.drafts.draft import CITATIONS, Draft, Reader
from caseapp.domain.drafts.forms import claim_fields, detail_fields
from caseapp.domain.drafts.values import clean, write


def read_claim(draft: Draft, near: date, before: Claim | None = None) -> Claim:
    """The claim that a form means; ``before`` is the one it revises. Raises Unsound.

    No claim without a source; no figure without measure, population, period and basis.
    """
    kind = _kind(draft)
    reader = Reader(draft, near)
    values = reader.values
    reader.require(bool(draft.citations), CITATIONS, "claim_without_source")
    if kind is ClaimKind.FIGURE:
        has_period = values["when"] is not None or values["period_basis"] is PeriodBasis.NONE
        reader.require(has_period, "when", "figure_without_period")
    reader.require(
        values["client_safe"] is not False or bool(values["why_not"]), "why_not", "why_not_missing"
    )
    reader.finish()
    own = {each.name for each in detail_fields(kind)}
    details: Details = DETAILS[kind](**{name: values[name] for name in own})
    others = {name: value for name, value in values.items() if name not in own}
    return Claim(
        id=draft.id or "",
        kind=kind,
        details=details,
        citations=tuple(map(_cleaned, draft.citations)),
        when_precision=_precision(values["when"], before),
        **others,
    )


def claim_draft(claim: Claim) -> Draft:
    """The form in which a claim is corrected."""
    own = {each.name for each in detail_fields(claim.kind)}
    texts = {
        each.name: write(getattr(claim.details if each.name in own else claim, each.name))
        for each in claim_fields(claim.kind)
    }
    revision = claim.recorded.revision if claim.recorded else 0
    return Draft("claim", claim.kind, claim.id, revision, texts, claim.citations)


def blank_claim(kind: ClaimKind, *countries: str) -> Draft:
    """An empty form for a claim of a kind; by itself it is not for sheets.

    Somebody has to say that a claim may reach a client.
    """
    texts = {"countries": ", ".join(countries), "in_scope": "yes", "certainty": "stated"}
    return Draft("claim", kind, texts=texts)


def _cleaned(cited: Citation) -> Citation:
    """A citation without what a text of the form may not hold either."""
    texts = (cited.source, cited.locator, cited.quote, cited.note)
    source, locator, quote, note = (clean(text) if text else None for text in texts)
    return Citation(source or "", locator or None, quote or None, note or None)


def _kind(draft: Draft) -> ClaimKind:
    assert draft.kind is not None, "a claim without a kind"
    return draft.kind


def _precision(when: PartialDate | None, before: Claim | None) -> str:
    """How finely a date is known, in the words of the data pack."""
    if before and before.when == when:
        return before.when_precision
    if when is None:
        return "unknown"
    if when.start is None or when.end is None:
        return "before" if when.start is None else "open"
    if not when.is_interval:
        return when.start.precision if when.start.precision != "years" else "interval"
    return "fiscal_year" if is_fiscal_year(when) else "interval"


def is_fiscal_year(when: PartialDate) -> bool:
    """Whether a period is one US fiscal year, October to September (31 USC 1102)."""
    first, last = when.earliest, when.latest
    if first is None or last is None:
        return False
    return (first.month, first.day, last) == (10, 1, date(first.year + 1, 9, 30))
