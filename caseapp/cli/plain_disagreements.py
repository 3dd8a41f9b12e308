"""Disagreements for people at a terminal."""

from datetime import tzinfo

from caseapp.cli import plain, plain_claims
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.services.disagreements import DisagreementKnowledge
from caseapp.text import gettext as _


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
    lines += [plain.claim_line(id_, known.claims.get(id_)) for id_ in told.claims]
    return "\n".join([*lines, "", *plain_claims.recorded(told.recorded, zone)])
