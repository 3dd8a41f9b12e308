"""The longest time the window is not free, while a country of 2,000 claims is opened and used."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from caseapp.domain.claims import Certainty, Citation, Claim, ClaimKind
from caseapp.domain.countries import CODES
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import (
    CooperationEvent,
    Details,
    Figure,
    PeriodBasis,
    Requirement,
    RuleBasis,
    VisaRule,
)
from caseapp.domain.quantities import Quantity, QuantityKind
from caseapp.domain.sources import Grade
from caseapp.services.workspace import Workspace, open_workspace
from tests.bench.pairs import Figure as Measured
from tests.bench.pairs import figure

WINDOW = Path(__file__).parent / "windows" / "country.py"
COUNTRY, CLAIMS, LIMIT = "FR", 2000, 50.0
TURNS = 3


def figures(folder: Path) -> Iterator[Measured]:
    """Opening the page, going through its time line, and asking for more of it."""
    _fill(folder)
    told = [_told(folder) for _ in range(TURNS)]
    for name in told[0]:
        pairs = [(each[name], LIMIT) for each in told]
        yield figure(f"longest turn, {name} / the limit", "ms", pairs, 1.0)


def _told(folder: Path) -> dict[str, float]:
    """What the window tells: the longest turn of its event loop in each act, in milliseconds."""
    environment = {**os.environ, "CASEAPP_DATA_DIR": str(folder)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # or every import compiles anew
    done = subprocess.run(
        [sys.executable, str(WINDOW), COUNTRY],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        check=True,
    )
    lines = (line.rpartition(" ") for line in done.stdout.splitlines())
    return {name: float(milliseconds) for name, _, milliseconds in lines}


def _fill(folder: Path) -> None:
    workspace = open_workspace(folder, lambda: datetime.now(UTC))
    chance = random.Random(1)
    sources = _sources(workspace)
    with workspace.reference.writing() as unit:
        made = [_claim(number, chance, sources) for number in range(CLAIMS)]
        unit.claims.record(made, at=datetime.now(UTC), by="bench")
    workspace.close()


def _sources(workspace: Workspace) -> list[str]:
    with workspace.reference.reading() as unit:
        return list(unit.sources.all())


def _claim(number: int, chance: random.Random, sources: list[str]) -> Claim:
    day = date(2015, 1, 1) + timedelta(days=chance.randrange(4200))
    kind, details, when = _details(number, chance, day)
    countries = (COUNTRY, "US")
    if isinstance(details, VisaRule):
        countries = (details.passport, details.destination)
    return Claim(
        f"bench-{number}",
        kind,
        countries,
        PartialDate.parse(when),
        "day",
        None,
        None,
        None,
        "A charter flight with people who had been ordered removed was agreed on. " * 2,
        tuple(Citation(s, "p. 3", "the words of it") for s in chance.sample(sources, 2)),
        Grade.B,
        Certainty.STATED,
        None,
        client_safe=True,
        why_not=None,
        in_scope=True,
        details=details,
    )


def _details(number: int, chance: random.Random, day: date) -> tuple[ClaimKind, Details, str]:
    if number % 3 == 0:
        return ClaimKind.VISA_RULE, _rule(chance), f"{day}/.."
    if number % 3 == 1:
        event = CooperationEvent("resumed", "removals", COUNTRY)
        return ClaimKind.COOPERATION_EVENT, event, f"{day}" if number % 2 else f"{day:%Y-%m}"
    return ClaimKind.FIGURE, _figure(number, chance), f"{day.year - 1}-10-01/{day.year}-09-30"


def _figure(number: int, chance: random.Random) -> Figure:
    value = Quantity(QuantityKind.EXACT, chance.randrange(40_000))
    return Figure(
        f"measure {number % 9}",
        f"agency {number % 4}",
        None,
        "everybody",
        None,
        PeriodBasis.US_FISCAL,
        value,
        "people",
        (),
    )


def _rule(chance: random.Random) -> VisaRule:
    other = chance.choice(sorted(CODES - {COUNTRY}))
    rule = VisaRule(
        COUNTRY,
        other,
        chance.choice(list(Requirement)),
        90,
        None,
        None,
        None,
        None,
        RuleBasis.LEGAL_ACT,
        None,
        None,
        None,
    )
    return rule if chance.random() < 0.5 else replace(rule, passport=other, destination=COUNTRY)
