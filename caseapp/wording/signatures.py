"""Who signed a judgement and who countersigned it, and when."""

from datetime import date

from caseapp.domain.assessments import Assessment
from caseapp.text import gettext as _
from caseapp.wording.answers import speaker


def signatures(judged: Assessment) -> list[str]:
    """A sentence for each signature there is; none where nobody signed."""
    found = []
    if judged.signed_by:
        undated, dated = _("Signed by {name}."), _("Signed by {name} on {day}.")
        found.append(_said(undated, dated, judged.signed_by, judged.signed_on))
    if judged.countersigned_by:
        undated = _("Countersigned by {name}.")
        dated = _("Countersigned by {name} on {day}.")
        found.append(_said(undated, dated, judged.countersigned_by, judged.countersigned_on))
    return found


def _said(undated: str, dated: str, name: str, day: date | None) -> str:
    return dated.format(name=name, day=speaker().day(day)) if day else undated.format(name=name)
