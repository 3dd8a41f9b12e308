"""What may reach a printed sheet, and why the rest may not."""

from collections.abc import Collection, Iterable
from enum import StrEnum

from caseapp.domain.claims import Claim
from caseapp.domain.sources import Grade, Source


class KeptOff(StrEnum):
    """Why a claim is not printed."""

    CONTRADICTED = "contradicted"
    NOT_CLIENT_SAFE = "not_client_safe"
    OUT_OF_SCOPE = "out_of_scope"
    UNVERIFIED = "unverified"
    UNDATED = "undated"
    NO_DATED_SOURCE = "no_dated_source"


class NotCited(StrEnum):
    """Why a source may not stand on a sheet."""

    NO_DATE = "no_date"
    NOT_DATED_IN_TEXT = "not_dated_in_text"
    UNVERIFIED = "unverified"


def not_cited(source: Source) -> NotCited | None:
    """Why a source may not stand on a sheet, or None if it may."""
    if source.published is None:
        return NotCited.NO_DATE
    if not source.dated_in_text:
        return NotCited.NOT_DATED_IN_TEXT
    return NotCited.UNVERIFIED if source.grade is Grade.U else None


def may_be_cited(source: Source) -> bool:
    """Whether a source may stand on a sheet: verified, and carrying its own date."""
    return not_cited(source) is None


def kept_off(
    claim: Claim, sources: Iterable[Source], contradicted: Collection[str]
) -> KeptOff | None:
    """Why a claim may not be printed, or None if it may.

    ``sources`` are its own; ``contradicted`` the claims in a contradiction nobody has
    settled. The pack allows a claim or not; scope, grade and dates count on top.
    """
    reasons = (
        (claim.id in contradicted, KeptOff.CONTRADICTED),
        (not claim.client_safe, KeptOff.NOT_CLIENT_SAFE),
        (not claim.in_scope, KeptOff.OUT_OF_SCOPE),
        (claim.grade is Grade.U, KeptOff.UNVERIFIED),
        (claim.dated is None, KeptOff.UNDATED),
    )
    found = next((reason for holds, reason in reasons if holds), None)
    if found or any(may_be_cited(source) for source in sources):
        return found
    return KeptOff.NO_DATED_SOURCE
