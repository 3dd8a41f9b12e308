"""A passport's row, a destination's column and two days compared, among 200,000 rules.

The floor reads the same rows, with what they cite and disagree with, by plain SQL and
makes nothing of them.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from caseapp.places import REFERENCE_FILE
from caseapp.services.moments import moment
from caseapp.services.visa_lists import compare_visa_days, list_visa_column, list_visa_row
from caseapp.services.workspace import open_workspace
from tests.bench import large
from tests.bench.pairs import Figure, compare, timed

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


def figures(_folder: Path) -> Iterator[Figure]:
    """Each question beside plain SQL over the same rows."""
    folder = large.store()
    workspace = open_workspace(folder, lambda: datetime.now(UTC))
    raw = dbapi2.connect(str(folder / REFERENCE_FILE))
    now = moment(workspace.clock)
    first = now.as_of - timedelta(days=365)
    among = f"among {large.VISA_RULES:,} rules / raw SQL"
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
