"""Full-text search by FTS5, which only this module, ``words`` and a migration know about.

The index holds no text of its own; what is shown stands in ``search_entry``.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text, tuple_

from caseapp.domain.searching import SearchEntry, SearchHit
from caseapp.store.reference.snippets import finder, snippet
from caseapp.store.reference.tables import search_entry
from caseapp.store.reference.words import indexed, match_expression, words_of

_CHUNK = 5_000
_C = search_entry.c
_HELD = select(_C.number).where(tuple_(_C.type, _C.id).in_(bindparam("keys", expanding=True)))
_LAST = select(func.coalesce(func.max(_C.number), 0))
_REMOVE = delete(search_entry).where(_C.number == bindparam("number_"))
_REMOVE_WORDS = text("DELETE FROM search_index WHERE rowid = :number_")
_ADD_WORDS = text(
    "INSERT INTO search_index (rowid, title, terms, body) VALUES (:number, :title, :terms, :body)"
)
# The score of the last hit wanted comes first: so only the best rows are looked up, and
# those of equal score still come in a fixed order. Weights: title, terms, body.
_FIND = text(
    "WITH hit AS MATERIALIZED ("
    "  SELECT rowid AS number, bm25(search_index, 10.0, 5.0, 1.0) AS score"
    "  FROM search_index WHERE search_index MATCH :words"
    ") SELECT type, id, country, title, body FROM hit JOIN search_entry USING (number)"
    " WHERE score <= coalesce((SELECT score FROM hit ORDER BY score LIMIT 1 OFFSET :last), 0)"
    " ORDER BY score, type, id LIMIT :limit"
)


class Search:
    """One box over everything."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace(self, entries: Iterable[SearchEntry]) -> None:
        """Make these entries findable in place of what had the same type and id."""
        newest = {(entry.type, entry.id): entry for entry in entries}
        self.remove(newest)
        if newest:
            self._add(list(newest.values()))

    def remove(self, keys: Iterable[tuple[str, str]]) -> None:
        """Make these types and ids not findable any more."""
        wanted = list(keys)
        for start in range(0, len(wanted), _CHUNK):
            self._remove(wanted[start : start + _CHUNK])

    def find(self, question: str, limit: int = 50) -> list[SearchHit]:
        """What holds every word of a question, the last one as a beginning; best first.

        Any text may be asked; one without a letter or digit finds nothing.
        """
        words = words_of(question)
        if not words or limit < 1:
            return []
        values = {"words": match_expression(words), "limit": limit, "last": limit - 1}
        rows = self._connection.execute(_FIND, values).all()
        find = finder(words)
        return [
            SearchHit(type_, id_, country, title, snippet(body, find))
            for type_, id_, country, title, body in rows
        ]

    def _remove(self, keys: Sequence[tuple[str, str]]) -> None:
        held = self._connection.execute(_HELD, {"keys": keys}).scalars()
        numbers = [{"number_": number} for number in held]
        if numbers:
            self._connection.execute(_REMOVE_WORDS, numbers)
            self._connection.execute(_REMOVE, numbers)

    def _add(self, entries: Sequence[SearchEntry]) -> None:
        first = self._connection.execute(_LAST).scalar_one() + 1
        numbered = list(enumerate(entries, first))
        self._connection.execute(
            insert(search_entry),
            [
                {
                    "number": number,
                    "type": entry.type,
                    "id": entry.id,
                    "country": entry.country,
                    "title": entry.title,
                    "body": entry.body,
                }
                for number, entry in numbered
            ],
        )
        self._connection.execute(
            _ADD_WORDS,
            [
                {
                    "number": number,
                    "title": indexed(entry.title),
                    "terms": indexed(entry.terms),
                    "body": indexed(entry.body),
                }
                for number, entry in numbered
            ],
        )
