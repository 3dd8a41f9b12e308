"""Claims: one atomic thing that sources say, with its three times kept apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from caseapp.domain import details as d
from caseapp.domain.dates import PartialDate
from caseapp.domain.revisions import Recorded
from caseapp.domain.sources import Grade, Source


class ClaimKind(StrEnum):
    """What a claim is about; each kind has its own details."""

    COOPERATION_EVENT = "cooperation_event"
    PRACTICE = "practice"
    CLASSIFICATION = "classification"
    CONDITION = "condition"
    REMOVAL_FLIGHT = "removal_flight"
    FIGURE = "figure"
    VISA_RULE = "visa_rule"
    AGREEMENT = "agreement"
    SANCTION = "sanction"
    RETURN_CONDITION = "return_condition"
    STATEMENT = "statement"
    ROUTE = "route"
    NEGATIVE = "negative"


DETAILS: Mapping[ClaimKind, type[d.Details]] = {
    ClaimKind.COOPERATION_EVENT: d.CooperationEvent,
    ClaimKind.PRACTICE: d.Practice,
    ClaimKind.CLASSIFICATION: d.Classification,
    ClaimKind.CONDITION: d.Condition,
    ClaimKind.REMOVAL_FLIGHT: d.RemovalFlight,
    ClaimKind.FIGURE: d.Figure,
    ClaimKind.VISA_RULE: d.VisaRule,
    ClaimKind.AGREEMENT: d.Agreement,
    ClaimKind.SANCTION: d.Sanction,
    ClaimKind.RETURN_CONDITION: d.ReturnCondition,
    ClaimKind.STATEMENT: d.PublicStatement,
    ClaimKind.ROUTE: d.Route,
    ClaimKind.NEGATIVE: d.Negative,
}


class Certainty(StrEnum):
    """How sure the source itself is, or what has happened to the claim since."""

    STATED = "stated"
    ATTRIBUTED = "attributed"
    HEDGED = "hedged"
    INFERRED = "inferred"
    DISPUTED = "disputed"
    DERIVATIVE = "derivative"
    COMPUTED = "computed"


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a claim stands in a source, with the words if they matter."""

    source: str
    locator: str | None = None
    quote: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing sources say, in its current revision.

    ``when`` is when it was true, ``said_on`` and ``announced_on`` when it was said or
    made public, ``recorded`` when we knew it (None before it is stored). The first of
    ``countries`` is the one concerned. ``client_safe`` is the pack's word on whether it
    may reach a printed sheet at all; ``why_not`` gives the reason.
    """

    id: str
    kind: ClaimKind
    countries: tuple[str, ...]
    when: PartialDate | None
    when_precision: str
    when_note: str | None
    said_on: PartialDate | None
    announced_on: PartialDate | None
    summary: str
    citations: tuple[Citation, ...]
    grade: Grade
    certainty: Certainty
    certainty_note: str | None
    client_safe: bool
    why_not: str | None
    in_scope: bool
    details: d.Details
    see_also: tuple[str, ...] = ()
    recorded: Recorded | None = None

    @property
    def source_ids(self) -> tuple[str, ...]:
        """The sources it rests on, in order, each once."""
        return tuple(dict.fromkeys(citation.source for citation in self.citations))

    @property
    def dated(self) -> PartialDate | None:
        """The best date it has: when it was true, else said, else announced."""
        return self.when or self.said_on or self.announced_on

    @property
    def concerned(self) -> str:
        """The country it is about: the first that is not the United States, else the first."""
        return next((code for code in self.countries if code != "US"), self.countries[0])

    def concerns(self, as_of: date) -> bool:
        """Whether it speaks of a time up to this day; an undated claim always does."""
        return self.dated is None or self.dated.begins <= as_of

    def last_evidence(self, sources: Mapping[str, Source]) -> date | None:
        """The newest day on which anybody vouches for it, or None."""
        return last_evidence(self, sources)


class Evidence(Protocol):
    """What must be known of a claim to say how old it is."""

    @property
    def kind(self) -> ClaimKind:
        """What it is about."""

    @property
    def when(self) -> PartialDate | None:
        """When it was true."""

    @property
    def said_on(self) -> PartialDate | None:
        """When it was said."""

    @property
    def announced_on(self) -> PartialDate | None:
        """When it was made public."""

    @property
    def source_ids(self) -> tuple[str, ...]:
        """The sources it rests on."""


def last_evidence(told: Evidence, sources: Mapping[str, Source]) -> date | None:
    """The newest day on which anybody vouches for something told, or None.

    An open end is worth no more than the day somebody spoke of it.
    """
    spoken = [day for day in (told.said_on, told.announced_on) if day]
    days = [day.last_day for day in spoken]
    if told.when:
        days.append(told.when.last_day)
    if told.when is None or told.when.end is None:
        published = (sources[i].last_published for i in told.source_ids if i in sources)
        days.extend(day for day in published if day)
    return max(days, default=None)
