"""From a claim to the statement it becomes on a sheet, one rule a kind of claim."""

from collections.abc import Iterable, Mapping

from caseapp.briefing.evidence import Evidence
from caseapp.domain import details as d
from caseapp.domain.claims import Claim
from caseapp.domain.dates import PartialDate
from caseapp.domain.quantities import QuantityKind
from caseapp.domain.sheets import Country, Period, Statement, Value

EVENTS = ("suspended", "resumed", "agreed", "refused")
"""Acts of a government that a sheet reports as a change."""


def change(claim: Claim, evidence: Evidence) -> Statement | None:
    """The dated line for a claim about a government's act, or None."""
    details = claim.details
    if not isinstance(details, d.CooperationEvent) or details.action not in EVENTS:
        return None
    if claim.when is None:
        return None
    values: dict[str, Value] = {"country": Country(claim.countries[0]), "when": claim.when}
    return stated(f"event.{details.action}", values, evidence, claim)


def flight(claim: Claim, evidence: Evidence) -> Statement | None:
    """The dated line for a removal flight, or None. Seats are never a count of people."""
    details = claim.details
    if not isinstance(details, d.RemovalFlight) or claim.when is None:
        return None
    values: dict[str, Value] = {"country": Country(claim.countries[0]), "when": claim.when}
    if details.type == "military":
        return stated("flight.military", values, evidence, claim)
    if details.passengers.kind is QuantityKind.UNKNOWN:
        return stated("flight.uncounted", values, evidence, claim)
    values["count"] = details.passengers
    return stated("flight.counted", values, evidence, claim)


def condition(claim: Claim, evidence: Evidence) -> Statement | None:
    """What a country asks for before it takes somebody back, or None."""
    details = claim.details
    if not isinstance(details, d.Condition):
        return None
    values: dict[str, Value] = {"country": Country(claim.countries[0])}
    if details.type == "nationality_verification" and (said := claim.said_on or claim.announced_on):
        values["when"] = said
        return stated("condition.nationality_verification", values, evidence, claim)
    if details.type == "entry_date_cut_off" and details.cut_off:
        values["date"] = details.cut_off
        return stated("condition.entered_before", values, evidence, claim)
    if details.type == "personal_conditions":
        return stated("condition.personal", values, evidence, claim)
    return None


def agreement(claim: Claim, evidence: Evidence) -> Statement | None:
    """An agreement on return, or None."""
    details = claim.details
    if not isinstance(details, d.Agreement):
        return None
    values: dict[str, Value] = {"country": Country(_other_party(details.parties))}
    if details.in_force:
        values["when"] = details.in_force
        return stated("agreement.in_force", values, evidence, claim)
    if claim.when and not details.text_seen:
        values["when"] = claim.when
        return stated("agreement.made", values, evidence, claim)
    return None


def sanction(claim: Claim, evidence: Evidence) -> Statement | None:
    """A visa sanction, or None."""
    details = claim.details
    if not isinstance(details, d.Sanction) or not details.target or not details.effective:
        return None
    values: dict[str, Value] = {"country": Country(details.target), "when": details.effective}
    if details.ended:
        values["when_ended"] = details.ended
        return stated("sanction.ended", values, evidence, claim)
    return stated("sanction.open", values, evidence, claim)


def removals(claim: Claim, evidence: Evidence) -> Statement | None:
    """A count of removals in a period, or None."""
    details = claim.details
    if not isinstance(details, d.Figure) or details.measure != "removals" or not claim.when:
        return None
    values: Mapping[str, Value] = {
        "count": details.value,
        "country": Country(claim.countries[0]),
        "period": Period(claim.when, details.period_basis),
    }
    return stated("figure.removals", values, evidence, claim)


def visa(claim: Claim, evidence: Evidence) -> Statement | None:
    """A visa rule from a legal text, or None. A data set is a lead and is never printed."""
    details = claim.details
    if not isinstance(details, d.VisaRule) or not details.effective:
        return None
    printed = (d.Requirement.VISA_REQUIRED, d.Requirement.VISA_FREE)
    if details.requirement not in printed or details.basis is d.RuleBasis.DATASET:
        return None
    values: Mapping[str, Value] = {
        "destination": Country(details.destination),
        "country": Country(details.passport),
        "date": details.effective,
    }
    return stated(f"visa.{details.requirement}", values, evidence, claim)


def stated(
    message: str, values: Mapping[str, Value], evidence: Evidence, *claims: Claim
) -> Statement:
    """A statement that rests on claims, with the sources it is printed with."""
    return Statement(
        message,
        values,
        tuple(claim.id for claim in claims),
        evidence.sources(*claims),
        evidence.is_stale(*claims),
    )


def merged(statements: Iterable[Statement]) -> list[Statement]:
    """One statement for each event: the finer date and its sources win, both claims count."""
    kept: list[Statement] = []
    for statement in statements:
        twin = next((i for i, other in enumerate(kept) if _same_event(statement, other)), None)
        if twin is None:
            kept.append(statement)
        else:
            kept[twin] = _joined(kept[twin], statement)
    return kept


def _same_event(one: Statement, other: Statement) -> bool:
    if one.message != other.message:
        return False
    mine, theirs = date_of(one), date_of(other)
    same = {k: v for k, v in one.values.items() if v is not mine} == {
        k: v for k, v in other.values.items() if v is not theirs
    }
    return same and mine is not None and theirs is not None and _nested(mine, theirs)


def _nested(one: PartialDate, other: PartialDate) -> bool:
    """Whether one date lies within the other."""
    if None in (one.earliest, one.latest, other.earliest, other.latest):
        return one == other
    inside = one.begins >= other.begins and one.last_day <= other.last_day
    around = one.begins <= other.begins and one.last_day >= other.last_day
    return inside or around


def _joined(one: Statement, other: Statement) -> Statement:
    finer, coarser = sorted((one, other), key=_width)
    return Statement(
        finer.message,
        finer.values,
        tuple(dict.fromkeys(finer.claims + coarser.claims)),
        finer.sources,
        finer.stale and coarser.stale,
    )


def _width(statement: Statement) -> int:
    when = date_of(statement)
    assert when is not None
    return (when.last_day - when.begins).days


def date_of(statement: Statement) -> PartialDate | None:
    """The date a statement speaks of, if it has one."""
    return next((v for v in statement.values.values() if isinstance(v, PartialDate)), None)


def _other_party(parties: tuple[str, ...]) -> str:
    return next((code for code in parties if code != "US"), parties[0])
