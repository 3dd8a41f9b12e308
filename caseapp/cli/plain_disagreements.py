"""Disagreements for people at a terminal."""

from datetime import tzinfo

from caseapp.cli import plain, plain_claims
from caseapp.domain.claims import Claim
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.services.disagreements import DisagreementKnowledge
from caseapp.text import gettext as _
from caseapp.wording import answers
from caseapp.wording.quoting import on_one_line


def disagreements(known: CountryKnowledge) -> str:
    """What was recorded about a country, and what was found by rule."""
    parts = []
    if known.disagreements:
        lines = [plain_claims.disagreement(each) for each in known.disagreements]
        parts.append("\n".join([_("Recorded:"), *lines]))
    if known.misfits:
        found = plain.misfits(known.misfits)
        parts.append("\n".join([_("Found by rule:"), *found]))
    return "\n\n".join(parts) or _("No claims about it are known not to fit together.")


def disagreement(known: DisagreementKnowledge, zone: tzinfo | None) -> str:
    """One disagreement with its claims."""
    told = known.disagreement
    lines = [plain_claims.disagreement(told).removeprefix("  - "), "", _("Its claims:")]
    lines += [_claim(id_, known.claims.get(id_)) for id_ in told.claims]
    return "\n".join([*lines, "", *plain_claims.recorded(told.recorded, zone)])


def _claim(id_: str, claim: Claim | None) -> str:
    if claim is None:
        return "  - " + _("not known on this day") + f" [{id_}]"
    return f"  - {answers.claim_date(claim)}: {on_one_line(claim.summary)} [{id_}]"
