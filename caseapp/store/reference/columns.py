"""Domain values as columns, and back.

A PartialDate takes four columns: its EDTF text, its bounds for SQL, and the phrase of the
source. What cannot be read back was not written by us: the file is damaged.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from typing import Any

from caseapp.domain.dates import PartialDate
from caseapp.domain.revisions import Recorded
from caseapp.errors import Refused
from caseapp.store.damage import DamagedRowError
from caseapp.store.moments import moment_from


@contextmanager
def stored_values() -> Iterator[None]:
    """Around the decoding of rows: what is refused there is damage, not a person's mistake."""
    try:
        yield
    except (Refused, ValueError, KeyError, TypeError) as error:
        raise DamagedRowError from error


def day_text(value: date | None) -> str | None:
    """The column of a day."""
    return value.isoformat() if value else None


def day_from(text: str | None) -> date | None:
    """The day that a column holds, if any."""
    return date.fromisoformat(text) if text else None


def partial_columns(name: str, value: PartialDate | None) -> dict[str, Any]:
    """The four columns of a date."""
    if value is None:
        return dict.fromkeys(
            (f"{name}_edtf", f"{name}_earliest", f"{name}_latest", f"{name}_phrase")
        )
    return {
        f"{name}_edtf": value.edtf,
        f"{name}_earliest": value.earliest.isoformat() if value.earliest else None,
        f"{name}_latest": value.latest.isoformat() if value.latest else None,
        f"{name}_phrase": value.phrase,
    }


# The same few hundred dates come back all the time, and a PartialDate never changes.
@lru_cache(maxsize=4096)
def partial_date(edtf: str, phrase: str | None) -> PartialDate:
    """The date that two columns hold."""
    return PartialDate.parse(edtf, phrase)


def partial_or_none(edtf: str | None, phrase: str | None) -> PartialDate | None:
    """The date that two columns hold, if any."""
    return None if edtf is None else partial_date(edtf, phrase)


# A pack stamps all its rows alike.
@lru_cache(maxsize=1024)
def recorded(revision: int, at: str, by: str, reason: str | None) -> Recorded:
    """Who wrote a revision, and when."""
    return Recorded(revision, moment_from(at), by, reason)
