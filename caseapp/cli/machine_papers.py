"""What was written to files, for other programs: plain values under stable names."""

from typing import Any

from caseapp.domain.exporting import FileKind, Table
from caseapp.domain.manuscripts import Document
from caseapp.services.moments import Moment
from caseapp.wording.tables.tables import Wanted

Plain = dict[str, Any]


def table(wanted: Wanted, made: Table, when: Moment, file: str, kind: FileKind) -> Plain:
    """A table that was written."""
    return {
        "file": file,
        "kind": kind.value,
        "table": wanted.name,
        "country": wanted.country.upper() if wanted.country else None,
        **_times(when),
        "columns": list(made.columns),
        "rows": len(made.rows),
        "notes": list(made.notes),
    }


def document(made: Document, kind: str, country: str, when: Moment, file: str) -> Plain:
    """A document that was written."""
    return {
        "file": file,
        "document": kind,
        "title": made.title,
        "country": country,
        **_times(when),
        "pages": made.pages,
        "sha256": made.sha256,
    }


def _times(when: Moment) -> Plain:
    known = when.known_on.isoformat() if when.known_on else None
    return {"as_of": when.as_of.isoformat(), "known_on": known}
