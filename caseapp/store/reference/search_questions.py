"""Questions put to the full-text index, as SQL with its values."""

from collections.abc import Iterator
from typing import Any

from caseapp.domain.searching import SearchFilter, SearchQuestion
from caseapp.store.reference.words import match_expression

Asked = tuple[str, dict[str, Any]]

_SHOWN = ", ".join(
    f"e.{name}"
    for name in ("type", "id", "country", "title", "body", "kind", "dated", "phrase", "fresh_until")
)
# Weights: title, terms, body, scope (the countries of a thing, where the question calls them).
_SCORE = "bm25(search_index, 10.0, 5.0, 1.0, 2.0)"
# Only the best are looked up. Those of equal score come in the order of their numbers, which
# is stable, and known without looking at them: they may be hundreds of thousands.
_BEST = (
    "WITH hit AS MATERIALIZED (SELECT s.rowid AS number, {score} AS score"
    " FROM search_index AS s{join} WHERE search_index MATCH :words{conditions}"
    " ORDER BY score, s.rowid LIMIT :limit)"
    " SELECT {shown} FROM hit JOIN search_entry AS e USING (number)"
    " ORDER BY hit.score, hit.number"
)
_NEWEST = (
    "SELECT {shown} FROM search_entry AS e WHERE {conditions}"
    " ORDER BY e.first_day DESC, e.type, e.id LIMIT :limit"
)
_CALLED = (
    "SELECT {shown} FROM search_entry AS e WHERE e.type = 'country' AND e.id IN ({ids})"
    "{conditions} ORDER BY e.id"
)


def found(question: SearchQuestion) -> Asked:
    """What holds every term and passes the filter, best first; without terms, newest first."""
    values: dict[str, Any] = {"limit": question.limit}
    conditions = list(_conditions(question, values))
    if not question.terms:
        return _newest(question.filters, conditions, values)
    values["words"] = match_expression(question.terms, question.filters)
    join = " JOIN search_entry AS e ON e.number = s.rowid" if conditions else ""
    also = "".join(f" AND {each}" for each in conditions)
    return _BEST.format(score=_SCORE, shown=_SHOWN, join=join, conditions=also), values


def called(question: SearchQuestion) -> Asked:
    """The entries of the countries called by the whole question, if they pass the filter."""
    values: dict[str, Any] = {f"id{n}": code for n, code in enumerate(question.first)}
    ids = ", ".join(f":{name}" for name in values)
    conditions = list(_conditions(question, values))
    conditions += _listed("type", question.filters.types, values)
    conditions += _listed("kind", question.filters.kinds, values)
    if question.filters.country:
        conditions.append("e.id = :country")
        values["country"] = question.filters.country
    also = "".join(f" AND {each}" for each in conditions)
    return _CALLED.format(shown=_SHOWN, ids=ids, conditions=also), values


def _newest(filters: SearchFilter, conditions: list[str], values: dict[str, Any]) -> Asked:
    """By an index in the order of their days, unless a country narrows them down first."""
    if filters.country:
        words = match_expression((), filters)
        matching = "SELECT rowid FROM search_index WHERE search_index MATCH :words"
        conditions.append(f"e.number IN ({matching})")
        values["words"] = words
    else:
        conditions += _listed("type", filters.types, values)
        conditions += _listed("kind", filters.kinds, values)
    return _NEWEST.format(shown=_SHOWN, conditions=" AND ".join(conditions)), values


def _conditions(question: SearchQuestion, values: dict[str, Any]) -> Iterator[str]:
    """What only the entry itself can tell: its days and how long it is fresh."""
    filters = question.filters
    if filters.first:
        values["first"] = filters.first.isoformat()
        yield "e.last_day >= :first"
    if filters.last:
        values["last_day"] = filters.last.isoformat()
        yield "e.first_day <= :last_day"
    if filters.fresh is not None:
        values["day"] = question.day.isoformat()
        kept = "(e.fresh_until IS NULL OR e.fresh_until >= :day)"
        yield kept if filters.fresh else "e.fresh_until < :day"


def _listed(column: str, wanted: frozenset[str], values: dict[str, Any]) -> list[str]:
    if not wanted:
        return []
    names = {f"{column}{n}": each for n, each in enumerate(sorted(wanted))}
    values |= names
    return [f"e.{column} IN ({', '.join(f':{name}' for name in names)})"]
