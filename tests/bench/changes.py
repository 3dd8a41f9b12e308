"""Changes over a store with history against the raw SQL that counts and reads them."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from caseapp.domain.claims import Claim
from caseapp.domain.countries import CODES
from caseapp.places import REFERENCE_FILE
from caseapp.services.changes import SHOWN, Wanted, count_watched_changes, list_changes
from caseapp.services.moments import moment
from caseapp.services.watching import mark_changes_seen, watch_country
from caseapp.services.workspace import Workspace, open_workspace
from tests.bench.pairs import Figure, compare, timed

CLAIMS, EDITS, WATCHED = 30_000, 300, ("CN", "EC", "VN")
START = datetime(2026, 1, 1, tzinfo=UTC)
IMPORT, TODAY = START + timedelta(days=10), START + timedelta(days=20)
RAW_COUNT = (
    "SELECT c.country, count(DISTINCT r.id), min(r.withdrawn), max(r.recorded_at)"
    " FROM claim_revision AS r"
    " JOIN claim_country AS c ON c.claim = r.id AND c.revision = r.revision"
    " WHERE r.recorded_at > ? AND r.recorded_at <= ? GROUP BY c.country"
)
RAW_EARLIER = (
    "SELECT r.id, max(r.revision), (SELECT max(o.revision) FROM claim_revision AS o"
    " WHERE o.id = r.id AND o.recorded_at <= :since) FROM claim_revision AS r"
    " WHERE r.recorded_at > :since AND r.recorded_at <= :until"
    " GROUP BY r.id ORDER BY max(r.recorded_at) DESC"
)
RAW_READ = (
    "SELECT * FROM claim_revision WHERE id IN ({marks})",
    "SELECT * FROM claim_country WHERE claim IN ({marks})",
    "SELECT * FROM claim_citation WHERE claim IN ({marks})",
    "SELECT * FROM claim_link WHERE claim IN ({marks})",
)
RAW_WATCHED = RAW_COUNT.replace(" WHERE", " WHERE c.country IN ('CN', 'EC', 'VN') AND")


def figures(folder: Path) -> Iterator[Figure]:
    """A day of edits, a day on which a pack came, and the number beside *Changes*."""
    open_workspace(folder, lambda: START).close()
    workspace = open_workspace(folder, lambda: TODAY + timedelta(days=1))
    _fill(workspace)
    raw = dbapi2.connect(str(folder / REFERENCE_FILE))
    for what, since, aim in (
        (f"changes of a day with {EDITS} edits / raw SQL", IMPORT, 8.0),
        (f"changes since before {CLAIMS:,} came in a pack / raw SQL", START, 8.0),
    ):
        yield compare(what, timed(_listing(workspace, since)), timed(_raw(raw, since)), aim)
    mark_changes_seen(workspace, IMPORT)
    now = moment(workspace.clock)
    count = timed(lambda: count_watched_changes(workspace, now))
    floor = timed(lambda: raw.execute(RAW_WATCHED, _span(IMPORT)).fetchall())
    yield compare("number of watched changes / raw SQL", count, floor, 12.0)
    raw.close()
    workspace.close()


def _listing(workspace: Workspace, since: datetime) -> Callable[[], object]:
    now = moment(workspace.clock)
    return lambda: list_changes(workspace, Wanted(since=since), now)


def _raw(raw: dbapi2.Connection, since: datetime) -> Callable[[], object]:
    first, last = _span(since)

    def read() -> object:
        counted = raw.execute(RAW_COUNT, (first, last)).fetchall()
        altered = raw.execute(RAW_EARLIER, {"since": first, "until": last}).fetchall()
        ids = [row[0] for row in altered[:SHOWN]]
        marks = ", ".join("?" * len(ids))
        found = [raw.execute(sql.format(marks=marks), ids).fetchall() for sql in RAW_READ]
        return counted, found

    return read


def _span(since: datetime) -> tuple[str, str]:
    return since.strftime("%Y-%m-%dT%H:%M:%S.%fZ"), "9999"


def _fill(workspace: Workspace) -> None:
    chance = random.Random(1)
    codes = sorted(CODES)
    with workspace.reference.reading() as unit:
        model = unit.claims.of_country("CN")[0]
    made = [_claim(model, number, chance.choice(codes)) for number in range(CLAIMS)]
    with workspace.reference.writing() as unit:
        unit.claims.record(made, IMPORT, "a pack")
    for number, one in enumerate(chance.sample(made, EDITS)):
        with workspace.reference.writing() as unit:
            at = TODAY + timedelta(minutes=number)
            unit.claims.record([replace(one, summary="Otherwise.")], at, "Ana", "why")
    for code in WATCHED:
        watch_country(workspace, code)


def _claim(model: Claim, number: int, country: str) -> Claim:
    return replace(model, id=f"made-{number}", countries=(country, "US"), recorded=None)
