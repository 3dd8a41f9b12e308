"""How a disagreement is printed: side by side, with what sets its claims apart."""

from collections.abc import Iterable, Iterator

from caseapp.briefing.citing import bounded
from caseapp.briefing.evidence import Evidence
from caseapp.briefing.selection import stated
from caseapp.domain import details as d
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement, DisagreementKind
from caseapp.domain.sheets import Country, Name, Period, Statement, Value

MOST_FIGURES = 2
"""How many figures of one disagreement stand side by side."""

LONGEST_NAME = 80
"""How many letters of the name of an agency a sheet has room for."""


def disagreements(evidence: Evidence) -> tuple[Statement, ...]:
    """One disagreement of each kind that can be told on paper; others are named as existing."""
    told: list[Statement] = []
    open_points = 0
    for disagreement in evidence.knowledge.disagreements:
        lines = _told(disagreement, evidence)
        if not lines or lines[0].message in {line.message for line in told}:
            open_points += 1
        else:
            told.extend(lines)
    if not told and not open_points:
        return (Statement("disagreement.none"),)
    more = (Statement("disagreement.more"),) if open_points else ()
    return (*told, *more)


def each_by_itself(evidence: Evidence) -> Iterator[Statement]:
    """Every line that could be told about a disagreement, whatever there is room for."""
    for disagreement in evidence.knowledge.disagreements:
        yield from _told(disagreement, evidence)
    for claim in evidence.claims:
        line = _figure(claim, evidence)
        if line:
            yield line


def _told(disagreement: Disagreement, evidence: Evidence) -> list[Statement]:
    claims = {claim.id: claim for claim in evidence.claims}
    printable = [claims[i] for i in disagreement.claims if i in claims]
    if len(printable) < 2:  # noqa: PLR2004 - one claim alone is no disagreement
        return []
    match disagreement.kind:
        case DisagreementKind.DIFFERENT_PERIOD:
            return _figures(disagreement, printable, evidence)
        case DisagreementKind.DATING:
            return _dates(printable[0], printable[1], evidence)
        case DisagreementKind.COUNTING:
            return _counts(printable[0], printable[1], evidence)
        case _:
            return []


def _figures(
    disagreement: Disagreement, printable: Iterable[Claim], evidence: Evidence
) -> list[Statement]:
    lines = [line for claim in printable if (line := _figure(claim, evidence))][:MOST_FIGURES]
    if len(lines) < 2:  # noqa: PLR2004 - one figure alone is no disagreement
        return []
    country = {"country": Country(evidence.knowledge.country)}
    claims = tuple(claim for line in lines for claim in line.claims)
    sources = tuple(dict.fromkeys(source for line in lines for source in line.sources))
    return [Statement(f"disagreement.{disagreement.kind}", country, claims, sources), *lines]


def _figure(claim: Claim, evidence: Evidence) -> Statement | None:
    details = claim.details
    if not isinstance(details, d.Figure) or claim.when is None:
        return None
    if details.measure not in ("arrests", "encounters") or details.value.value is None:
        return None
    values: dict[str, Value] = {
        "value": details.value,
        "period": Period(claim.when, details.period_basis),
    }
    if details.measure == "encounters":
        agency = details.component or details.agency
        if agency is None:
            return None
        values["agency"] = Name(bounded(agency, LONGEST_NAME))
    return stated(f"disagreement.figure.{details.measure}", values, evidence, claim)


def _dates(one: Claim, other: Claim, evidence: Evidence) -> list[Statement]:
    flights = any(claim.kind == "removal_flight" for claim in (one, other))
    if not flights or one.when is None or other.when is None or one.when == other.when:
        return []
    values: dict[str, Value] = {"when_first": one.when, "when_second": other.when}
    return [stated("disagreement.dating", values, evidence, one, other)]


def _counts(one: Claim, other: Claim, evidence: Evidence) -> list[Statement]:
    first, second = _people(one), _people(other)
    if first is None or second is None or first == second:
        return []
    values: dict[str, Value] = {"first": first, "second": second}
    return [stated("disagreement.counting", values, evidence, one, other)]


def _people(claim: Claim) -> Value | None:
    match claim.details:
        case d.RemovalFlight(passengers=counted) | d.Figure(value=counted):
            return None if counted.value is None else counted
        case _:
            return None
