"""Which visa rule holds for a passport, a destination and a day.

A rule from a legal act or an official notice outranks a data set, whatever their ages:
a data set notices late (Suriname: 428 days) and is a lead, not law. Within one rank the
rule that surely began last holds. A start that lies between two days has surely begun
on the second.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from caseapp.domain.claims import Claim
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import Requirement, RuleBasis, VisaRule


@dataclass(frozen=True, slots=True)
class RuleSpan:
    """A requirement as one claim dates it: since when, until when (None: not known)."""

    claim: Claim
    requirement: Requirement
    max_stay_days: int | None
    since: PartialDate
    until: date | None
    basis: RuleBasis

    def surely_holds(self, day: date) -> bool:
        """Whether the claim says so of that day without doubt about the start."""
        return self.since.last_day <= day and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True)
class VisaAnswer:
    """What holds on a day. ``span`` is None where nothing known covers the day.

    ``stay`` is the span that gives the longest stay: the answer itself, or a weaker rule
    that holds on the same day and asks for the same.
    """

    passport: str
    destination: str
    on: date
    span: RuleSpan | None
    stay: RuleSpan | None
    rules: tuple[Claim, ...]

    @property
    def requirement(self) -> Requirement:
        """The requirement that holds, or unknown."""
        return self.span.requirement if self.span else Requirement.UNKNOWN

    @property
    def max_stay_days(self) -> int | None:
        """The longest stay in days, or None."""
        return self.stay.max_stay_days if self.stay else None


def spans_of(claim: Claim) -> list[RuleSpan]:
    """The spans a visa claim speaks of: its own and, if it says so, the waiver before it."""
    rule = claim.details
    assert isinstance(rule, VisaRule)
    since = rule.effective or claim.when
    if since is None:
        return []
    if rule.change == "state" and since.start:
        # A data set that lists a state shows it from the first sighting, not the last.
        since = PartialDate.of_day(since.start.earliest)
    end = _stated_end(claim, rule)
    spans = [RuleSpan(claim, rule.requirement, rule.max_stay_days, since, end, rule.basis)]
    if rule.waiver_since:
        free, until = Requirement.VISA_FREE, since.begins
        spans.append(RuleSpan(claim, free, None, rule.waiver_since, until, rule.basis))
    return spans


def _stated_end(claim: Claim, rule: VisaRule) -> date | None:
    """The day from which a rule no longer holds, where a report says until when it did.

    A data set says only when it saw a value: that is no end.
    """
    told = claim.when if rule.basis is not RuleBasis.DATASET and not rule.effective else None
    if told is None or not told.is_interval or told.end is None:
        return None
    return told.last_day + timedelta(days=1)


def visa_on(claims: Iterable[Claim], passport: str, destination: str, day: date) -> VisaAnswer:
    """The rule for a passport at a destination on a day, among the claims about that pair."""
    rules = tuple(claims)
    holding = [span for claim in rules for span in spans_of(claim) if span.surely_holds(day)]
    holding.sort(key=_strongest_then_newest)
    best = holding[0] if holding else None
    agreeing = (span for span in holding if best and span.requirement is best.requirement)
    stay = next((span for span in agreeing if span.max_stay_days is not None), None)
    return VisaAnswer(passport, destination, day, best, stay, rules)


def _strongest_then_newest(span: RuleSpan) -> tuple[int, int, str]:
    return (span.basis.rank, -span.since.last_day.toordinal(), span.claim.id)
