"""A passport's row, a destination's column and two days compared, among 200,000 rules.

The floor reads the same rows, with what they cite and disagree with, by plain SQL and
makes nothing of them.
"""

import random
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from caseapp.domain.claims import Claim
from caseapp.domain.countries import CODES
from caseapp.places import REFERENCE_FILE
from caseapp.services.moments import moment
from caseapp.services.visa_lists import compare_visa_days, list_visa_column, list_visa_row
from caseapp.services.workspace import Workspace, open_workspace
from tests.bench.pairs import Figure, compare, timed

sys.path.append(str(Path(__file__).parents[1]))
from visa_world import DATA_SET, claims_of

CHANGES = 4
"""How often the rule of a pair changes: 5 claims for each of 199 x 199 pairs."""
COUNTRIES = sorted(CODES)[:200]
VALUES = ("visa required", "e-visa", "eta", "visa on arrival", "visa free", "30", "90")
NEWEST = (
    "NOT c.withdrawn AND c.revision = (SELECT max(o.revision) FROM claim_revision o"
    " WHERE o.id = c.id AND o.recorded_at <= ?)"
)
RULES = (
    "SELECT c.id, c.revision, c.when_edtf, c.said_on_edtf, c.announced_on_edtf, c.certainty,"
    " c.details FROM claim_revision c WHERE c.{place} = ? AND " + NEWEST
)
CITED = (
    "SELECT claim, revision, source FROM claim_citation WHERE claim IN"
    " (SELECT id FROM claim_revision WHERE {place} = ?)"
)
DISPUTED = (
    "SELECT claim, disagreement FROM disagreement_claim WHERE claim IN"
    " (SELECT id FROM claim_revision WHERE {place} = ?)"
)
NOW = "9999"


def figures(folder: Path) -> Iterator[Figure]:
    """Each question beside plain SQL over the same rows."""
    workspace = open_workspace(folder, lambda: datetime.now(UTC))
    rules = _fill(workspace)
    raw = dbapi2.connect(str(folder / REFERENCE_FILE))
    now = moment(workspace.clock)
    first = now.as_of - timedelta(days=365)
    among = f"among {rules:,} rules / raw SQL"
    yield _beside(f"a passport's row {among}", lambda: list_visa_row(workspace, "CN", now), raw)
    column = lambda: list_visa_column(workspace, "EC", now)  # noqa: E731 - as the others
    yield _beside(f"a destination's column {among}", column, raw, "destination", "EC")
    changes = lambda: compare_visa_days(workspace, "CN", None, first, now)  # noqa: E731
    yield _beside(f"two days of a passport {among}", changes, raw)
    workspace.close()


def _beside(
    what: str,
    ours: Callable[[], object],
    raw: dbapi2.Connection,
    place: str = "passport",
    code: str = "CN",
) -> Figure:
    asked = [(RULES, (code, NOW)), (CITED, (code,)), (DISPUTED, (code,))]

    def floor() -> None:
        for sql, values in asked:
            raw.execute(sql.format(place=place), values).fetchall()

    return compare(what, timed(ours), timed(floor), 10.0)


def _fill(workspace: Workspace) -> int:
    """Record the rules of every pair; every twentieth is corrected once."""
    chance = random.Random(1)
    with workspace.reference.writing() as unit:
        unit.sources.record([DATA_SET], workspace.clock(), "bench")
        made = [rule for passport in COUNTRIES for rule in _row(passport, chance)]
        unit.claims.record(made, workspace.clock(), "bench")
        unit.claims.record(made[::20], workspace.clock(), "bench", "corrected")
    return len(made)


def _row(passport: str, chance: random.Random) -> Iterator[Claim]:
    for destination in COUNTRIES:
        if destination != passport:
            days = sorted(chance.sample(range(2500), CHANGES + 1))
            values = [chance.choice(VALUES)]
            while len(values) <= CHANGES:
                values.append(chance.choice([v for v in VALUES if v != values[-1]]))
            seen = [(date(2020, 1, 1) + timedelta(d), v) for d, v in zip(days, values, strict=True)]
            yield from claims_of(passport, destination, seen)
