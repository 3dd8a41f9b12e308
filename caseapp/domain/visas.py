"""Which visa rule holds for a passport, a destination and a day.

A rule from a legal act or an official notice outranks a data set, whatever their ages:
a data set notices late (Suriname: 428 days) and is a lead, not law. Within one rank the
rule that surely began last holds. A start that lies between two days has surely begun
on the second; between them it is told as a doubt.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic

from caseapp.domain.claims import Certainty
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import Requirement, RuleBasis, VisaRule
from caseapp.domain.visa_records import Told

_DOUBTED = (Certainty.HEDGED, Certainty.DISPUTED)


@dataclass(frozen=True, slots=True)
class RuleSpan(Generic[Told]):
    """A requirement as one claim dates it: since when, until when (None: not known)."""

    claim: Told
    requirement: Requirement
    max_stay_days: int | None
    since: PartialDate
    until: date | None
    basis: RuleBasis

    def surely_holds(self, day: date) -> bool:
        """Whether the claim says so of that day without doubt about the start."""
        return self.since.last_day <= day and (self.until is None or day < self.until)

    def may_hold(self, day: date) -> bool:
        """Whether the day lies between the earliest and the latest day it can have begun.

        A data set that dates a change between two sightings saw the old value on the first.
        """
        if day >= self.since.last_day:
            return False
        begun = self.since.earliest
        sighted = self.basis is RuleBasis.DATASET
        return begun is None or (begun < day if sighted else begun <= day)


@dataclass(frozen=True, slots=True)
class VisaAnswer(Generic[Told]):
    """What holds on a day. ``span`` is None where nothing known covers the day.

    ``stay`` is the span that gives the longest stay: the answer itself, or a weaker rule
    that holds on the same day and asks for the same. ``doubts`` are rules no weaker than
    the answer that may have begun by that day, or may not. ``contrary`` are rules that
    hold on that day too and ask for something else: no older, but weaker or as strong.
    """

    passport: str
    destination: str
    on: date
    span: RuleSpan[Told] | None
    stay: RuleSpan[Told] | None
    rules: tuple[Told, ...]
    doubts: tuple[RuleSpan[Told], ...] = ()
    contrary: tuple[RuleSpan[Told], ...] = ()

    @property
    def requirement(self) -> Requirement:
        """The requirement that holds, or unknown."""
        return self.span.requirement if self.span else Requirement.UNKNOWN

    @property
    def is_doubted(self) -> bool:
        """Whether the source of the rule doubts it itself, or it is in dispute."""
        return self.span is not None and self.span.claim.certainty in _DOUBTED

    @property
    def max_stay_days(self) -> int | None:
        """The longest stay in days, or None."""
        return self.stay.max_stay_days if self.stay else None


def spans_of(claim: Told) -> list[RuleSpan[Told]]:
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


def _stated_end(claim: Told, rule: VisaRule) -> date | None:
    """The day from which a rule no longer holds, where a report says until when it did.

    A data set says only when it saw a value: that is no end.
    """
    told = claim.when if rule.basis is not RuleBasis.DATASET and not rule.effective else None
    if told is None or not told.is_interval or told.end is None:
        return None
    return told.last_day + timedelta(days=1)


def visa_on(claims: Iterable[Told], passport: str, destination: str, day: date) -> VisaAnswer[Told]:
    """The rule for a passport at a destination on a day, among the claims about that pair."""
    rules = tuple(claims)
    spans = [span for claim in rules for span in spans_of(claim)]
    holding = [span for span in spans if span.surely_holds(day)]
    holding.sort(key=_strongest_then_newest)
    best = holding[0] if holding else None
    agreeing = (span for span in holding if best and span.requirement is best.requirement)
    stay = next((span for span in agreeing if span.max_stay_days is not None), None)
    doubts = tuple(span for span in spans if span.may_hold(day) and _would_replace(span, best))
    contrary = _contrary(holding, best) if best else ()
    return VisaAnswer(passport, destination, day, best, stay, rules, doubts, contrary)


def _strongest_then_newest(span: RuleSpan[Told]) -> tuple[int, int, str]:
    return (span.basis.rank, -span.since.last_day.toordinal(), span.claim.id)


def _would_replace(span: RuleSpan[Told], best: RuleSpan[Told] | None) -> bool:
    if best is None:
        return True
    asks_else = span.requirement is not best.requirement
    other_stay = span.max_stay_days != best.max_stay_days
    return span.basis.rank <= best.basis.rank and (asks_else or other_stay)


def _contrary(holding: list[RuleSpan[Told]], best: RuleSpan[Told]) -> tuple[RuleSpan[Told], ...]:
    """The newest rules of each basis that ask for something else and began no earlier."""
    newest: dict[RuleBasis, date] = {}
    for span in holding:
        newest.setdefault(span.basis, span.since.last_day)
    return tuple(
        span
        for span in holding
        if span.requirement is not best.requirement
        and span.since.last_day == newest[span.basis] >= best.since.last_day
    )
