"""A made-up country with many claims, and figures to draw."""

from datetime import UTC, date, datetime, timedelta

from made_up import WHEN, assessment, claim, disagreement, source, visa_claim

from caseapp.domain.assessments import Level
from caseapp.domain.claims import ClaimKind
from caseapp.domain.countries import CODES
from caseapp.domain.details import Figure, PeriodBasis, PublicStatement
from caseapp.domain.knowledge import seen_from
from caseapp.domain.quantities import Quantity, QuantityKind

AS_OF = date(2026, 11, 22)


def exactly(value):
    return Quantity(QuantityKind.EXACT, value)


def figure_claim(id_, when, value, **changes):
    details = {
        "measure": "removals",
        "agency": "US ICE",
        "component": None,
        "population": "citizens of France",
        "region": None,
        "period_basis": PeriodBasis.US_FISCAL,
        "value": value,
        "unit": "people",
        "parts": (),
    } | changes
    return claim(id_, kind=ClaimKind.FIGURE, when=when and WHEN(when), details=Figure(**details))


def knowledge(*claims, assessments=(), disagreements=(), as_of=AS_OF):
    sources = {"post": source()}
    return seen_from("FR", as_of, claims, sources, assessments, disagreements)


def many_claims(flights=250, statements=600, rules=300):
    """France with its claims, rules for its passport, and a disagreement or two."""
    first = date(2016, 1, 1)
    for n in range(statements):
        day = first + timedelta(days=(n * 37) % 3900)
        details = PublicStatement("A minister", None, "removals", "quotation")
        kind = ClaimKind.STATEMENT
        yield claim(f"said-{n}", kind=kind, when=WHEN(day.isoformat()), details=details)
    for n in range(flights):
        day = first + timedelta(days=n * 15)
        yield claim(f"event-{n}", when=WHEN(f"{day:%Y-%m}"), summary=f"Event {n}. " * 8)
    destinations = sorted(CODES - {"FR"})
    for n in range(rules):
        to = destinations[n % len(destinations)]
        since = first + timedelta(days=n * 10)
        yield visa_claim(f"visa-{n}", WHEN(f"{since.isoformat()}/.."), destination=to)


def record_many(unit):
    """Write the made-up country down."""
    at = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    unit.sources.record([source()], at=at, by="Ada")
    unit.claims.record(many_claims(), at=at, by="Ada")
    pairs = [disagreement(f"event-{n}", f"event-{n + 1}", id=f"d{n}") for n in range(60)]
    unit.disagreements.record(pairs, at=at, by="Ada")
    judged = assessment(as_of=WHEN("2025-01-01"), since=WHEN("2025-01-01"), level=Level.LIMITED)
    unit.assessments.record([judged], at=at, by="Ada")
