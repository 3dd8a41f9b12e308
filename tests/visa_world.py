"""A store full of visa rules in the shape of a public data set: sightings and what changed.

Made for tests (a few countries) and for measuring (all of them): the values of a pair are
seen on days, and every run of one value becomes one claim.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby, pairwise

from made_up import WHEN, claim, source

from caseapp.domain.claims import Certainty, Claim, ClaimKind
from caseapp.domain.details import Requirement, RuleBasis, VisaRule
from caseapp.domain.sources import Grade

DATA_SET = source(
    "data-set",
    title="A data set of visa requirements",
    publisher="A compiler",
    published=WHEN("2025-01-12"),
    grade=Grade.C,
)
Sighting = tuple[date, str]
NAMES = {
    "visa required": Requirement.VISA_REQUIRED,
    "e-visa": Requirement.E_VISA,
    "eta": Requirement.ETA,
    "visa on arrival": Requirement.VISA_ON_ARRIVAL,
    "visa free": Requirement.VISA_FREE,
    "no admission": Requirement.NO_ADMISSION,
}
OWN = "-1"


def claims_of(passport: str, destination: str, seen: Sequence[Sighting]) -> Iterator[Claim]:
    """The claims of one pair: the state first seen, then each change between two sightings."""
    runs = [list(run) for _value, run in groupby(seen, key=lambda sighting: sighting[1])]
    first = runs[0]
    yield _claim(passport, destination, first[0][1], "state", (first[0][0], first[-1][0]))
    for before, after in pairwise(runs):
        yield _claim(passport, destination, after[0][1], "observed", (before[-1][0], after[0][0]))


def _claim(passport, destination, value, change, between) -> Claim:
    rule = VisaRule(
        passport=passport,
        destination=destination,
        requirement=NAMES.get(value, Requirement.VISA_FREE),
        max_stay_days=int(value) if value.isdigit() else None,
        change=change,
        act=None,
        effective=None,
        reason=None,
        basis=RuleBasis.DATASET,
        other_country=None,
        waiver_since=None,
        value_in_dataset=value,
    )
    first, last = between
    return claim(
        f"ds-{passport}-{destination}-{last}".lower(),
        kind=ClaimKind.VISA_RULE,
        countries=(destination, passport),
        when=WHEN(f"{first}/{last}" if first != last else f"{first}"),
        when_precision="interval",
        summary=f"A data set shows {value} for {passport} at {destination}.",
        sources=("data-set",),
        grade=Grade.C,
        certainty=Certainty.ATTRIBUTED,
        client_safe=False,
        why_not="A lead, not law.",
        details=rule,
    )


def claims_from(snapshots: Mapping[date, Iterable[tuple[str, str, str]]]) -> Iterator[Claim]:
    """The claims of whole snapshots: rows of passport, destination and value, by day."""
    seen: dict[tuple[str, str], list[Sighting]] = {}
    for day, rows in sorted(snapshots.items()):
        for passport, destination, value in rows:
            if value != OWN:
                seen.setdefault((passport, destination), []).append((day, value))
    for pair, sightings in seen.items():
        yield from claims_of(*pair, sightings)
