"""Full-text search by FTS5, which only this module, its questions, ``words`` and migrations know.

The index holds no text of its own; what is shown stands in ``search_entry``.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text, tuple_, update

from caseapp.domain.folding import fold_name
from caseapp.domain.searching import SearchEntry, SearchHit, SearchQuestion
from caseapp.store.reference.columns import day_from, day_text, partial_or_none, stored_values
from caseapp.store.reference.office import INDEX_VERSION
from caseapp.store.reference.search_questions import called, found
from caseapp.store.reference.snippets import Marker
from caseapp.store.reference.tables import search_entry, setting
from caseapp.store.reference.words import indexed, scope

Key = tuple[str, str]
"""The type and the id of a thing."""

Row = Sequence[Any]
_TITLE = 3

_CHUNK = 5_000
_C = search_entry.c
_HELD = select(_C.number).where(tuple_(_C.type, _C.id).in_(bindparam("keys", expanding=True)))
_LAST = select(func.coalesce(func.max(_C.number), 0))
_REMOVE = delete(search_entry).where(_C.number == bindparam("number_"))
_REMOVE_WORDS = text("DELETE FROM search_index WHERE rowid = :number_")
_REFRESH = (
    update(search_entry)
    .where(_C.type == bindparam("type_"), _C.id == bindparam("id_"))
    .values(fresh_until=bindparam("until"))
)
_FORGET_WORDS = text("INSERT INTO search_index (search_index) VALUES ('delete-all')")
_ADD_WORDS = (
    "INSERT INTO search_index (rowid, title, terms, body, scope)"
    " VALUES (:number, :title, :terms, :body, :scope)"
)
_COLUMNS = [column.name for column in search_entry.c]
_ADD = (
    f"INSERT INTO search_entry ({', '.join(_COLUMNS)})"
    f" VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"
)


class Search:
    """One box over everything."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rebuild(self, entries: Iterable[SearchEntry], version: str) -> None:
        """Make these entries all that can be found, made by the rules of this version."""
        self._connection.execute(delete(search_entry))
        self._connection.execute(_FORGET_WORDS)
        waiting = iter(entries)
        while chunk := list(islice(waiting, _CHUNK)):
            self._add(chunk)
        self._connection.execute(delete(setting).where(setting.c.name == INDEX_VERSION))
        self._connection.execute(insert(setting), {"name": INDEX_VERSION, "value": version})

    def replace(self, entries: Iterable[SearchEntry]) -> None:
        """Make these entries findable in place of what had the same type and id."""
        newest = {(entry.type, entry.id): entry for entry in entries}
        self.remove(newest)
        if newest:
            self._add(list(newest.values()))

    def remove(self, keys: Iterable[Key]) -> None:
        """Let things be found no more; one that never was is no error."""
        waiting = iter(keys)
        while chunk := list(islice(waiting, _CHUNK)):
            held = self._connection.execute(_HELD, {"keys": chunk}).scalars()
            numbers = [{"number_": number} for number in held]
            if numbers:
                self._connection.execute(_REMOVE_WORDS, numbers)
                self._connection.execute(_REMOVE, numbers)

    def number_of(self, type_: str, id_: str) -> int | None:
        """The number of the entry of a thing: it has another one once it is made anew."""
        number: int | None = self._connection.execute(_HELD, {"keys": [(type_, id_)]}).scalar()
        return number

    def refresh(self, until: Mapping[Key, date]) -> None:
        """Note until when things are fresh that can be found already."""
        rows = [
            {"type_": type_, "id_": id_, "until": day_text(day)}
            for (type_, id_), day in until.items()
        ]
        if rows:
            self._connection.execute(_REFRESH, rows)

    def find(self, question: SearchQuestion) -> list[SearchHit]:
        """What a question finds, in the order that it asks for.

        Any text may be asked for; one without a letter or digit finds nothing.
        """
        if question.limit < 1 or not (question.terms or question.filters):
            return []
        rows = self._rows(called(question)) if question.first else []
        rows += self._exact_first(self._rows(found(question)), question)
        seen = dict.fromkeys(tuple(row) for row in rows)
        marker = Marker(question.terms)
        with stored_values():
            return [_hit(row, marker) for row in islice(seen, question.limit)]

    def _rows(self, asked: tuple[str, dict[str, Any]]) -> list[Row]:
        sql, values = asked
        return list(self._connection.exec_driver_sql(sql, values).all())

    def _exact_first(self, rows: list[Row], question: SearchQuestion) -> list[Row]:
        """The rows in their order, but first those whose title is just what was asked."""
        sought = fold_name(" ".join(term.text for term in question.terms))
        return sorted(rows, key=lambda row: fold_name(row[_TITLE]) != sought) if sought else rows

    def _add(self, entries: Sequence[SearchEntry]) -> None:
        first = self._connection.execute(_LAST).scalar_one() + 1
        numbered = list(enumerate(entries, first))
        rows = [{"number": number, **_columns(entry)} for number, entry in numbered]
        # By the driver itself: SQLAlchemy would look at each of hundreds of thousands of rows.
        self._connection.exec_driver_sql(_ADD, rows)
        words = [{"number": number, **_words(entry)} for number, entry in numbered]
        self._connection.exec_driver_sql(_ADD_WORDS, words)


def marked(entry: SearchEntry, question: SearchQuestion) -> SearchHit:
    """An entry as a question finds it, whether or not it is in the index."""
    row = _columns(entry)
    marker = Marker(question.terms)
    names = ("type", "id", "country", "title", "body", "kind", "dated", "phrase", "fresh_until")
    return _hit([row[name] for name in names], marker)


def _columns(entry: SearchEntry) -> dict[str, Any]:
    return {
        "type": entry.type,
        "id": entry.id,
        "country": entry.country,
        "title": entry.title,
        "body": entry.body,
        "kind": entry.kind,
        "dated": entry.dated.edtf if entry.dated else None,
        "phrase": entry.dated.phrase if entry.dated else None,
        "first_day": day_text(entry.first_day),
        "last_day": day_text(entry.last_day),
        "fresh_until": day_text(entry.fresh_until),
    }


def _words(entry: SearchEntry) -> dict[str, str]:
    return {
        "title": indexed(entry.title),
        "terms": indexed(entry.terms),
        "body": indexed(entry.body),
        "scope": scope(entry),
    }


def _hit(row: Sequence[Any], marker: Marker) -> SearchHit:
    type_, id_, country, title, body, kind, dated, phrase, fresh_until = row
    return SearchHit(
        type=type_,
        id=id_,
        country=country,
        title_runs=marker.runs(title),
        snippet_runs=marker.around(title, body),
        kind=kind,
        dated=partial_or_none(dated, phrase),
        fresh_until=day_from(fresh_until),
    )
