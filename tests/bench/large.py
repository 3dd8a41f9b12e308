"""A made-up store as large as we promise to stay fluid with: `build(folder)`, or `store()`.

Every country has claims, and one of them, China, by far the most; visa rules come from five
snapshots of a data set. The same knowledge is made in every run.
"""

import atexit
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from caseapp.domain import details as d
from caseapp.domain.assessments import Assessment, Confidence, Level
from caseapp.domain.claims import Certainty, Citation, Claim, ClaimKind
from caseapp.domain.countries import CODES
from caseapp.domain.dates import PartialDate
from caseapp.domain.disagreements import Disagreement, DisagreementKind, DisagreementState
from caseapp.domain.quantities import Quantity, QuantityKind
from caseapp.domain.sources import Grade, Source
from caseapp.places import REFERENCE_FILE
from caseapp.services.search_index import build_index
from caseapp.services.workspace import open_workspace
from caseapp.store.reference.unit import Unit

SOURCES, CLAIMS, VISA_RULES = 10_000, 50_000, 200_000
SNAPSHOTS = ("2018", "2020", "2022", "2024", "2026")
REVISED, WITHDRAWN = 2_000, 200
LARGEST = "CN"
BEGUN = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)
FIRST_DAY, DAYS = date(2006, 1, 1), 7_600

VOCABULARY = (
    "removal flight charter people returned agreement sanction nationality verified suspended"
    " resumed report agency border fiscal year encounters Darién Shenyang Texas Alaska ministry"
    " statement embassy condition travel document return passport consulate interview refused"
    " accepted detained arrival airport aircraft crew witness court lawyer family charged fined"
    " released questioned monthly weekly quarterly estimate total adult single unit minors"
    " Tapachula Panama Quito Tijuana Guangzhou Fuzhou Caracas Havana Tehran Delhi Lagos Dakar"
)
WORDS = VOCABULARY.split()
KINDS = [kind for kind in ClaimKind if kind is not ClaimKind.VISA_RULE]
REQUIREMENTS = list(d.Requirement)
PLACES = sorted(CODES - {"US"})


def build(folder: Path) -> Path:
    """Make the store in a data folder, tell how long it took, and give the folder back."""
    start = time.perf_counter()
    chance = random.Random(20261122)
    workspace = open_workspace(folder, lambda: BEGUN - timedelta(days=1))
    with workspace.reference.writing() as unit:
        unit.sources.record(_sources(chance), BEGUN, "made up")
        claims = [_claim(number, chance) for number in range(CLAIMS)]
        unit.claims.record(claims, BEGUN, "made up")
        for number, snapshot in enumerate(SNAPSHOTS):
            unit.claims.record(_visa_rules(snapshot), BEGUN + timedelta(days=number), "data set")
        unit.assessments.record(_assessments(chance), BEGUN, "made up")
        unit.disagreements.record(_disagreements(chance), BEGUN, "made up")
        _alter(unit, claims, chance)
        recorded = time.perf_counter()
        build_index(unit)
    workspace.close()
    done = time.perf_counter()
    size = (folder / REFERENCE_FILE).stat().st_size / 1e6
    print(
        f"large store: recorded in {recorded - start:.0f} s, indexed in {done - recorded:.0f} s,"
        f" {size:.0f} MB",
        file=sys.stderr,
    )
    return folder


@cache
def store() -> Path:
    """The folder of a store made once in a run, and taken away at its end."""
    held = tempfile.TemporaryDirectory(prefix="caseapp-large-")
    atexit.register(held.cleanup)
    return build(Path(held.name))


def _day(chance: random.Random) -> date:
    return FIRST_DAY + timedelta(days=chance.randrange(DAYS))


def _when(chance: random.Random) -> PartialDate:
    day = _day(chance)
    form = chance.randrange(5)
    text = (
        day.isoformat(),
        f"{day:%Y-%m}",
        f"{day:%Y}",
        f"{day}/{day + timedelta(days=chance.randrange(1, 60))}",
        f"{day:%Y-%m}/..",
    )[form]
    return PartialDate.parse(text)


