"""Claims that do not fit together, found by rule before anybody has looked at them.

Four rules: figures of one measure and population whose periods overlap and whose values
cannot both be; one event with two dates; one visa rule with two requirements or dates; a
report on cooperation that is newer than the judgement and against it. What a recorded
disagreement already names together is not found again. Nothing is decided here.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from itertools import combinations

from caseapp.domain.assessments import Assessment, Level
from caseapp.domain.claims import Certainty, Claim
from caseapp.domain.closeness import near_pairs
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import (
    Classification,
    CooperationEvent,
    Figure,
    RemovalFlight,
    RuleBasis,
    VisaRule,
)
from caseapp.domain.disagreements import Disagreement, DisagreementKind
from caseapp.domain.quantities import Quantity, QuantityKind
from caseapp.domain.visas import spans_of

ONE_EVENT = timedelta(days=62)
"""How far apart two dates may lie and still be meant for one event; ours."""

LATE_DATASET = timedelta(days=500)
"""How late a data set may notice a rule. Suriname's took 428 days to show."""

ABOUT = 10
"""A number given as "about" may be off by one part in this many; ours."""

ABOUT_REMOVAL = ("removal", "repatriation", "return", "deport")


class Rule(StrEnum):
    """By which rule something was found."""

    FIGURES = "figures"
    EVENT_DATES = "event_dates"
    VISA_RULES = "visa_rules"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Misfit:
    """Claims that do not fit together, by a rule; ``kind`` is what the rule proposes.

    ``assessment`` is the judgement that a newer claim speaks against, else None.
    """

    rule: Rule
    kind: DisagreementKind
    claims: tuple[str, ...]
    assessment: str | None = None

    @property
    def id(self) -> str:
        """A name that stays the same as long as the same claims do not fit."""
        return ":".join((self.rule.value, self.kind.value, *self.claims))


Dispute = Disagreement | Misfit
"""What does not fit together: recorded by somebody, or found by rule and not looked at."""


def find_misfits(
    claims: Iterable[Claim], judged: Assessment | None, recorded: Iterable[Disagreement]
) -> list[Misfit]:
    """What does not fit among the claims about a country and the judgement that answers."""
    # A distorted copy is marked as one already.
    sound = [claim for claim in claims if claim.certainty is not Certainty.DERIVATIVE]
    together = _named_together(recorded)
    found = [*_figures(sound), *_events(sound), *_visa_rules(sound)]
    if judged:
        found += _against(sound, judged)
    return [misfit for misfit in found if not _is_known(misfit, together)]


def _named_together(recorded: Iterable[Disagreement]) -> set[frozenset[str]]:
    pairs = (combinations(each.claims, 2) for each in recorded)
    return {frozenset(pair) for some in pairs for pair in some}


def _is_known(misfit: Misfit, together: set[frozenset[str]]) -> bool:
    if len(misfit.claims) == 1:
        return False
    pairs = (frozenset(pair) for pair in combinations(misfit.claims, 2))
    return all(pair in together for pair in pairs)


# Figures


def _figures(claims: Sequence[Claim]) -> Iterator[Misfit]:
    alike: dict[tuple[str, str, str], list[tuple[Claim, Figure]]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim.details, Figure) and claim.when:
            figure = claim.details
            key = (figure.measure, figure.population, figure.unit or "")
            alike[tuple(map(_fold, key))].append((claim, figure))  # type: ignore[index]
    for group in alike.values():
        yield from _gathered(group)


def _gathered(group: Sequence[tuple[Claim, Figure]]) -> Iterator[Misfit]:
    """The misfits of like figures: those of one period together, different periods at once."""
    found: dict[tuple[DisagreementKind, str], list[str]] = defaultdict(list)
    dates = [claim.when for claim, _figure in group if claim.when]
    for one, other in near_pairs(group, dates):
        kind = _figure_misfit(one, other)
        if kind:
            alike = kind is not DisagreementKind.DIFFERENT_PERIOD
            period = str(one[0].when) if alike else ""
            found[kind, period] += (one[0].id, other[0].id)
    for (kind, _period), ids in found.items():
        yield Misfit(Rule.FIGURES, kind, tuple(dict.fromkeys(ids)))


def _figure_misfit(
    one: tuple[Claim, Figure], other: tuple[Claim, Figure]
) -> DisagreementKind | None:
    (first, a), (second, b) = one, other
    assert first.when
    assert second.when
    if not _overlap(first.when, second.when) or _can_both_be(a.value, b.value):
        return None
    if _fold(a.region or "") != _fold(b.region or ""):
        return DisagreementKind.DIFFERENT_SCOPE
    if (first.when, a.period_basis) != (second.when, b.period_basis):
        return DisagreementKind.DIFFERENT_PERIOD
    if (a.agency, a.component) != (b.agency, b.component):
        return DisagreementKind.COUNTING
    return DisagreementKind.CONTRADICTION


