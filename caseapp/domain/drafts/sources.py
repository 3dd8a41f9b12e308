"""Sources from forms, and forms from sources."""

import re
from datetime import date

from caseapp.domain.drafts.draft import Draft, Reader
from caseapp.domain.drafts.forms import SOURCE
from caseapp.domain.drafts.values import write
from caseapp.domain.sources import Source

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def read_source(draft: Draft, near: date) -> Source:
    """The source that a form means. Raises Unsound.

    A source may lack its date: then it is marked, and nothing it says alone is printed.
    """
    reader = Reader(draft, near)
    values = reader.values
    language = values["language"]
    reader.require(
        not language or bool(_LANGUAGE.fullmatch(language)), "language", "not_a_language"
    )
    if values["published"] is not None and not values["dated_in_text"]:
        reader.require(values["published_basis"] is not None, "published_basis", "date_from_where")
    reader.finish()
    return Source(id=draft.id or "", **values)


def source_draft(source: Source) -> Draft:
    """The form in which a source is corrected."""
    texts = {each.name: write(getattr(source, each.name)) for each in SOURCE}
    revision = source.recorded.revision if source.recorded else 0
    return Draft("source", None, source.id, revision, texts)


def blank_source() -> Draft:
    """An empty form for a source; the language is mostly English."""
    return Draft("source", texts={"language": "en"})
