"""The table of countries and the largest country's page, against raw SQL for the same rows."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from caseapp.places import REFERENCE_FILE
from caseapp.services.countries import list_countries, show_country
from caseapp.services.country_table import glance
from caseapp.services.moments import moment
from caseapp.services.workspace import open_workspace
from caseapp.store.driver import RawConnection
from caseapp.store.reference import claim_counts
from tests.bench import large
from tests.bench.pairs import Figure, compare, timed

_SHOWN = (
    "NOT r.withdrawn AND r.revision = (SELECT max(o.revision) FROM {table} AS o WHERE o.id = r.id)"
)
JUDGED = f"SELECT r.* FROM assessment_revision AS r WHERE {_SHOWN}".format(
    table="assessment_revision"
)
# The quickest query known that gives the right counts: what is withdrawn does not count.
COUNTED = claim_counts.COUNTED.replace(":known_at", "'9999'").replace(":as_of", "'9999'")
JUDGED_ON = "SELECT * FROM assessment_claim"
_OWN = "(SELECT claim FROM claim_country WHERE country = ?)"
CLAIMS = f"SELECT r.* FROM claim_revision AS r WHERE r.id IN {_OWN} AND {_SHOWN}".format(
    table="claim_revision"
)
CHILDREN = tuple(
    f"SELECT * FROM {table} WHERE claim IN {_OWN}"
    for table in ("claim_country", "claim_citation", "claim_link")
)
SOURCES = f"SELECT r.* FROM source_revision AS r WHERE {_SHOWN} AND r.id IN" + (
    f" (SELECT source FROM claim_citation WHERE claim IN {_OWN})"
)


def figures(_folder: Path) -> Iterator[Figure]:
    """First glance, the table, and the page of the country with the most claims."""
    folder = large.store()
    workspace = open_workspace(folder, lambda: datetime.now(UTC))
    now = moment(workspace.clock)
    raw = dbapi2.connect(str(folder / REFERENCE_FILE))
    yield compare(
        "large store, countries at a first glance / raw SQL",
        timed(lambda: glance(folder, workspace.clock)),
        timed(lambda: _read(raw, JUDGED, COUNTED)),
        aim=2.0,
    )
    yield compare(
        "large store, table of countries / raw SQL",
        timed(lambda: list_countries(workspace, now)),
        timed(lambda: _read(raw, JUDGED, JUDGED_ON, COUNTED)),
        aim=2.0,
    )
    yield compare(
        "large store, all of the largest country / raw SQL",
        timed(lambda: show_country(workspace, large.LARGEST, now)),
        timed(lambda: _country(raw, large.LARGEST)),
        aim=5.0,
        turns=5,
    )
    workspace.close()


def _read(raw: RawConnection, *questions: str) -> object:
    return [raw.execute(sql).fetchall() for sql in questions]


def _country(raw: RawConnection, code: str) -> object:
    questions = (CLAIMS, *CHILDREN, SOURCES.format(table="source_revision"))
    return [raw.execute(sql, (code,)).fetchall() for sql in questions]  # type: ignore[call-arg]
