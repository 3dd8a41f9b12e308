"""What somebody did, as *Undo* and *Redo* name it."""

from collections.abc import Mapping

from caseapp.domain.countries import CODES
from caseapp.domain.office import Action, ActionName
from caseapp.text import gettext as _
from caseapp.wording.answers import speaker
from caseapp.wording.quoting import harmless

LONGEST = 60
"""How many characters of a subject are shown at most; a menu has to hold it."""


def action_words(action: Action) -> str:
    """What was done to what, such as: Correct the claim “…”."""
    return _words()[action.name].format(subject=_subject(action))


def _subject(action: Action) -> str:
    """The subject in one short line; the name of a country instead of its code."""
    if action.name.value.startswith("assessment_") and action.subject in CODES:
        return speaker().country(action.subject)
    line = harmless(" ".join(action.subject.split()))
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def _words() -> Mapping[ActionName, str]:
    return {**_of_sources(), **_of_claims(), **_of_assessments(), **_of_disagreements()}


def _of_sources() -> Mapping[ActionName, str]:
    return {
        ActionName.SOURCE_ADDED: _("Add the source “{subject}”"),
        ActionName.SOURCE_REVISED: _("Correct the source “{subject}”"),
        ActionName.SOURCE_WITHDRAWN: _("Withdraw the source “{subject}”"),
        ActionName.SOURCE_RESTORED: _("Restore the source “{subject}”"),
    }


def _of_claims() -> Mapping[ActionName, str]:
    return {
        ActionName.CLAIM_ADDED: _("Add the claim “{subject}”"),
        ActionName.CLAIM_REVISED: _("Correct the claim “{subject}”"),
        ActionName.CLAIM_WITHDRAWN: _("Withdraw the claim “{subject}”"),
        ActionName.CLAIM_RESTORED: _("Restore the claim “{subject}”"),
    }


def _of_assessments() -> Mapping[ActionName, str]:
    return {
        ActionName.ASSESSMENT_RECORDED: _("Judge {subject}"),
        ActionName.ASSESSMENT_REVISED: _("Judge {subject} again"),
        ActionName.ASSESSMENT_SIGNED: _("Sign the judgement on {subject}"),
        ActionName.ASSESSMENT_COUNTERSIGNED: _("Countersign the judgement on {subject}"),
        ActionName.ASSESSMENT_WITHDRAWN: _("Withdraw the judgement on {subject}"),
        ActionName.ASSESSMENT_RESTORED: _("Restore the judgement on {subject}"),
    }


def _of_disagreements() -> Mapping[ActionName, str]:
    return {
        ActionName.DISAGREEMENT_RECORDED: _("Add the disagreement “{subject}”"),
        ActionName.DISAGREEMENT_REVISED: _("Correct the disagreement “{subject}”"),
        ActionName.DISAGREEMENT_SETTLED: _("Settle the disagreement “{subject}”"),
        ActionName.DISAGREEMENT_REOPENED: _("Leave the disagreement “{subject}” open"),
        ActionName.DISAGREEMENT_WITHDRAWN: _("Withdraw the disagreement “{subject}”"),
        ActionName.DISAGREEMENT_RESTORED: _("Restore the disagreement “{subject}”"),
    }
