"""What a cited time line of removal practice holds, what it sets apart, and what it leaves out.

A reader on the other side of a case must be able to follow every line to a dated source,
and must be told what was not taken up.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseapp.domain.claims import Certainty, Claim, ClaimKind
from caseapp.domain.details import Classification, Figure
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.sources import Grade, Source

PRACTICE = frozenset(
    {
        ClaimKind.COOPERATION_EVENT,
        ClaimKind.PRACTICE,
        ClaimKind.CLASSIFICATION,
        ClaimKind.CONDITION,
        ClaimKind.REMOVAL_FLIGHT,
        ClaimKind.FIGURE,
        ClaimKind.AGREEMENT,
        ClaimKind.SANCTION,
        ClaimKind.RETURN_CONDITION,
        ClaimKind.NEGATIVE,
    }
)
"""The kinds that speak of removal practice."""

REMOVAL_WORDS = ("remov", "return", "readmi", "deport", "repatriat", "final order")
"""A figure counts removals where its measure has one of these; people met at a border are not."""


class LeftOut(StrEnum):
    """Why a claim is not in the time line at all."""

    OTHER_COUNTRY = "other_country"
    OTHER_KIND = "other_kind"
    OTHER_FIGURE = "other_figure"
    OUT_OF_SCOPE = "out_of_scope"
    BEFORE = "before"


class SetApart(StrEnum):
    """Why a claim stands in the appendix and not in the time line."""

    UNDATED = "undated"
    UNVERIFIED = "unverified"
    NO_DATED_SOURCE = "no_dated_source"
    DISTORTED = "distorted"


@dataclass(frozen=True, slots=True)
class Exhibit:
    """The claims of a time line, oldest first, those set apart, and how many were left out.

    ``since`` is the first day it covers, or None for all there is.
    """

    knowledge: CountryKnowledge
    since: date | None
    entries: tuple[Claim, ...]
    apart: tuple[tuple[Claim, SetApart], ...]
    left_out: Mapping[LeftOut, int]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims in it, in the order they stand."""
        return (*self.entries, *(claim for claim, _why in self.apart))


def compiled(
    knowledge: CountryKnowledge, since: date | None = None, also: Collection[ClaimKind] = ()
) -> Exhibit:
    """The time line of a country's removal practice, with claims of further kinds if wished."""
    left: Counter[LeftOut] = Counter()
    entries: list[Claim] = []
    apart: list[tuple[Claim, SetApart]] = []
    for claim in knowledge.claims:
        out = _left_out(claim, knowledge.country, since, also)
        why = _set_apart(claim, knowledge.sources_of(claim))
        if out:
            left[out] += 1
        elif why:
            apart.append((claim, why))
        else:
            entries.append(claim)
    order = list(SetApart)
    apart.sort(key=lambda each: order.index(each[1]))
    counts = {reason: left[reason] for reason in LeftOut if left[reason]}
    return Exhibit(knowledge, since, tuple(entries), tuple(apart), counts)


def _left_out(
    claim: Claim, country: str, since: date | None, also: Collection[ClaimKind]
) -> LeftOut | None:
    figure = claim.details if isinstance(claim.details, Figure) else None
    reasons = (
        (claim.kind not in PRACTICE and claim.kind not in also, LeftOut.OTHER_KIND),
        (not _is_about(claim, country), LeftOut.OTHER_COUNTRY),
        (figure is not None and not _counts_removal(figure), LeftOut.OTHER_FIGURE),
        (not claim.in_scope, LeftOut.OUT_OF_SCOPE),
        (since is not None and _ended_before(claim, since), LeftOut.BEFORE),
    )
    return next((reason for holds, reason in reasons if holds), None)


def _is_about(claim: Claim, country: str) -> bool:
    """Whether the country is the one concerned, is ranked, or has a border or passport in it."""
    ranked = isinstance(claim.details, Classification) and country in claim.details.names
    return country == claim.concerned or ranked or claim.kind is ClaimKind.VISA_RULE


def _counts_removal(figure: Figure) -> bool:
    measure = figure.measure.lower()
    return any(word in measure for word in REMOVAL_WORDS)


def _ended_before(claim: Claim, day: date) -> bool:
    dated = claim.dated
    return dated is not None and dated.latest is not None and dated.latest < day


def _set_apart(claim: Claim, sources: Iterable[Source]) -> SetApart | None:
    reasons = (
        (claim.certainty is Certainty.DERIVATIVE, SetApart.DISTORTED),
        (claim.dated is None, SetApart.UNDATED),
        (claim.grade is Grade.U, SetApart.UNVERIFIED),
        (not any(map(_is_dated_and_verified, sources)), SetApart.NO_DATED_SOURCE),
    )
    return next((reason for holds, reason in reasons if holds), None)


def _is_dated_and_verified(source: Source) -> bool:
    """Whether its date is in its text, or one day, month or year was found outside of it.

    A range of days that the compilers worked out is no date: a reader cannot check it.
    """
    if source.published is None or source.grade is Grade.U:
        return False
    return source.dated_in_text or not source.published.is_interval
