"""Disagreements from forms, and forms from disagreements."""

from collections.abc import Iterable
from datetime import date

from caseapp.domain.disagreements import Disagreement, DisagreementState
from caseapp.domain.drafts.draft import Draft, Reader
from caseapp.domain.drafts.forms import DISAGREEMENT
from caseapp.domain.drafts.values import write


def read_disagreement(draft: Draft, near: date) -> Disagreement:
    """The disagreement that a form means; nobody has decided it yet. Raises Unsound."""
    reader = Reader(draft, near)
    claims = reader.values["claims"] or ()
    reader.require(len(claims) != 1, "claims", "disagreement_with_one_claim")
    reader.finish()
    return Disagreement(id=draft.id or "", **reader.values)


def disagreement_draft(told: Disagreement) -> Draft:
    """The form in which a disagreement is described again."""
    texts = {each.name: write(getattr(told, each.name)) for each in DISAGREEMENT}
    revision = told.recorded.revision if told.recorded else 0
    return Draft("disagreement", None, told.id, revision, texts)


def blank_disagreement(claims: Iterable[str]) -> Draft:
    """An empty form for a disagreement between claims."""
    texts = {"claims": "\n".join(claims), "state": DisagreementState.OPEN.value}
    return Draft("disagreement", texts=texts)
