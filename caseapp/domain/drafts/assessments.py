"""Assessments from forms, and forms from assessments."""

from datetime import date, timedelta

from caseapp.domain.assessments import Assessment, Level
from caseapp.domain.drafts.draft import Draft, Reader
from caseapp.domain.drafts.forms import ASSESSMENT
from caseapp.domain.drafts.values import write

REVIEW_DAYS = 90
"""Days after which a judgement is to be looked at again, unless its author says otherwise.

Ours, as long as no lawyer has set another: the shortest of the design's proposals that
practice can keep.
"""


def read_assessment(draft: Draft, near: date) -> Assessment:
    """The judgement that a form means, unsigned. Raises Unsound.

    A judgement that says anything rests on at least one claim; the same claim cannot speak
    for and against it.
    """
    reader = Reader(draft, near)
    values = reader.values
    if values["level"] is not Level.UNKNOWN:
        reader.require(bool(values["claims_for"]), "claims_for", "judgement_without_claims")
    both = set(values["claims_for"] or ()) & set(values["claims_against"] or ())
    reader.require(not both, "claims_against", "claim_on_both_sides")
    since, as_of = values["since"], values["as_of"]
    if since and as_of:
        reader.require(since.begins <= as_of.last_day, "since", "since_after_evidence")
    if as_of:
        reader.require(as_of.begins <= near, "as_of", "evidence_in_future")
    reader.finish()
    values["review_by"] = values["review_by"] or near + timedelta(days=REVIEW_DAYS)
    return Assessment(id=draft.id or "", **values)


def assessment_draft(judged: Assessment) -> Draft:
    """The form in which a judgement is made again."""
    texts = {each.name: write(getattr(judged, each.name)) for each in ASSESSMENT}
    revision = judged.recorded.revision if judged.recorded else 0
    return Draft("assessment", None, judged.id, revision, texts)


def blank_assessment(country: str) -> Draft:
    """An empty form for a judgement about a country."""
    return Draft("assessment", texts={"country": country})