def _can_both_be(one: Quantity, other: Quantity) -> bool:
    """Whether one number could be meant by both."""
    bounds, others = _bounds(one), _bounds(other)
    if bounds is None or others is None:
        return True
    return bounds[0] <= others[1] and others[0] <= bounds[1]


def _bounds(quantity: Quantity) -> tuple[float, float] | None:
    value = quantity.value
    if value is None:
        return None
    slack = abs(value) / ABOUT
    return {
        QuantityKind.AT_LEAST: (float(value), float("inf")),
        QuantityKind.ABOUT: (value - slack, value + slack),
        QuantityKind.RANGE: (float(value), float(quantity.upper or value)),
    }.get(quantity.kind, (float(value), float(value)))


# Events


def _events(claims: Sequence[Claim]) -> Iterator[Misfit]:
    alike: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        key = _event(claim)
        if key and claim.when:
            alike[key].append(claim)
    for group in alike.values():
        dates = [claim.when for claim in group if claim.when]
        for one, other in near_pairs(group, dates, ONE_EVENT):
            if _dated_apart(one.when, other.when, ONE_EVENT):
                yield Misfit(Rule.EVENT_DATES, DisagreementKind.DATING, (one.id, other.id))


def _event(claim: Claim) -> tuple[object, ...] | None:
    """What makes two reports mean one event: who did what, or how many flew where."""
    match claim.details:
        case CooperationEvent(action, subject, by):
            return (_fold(action), _fold(subject), _fold(by))
        case RemovalFlight() as flight if flight.passengers.kind is QuantityKind.EXACT:
            return (claim.countries[0], flight.type, flight.passengers.value)
        case _:
            return None


# Visa rules


def _visa_rules(claims: Sequence[Claim]) -> Iterator[Misfit]:
    pairs: dict[tuple[str, str], list[tuple[Claim, VisaRule]]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim.details, VisaRule):
            pairs[claim.details.passport, claim.details.destination].append((claim, claim.details))
    for group in pairs.values():
        for one, other in combinations(group, 2):
            kind = _visa_misfit(one, other)
            if kind:
                yield Misfit(Rule.VISA_RULES, kind, (one[0].id, other[0].id))


def _visa_misfit(
    one: tuple[Claim, VisaRule], other: tuple[Claim, VisaRule]
) -> DisagreementKind | None:
    (first, a), (second, b) = one, other
    sets = [rule.basis is RuleBasis.DATASET for rule in (a, b)]
    if all(sets):
        return None  # a later snapshot of a data set takes the place of an earlier one
    if a.requirement is b.requirement:
        since = a.effective or first.when, b.effective or second.when
        apart = _dated_apart(since[0], since[1], LATE_DATASET if any(sets) else ONE_EVENT)
        late = DisagreementKind.LEGAL_VS_DATASET_DATE
        return (late if any(sets) else DisagreementKind.DATING) if apart else None
    if any(sets) or not _hold_together(first, second):
        return None
    return DisagreementKind.CONTRADICTION


def _hold_together(one: Claim, other: Claim) -> bool:
    """Whether both rules begin on the same day, so that neither overtakes the other."""
    starts = [spans_of(claim)[:1] for claim in (one, other)]
    if not all(starts):
        return False
    return starts[0][0].since.last_day == starts[1][0].since.last_day


# The judgement

_TAKES_BACK = (Level.REGULAR, Level.LIMITED)
_TAKES_NOBODY = (Level.SUSPENDED, Level.REFUSED)


def _against(claims: Sequence[Claim], judged: Assessment) -> Iterator[Misfit]:
    weighed = {*judged.claims_for, *judged.claims_against}
    for claim in claims:
        if claim.id in weighed or claim.dated is None:
            continue
        is_newer = claim.dated.begins > judged.speaks_from
        if is_newer and _speaks_against(claim, judged):
            ids = (claim.id, *judged.claims_for)
            yield Misfit(Rule.STATUS, DisagreementKind.SUPERSEDED, ids, judged.id)


def _speaks_against(claim: Claim, judged: Assessment) -> bool:
    match claim.details:
        case CooperationEvent(action, subject, _):
            if not any(word in _fold(subject) for word in ABOUT_REMOVAL):
                return False
            stops = action in ("suspended", "refused")
            begins = action in ("resumed", "agreed")
            return (stops and judged.level in _TAKES_BACK) or (
                begins and judged.level in _TAKES_NOBODY
            )
        case Classification() as ranking:
            named = judged.country in ranking.names and ranking.category == "recalcitrant"
            return named and judged.level is Level.REGULAR
        case _:
            return False


# Dates and words


def _overlap(one: PartialDate, other: PartialDate) -> bool:
    return one.begins <= other.last_day and other.begins <= one.last_day


def _dated_apart(one: PartialDate | None, other: PartialDate | None, within: timedelta) -> bool:
    """Whether two dates exclude each other, but are near enough to be meant for one thing."""
    if one is None or other is None or _overlap(one, other):
        return False
    gap = max(one.begins, other.begins) - min(one.last_day, other.last_day)
    return gap <= within


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())