def _said(chance: random.Random, count: int) -> str:
    return " ".join(chance.choices(WORDS, k=count))


def _sources(chance: random.Random) -> Iterator[Source]:
    for number in range(SOURCES):
        published = PartialDate.of_day(_day(chance)) if number % 10 else None
        yield Source(
            id=f"large-source-{number:05}",
            title=f"{_said(chance, 8).capitalize()} {number}",
            publisher=f"Paper {number % 97}",
            published=published,
            published_basis=None,
            dated_in_text=published is not None,
            language=("en", "es", "zh")[number % 3],
            url=f"https://example.org/{number}",
            grade=list(Grade)[number % 4],
            same_story=f"large-story-{number // 4}" if number % 4 else None,
            note=None,
        )


def _countries(number: int, chance: random.Random) -> tuple[str, ...]:
    """One in ten about the largest, the others about all in turn; half name the US too."""
    own = LARGEST if number % 10 == 0 else PLACES[number % len(PLACES)]
    other = ("US",) if number % 2 else ()
    third = (chance.choice(PLACES),) if number % 7 == 0 else ()
    return tuple(dict.fromkeys((own, *other, *third)))


def _claim(number: int, chance: random.Random) -> Claim:
    kind = KINDS[number % len(KINDS)]
    countries = _countries(number, chance)
    cited = {f"large-source-{chance.randrange(SOURCES):05}" for _ in range(1 + number % 2)}
    quote = _said(chance, 20) if number % 3 == 0 else None
    return Claim(
        id=f"large-claim-{number:05}",
        kind=kind,
        countries=countries,
        when=_when(chance) if number % 20 else None,
        when_precision="day",
        when_note=None,
        said_on=PartialDate.of_day(_day(chance)) if number % 4 == 0 else None,
        announced_on=None,
        summary=f"{_said(chance, 14).capitalize()}.",
        citations=tuple(Citation(source, None, quote, None) for source in sorted(cited)),
        grade=list(Grade)[number % 4],
        certainty=Certainty.STATED,
        certainty_note=None,
        client_safe=True,
        why_not=None,
        in_scope=True,
        details=_DETAILS[kind](countries[0], chance),
    )


def _figure(code: str, chance: random.Random) -> d.Figure:
    value = Quantity(QuantityKind.EXACT, chance.randrange(1, 50_000))
    measures = ("removals", "encounters", "flights", "docket")
    measure, basis = chance.choice(measures), d.PeriodBasis.CALENDAR
    return d.Figure(measure, "CBP", None, f"nationals of {code}", None, basis, value, "people", ())


def _flight(code: str, chance: random.Random) -> d.RemovalFlight:
    count = Quantity(QuantityKind.AT_LEAST, chance.randrange(20, 200))
    stops = (
        d.FlightStop("origin", "Alexandria", "US", "airport"),
        d.FlightStop("destination", None, code, "country"),
    )
    return d.RemovalFlight("charter", None, None, count, "departure", None, None, stops, ())


_DETAILS: dict[ClaimKind, Callable[[str, random.Random], d.Details]] = {
    ClaimKind.COOPERATION_EVENT: lambda code, _: d.CooperationEvent("resumes", "removals", code),
    ClaimKind.PRACTICE: lambda code, _: d.Practice("takes people back slowly", code),
    ClaimKind.CLASSIFICATION: lambda code, _: d.Classification(
        "ICE", "recalcitrant", None, 10, (code,), False
    ),
    ClaimKind.CONDITION: lambda code, _: d.Condition("nationality", "all", None, (), None),
    ClaimKind.REMOVAL_FLIGHT: _flight,
    ClaimKind.FIGURE: _figure,
    ClaimKind.AGREEMENT: lambda code, _: d.Agreement(
        (code, "US"), None, "return of nationals", None, None, False, None, None
    ),
    ClaimKind.SANCTION: lambda code, _: d.Sanction("243(d)", None, ("B1",), None, None, None, None),
    ClaimKind.RETURN_CONDITION: lambda code, _: d.ReturnCondition("A lawyer", "fined", "all"),
    ClaimKind.STATEMENT: lambda code, _: d.PublicStatement("A minister", None, "returns", "quote"),
    ClaimKind.ROUTE: lambda code, _: d.Route(("US", code), (), False, None),
    ClaimKind.NEGATIVE: lambda code, _: d.Negative("the number", "the embassy", None, None),
}


