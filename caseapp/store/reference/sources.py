"""Sources in the open store."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from caseapp.domain.sources import Grade, Source
from caseapp.store.moments import known_text
from caseapp.store.reference.columns import (
    partial_columns,
    partial_or_none,
    recorded,
    stored_values,
)
from caseapp.store.reference.revisions import Revisions, every, shown
from caseapp.store.reference.tables import source_revision

_C = source_revision.c
_SOURCES = select(
    _C.id,
    _C.revision,
    _C.recorded_at,
    _C.recorded_by,
    _C.reason,
    _C.title,
    _C.publisher,
    _C.published_edtf,
    _C.published_phrase,
    _C.published_basis,
    _C.dated_in_text,
    _C.language,
    _C.url,
    _C.grade,
    _C.same_story,
    _C.note,
)
_ALL = _SOURCES.where(shown(source_revision)).order_by(_C.id)
_HISTORY = _SOURCES.where(every(source_revision))
_SOME = _ALL.where(_C.id.in_(bindparam("ids", expanding=True)))
_BEGINNING = (
    select(_C.id)
    .where(_C.id >= bindparam("first"), _C.id < bindparam("end"), shown(source_revision))
    .order_by(_C.id)
    .limit(bindparam("most"))
)
LAST_LETTER = "\U0010ffff"
"""Sorts behind every letter there is."""
_OF_STORY = _ALL.where((_C.same_story == bindparam("story")) | (_C.id == bindparam("story")))


class Sources(Revisions[Source]):
    """The documents that claims rest on."""

    thing = "source"
    table = source_revision

    def all(self, known_at: datetime | None = None) -> dict[str, Source]:
        """Every source by id, in the order of their ids."""
        rows = self._connection.execute(_ALL, {"known_at": known_text(known_at)})
        with stored_values():
            return {row[0]: _source(row) for row in rows}

    def get(self, ids: Collection[str], known_at: datetime | None = None) -> dict[str, Source]:
        """Those of the sources that there are, by id."""
        values = {"known_at": known_text(known_at), "ids": list(ids)}
        rows = self._connection.execute(_SOME, values)
        with stored_values():
            return {row[0]: _source(row) for row in rows}

    def ids_beginning(self, text: str, most: int) -> list[str]:
        """The ids that begin with a text, in their order, ``most`` of them."""
        values = {"known_at": known_text(None), "first": text, "end": text + LAST_LETTER}
        return list(self._connection.execute(_BEGINNING, {**values, "most": most}).scalars())

    def of_story(self, story: str, known_at: datetime | None = None) -> dict[str, Source]:
        """The copies of a story by id; a source without a shared story is one by itself."""
        values = {"known_at": known_text(known_at), "story": story}
        rows = self._connection.execute(_OF_STORY, values)
        with stored_values():
            told = [_source(row) for row in rows]
        return {source.id: source for source in told if source.story == story}

    def _every(self, id_: str) -> list[Source]:
        rows = self._connection.execute(_HISTORY, {"id": id_})
        with stored_values():
            return [_source(row) for row in rows]

    def _columns(self, item: Source) -> dict[str, Any]:
        return partial_columns("published", item.published) | {
            "title": item.title,
            "publisher": item.publisher,
            "published_basis": item.published_basis,
            "dated_in_text": item.dated_in_text,
            "language": item.language,
            "url": item.url,
            "grade": item.grade.value,
            "same_story": item.same_story,
            "note": item.note,
        }


def _source(row: Sequence[Any]) -> Source:
    id_, revision, at, by, reason, title, publisher, edtf, phrase, basis, *rest = row
    dated, language, url, grade, story, note = rest
    return Source(
        id=id_,
        title=title,
        publisher=publisher,
        published=partial_or_none(edtf, phrase),
        published_basis=basis,
        dated_in_text=dated,
        language=language,
        url=url,
        grade=Grade(grade),
        same_story=story,
        note=note,
        recorded=recorded(revision, at, by, reason),
    )
