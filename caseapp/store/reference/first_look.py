"""A first look at the knowledge file, without SQLAlchemy and without touching the file.

SQLAlchemy takes longer to import than the window takes to open. So the table of countries
is read once by plain SQL; everything after that goes through ``ReferenceStore``.
"""

from collections.abc import Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from caseapp.domain.assessments import Assessment
from caseapp.store.damage import DamagedRowError
from caseapp.store.driver import DriverError, RawConnection
from caseapp.store.inspection import is_new, untouched
from caseapp.store.moments import END_OF_TIME
from caseapp.store.reference.assessment_rows import COLUMNS, assessment_from
from caseapp.store.reference.claim_counts import COUNTED
from caseapp.store.reference.columns import stored_values
from caseapp.store.reference.head import HEAD

_JUDGED = (
    f"SELECT {', '.join(COLUMNS)} FROM assessment_revision AS judged"
    " WHERE NOT withdrawn AND revision ="
    " (SELECT max(revision) FROM assessment_revision AS other WHERE other.id = judged.id)"
    " ORDER BY id"
)
_VERSION = "SELECT version_num FROM alembic_version"


class FirstLook(NamedTuple):
    """What the table of countries needs: judgements without their claims, and counts."""

    assessments: Sequence[Assessment]
    counts: dict[str, int]


def first_look(path: Path, day: date) -> FirstLook | None:
    """What the file says of countries on a day; None where only a proper opening can tell."""
    try:
        if is_new(path):
            return None
        with untouched(path, 0) as raw, closing(raw.cursor()):
            return _read(raw, day) if raw.execute(_VERSION).fetchone() == (HEAD,) else None
    except (DriverError, DamagedRowError, OSError):
        return None


def _read(raw: RawConnection, day: date) -> FirstLook:
    rows: list[tuple[Any, ...]] = raw.execute(_JUDGED).fetchall()
    with stored_values():
        assessments = [assessment_from(row, (), ()) for row in rows]
    counted = COUNTED.replace(":known_at", f"'{END_OF_TIME}'").replace(":as_of", f"'{day}'")
    counts = {str(country): int(count) for country, count in raw.execute(counted)}
    return FirstLook(assessments, counts)