def _visa_rules(snapshot: str) -> Iterator[Claim]:
    """A fifth of the rules: as many pairs as are needed, the same ones in every snapshot."""
    cited = (Citation(f"large-source-{int(snapshot) % SOURCES:05}"),)
    when = PartialDate.parse(f"{snapshot}-01-15/..")
    wanted = VISA_RULES // len(SNAPSHOTS)
    codes = sorted(CODES)
    pairs = ((a, b) for a in codes for b in codes if a != b)
    for number, (passport, destination) in zip(range(wanted), pairs, strict=False):
        requirement = REQUIREMENTS[(number * 7 + int(snapshot) // 2) % len(REQUIREMENTS)]
        yield Claim(
            id=f"large-visa-{snapshot}-{passport}-{destination}",
            kind=ClaimKind.VISA_RULE,
            countries=(destination, passport),
            when=when,
            when_precision="day",
            when_note=None,
            said_on=None,
            announced_on=None,
            summary=f"Data set of {snapshot}: passport {passport}, destination {destination}:"
            f" {requirement.value.replace('_', ' ')}.",
            citations=cited,
            grade=Grade.C,
            certainty=Certainty.STATED,
            certainty_note=None,
            client_safe=True,
            why_not=None,
            in_scope=True,
            details=d.VisaRule(
                passport=passport,
                destination=destination,
                requirement=requirement,
                max_stay_days=90,
                change=None,
                act=None,
                effective=None,
                reason=None,
                basis=d.RuleBasis.DATASET,
                other_country=None,
                waiver_since=None,
                value_in_dataset="90",
            ),
        )


def _assessments(chance: random.Random) -> Iterator[Assessment]:
    """Two for each country, the later one on newer evidence."""
    for number, code in enumerate(PLACES * 2):
        year = 2022 + 2 * (number // len(PLACES))
        claims = [f"large-claim-{chance.randrange(CLAIMS):05}" for _ in range(5)]
        yield Assessment(
            id=f"large-{code.lower()}-{year}",
            country=code,
            level=chance.choice(list(Level)),
            as_of=PartialDate.parse(f"{year}-06"),
            since=PartialDate.parse(f"{year - 2}"),
            good_until=None,
            certainty=Confidence.LIKELY,
            note=f"{_said(chance, 20).capitalize()}.",
            review_by=date(year + 1, 12, 31) + timedelta(days=chance.randrange(400)),
            claims_for=tuple(claims[:4]),
            claims_against=tuple(claims[4:]),
            signed_by=None,
        )


def _disagreements(chance: random.Random) -> Iterator[Disagreement]:
    for number in range(1_000):
        claims = (number, number + len(PLACES) * len(KINDS))  # of one country and one kind
        yield Disagreement(
            id=f"large-disagreement-{number:04}",
            kind=chance.choice(list(DisagreementKind)),
            claims=tuple(f"large-claim-{each:05}" for each in claims),
            note=f"{_said(chance, 12).capitalize()}.",
            state=DisagreementState.OPEN if number % 3 else DisagreementState.SETTLED,
        )


def _alter(unit: Unit, claims: Sequence[Claim], chance: random.Random) -> None:
    """Corrections on later days, several of them to the same claims, and some withdrawals."""
    for turn in range(3):
        day = BEGUN + timedelta(days=30 * (turn + 1))
        altered = chance.sample(claims[: CLAIMS // 5], REVISED)
        better = [replace(claim, summary=f"Corrected: {claim.summary}") for claim in altered]
        unit.claims.record(better, day, "Ana", "a correction")
    for claim in chance.sample(claims, WITHDRAWN):
        unit.claims.withdraw(claim.id, BEGUN + timedelta(days=200), "Ana", "said in error")
