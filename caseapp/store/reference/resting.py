"""What rests on each source: counted by SQL, without reading the claims.

A citation counts only in the revision of its claim that was shown at the moment asked
about. All sources are counted in one statement, so that the store is gone through once.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    CTE,
    CompoundSelect,
    Connection,
    Select,
    bindparam,
    func,
    literal,
    null,
    select,
    union_all,
)

from caseapp.domain.reliance import Weight
from caseapp.store.moments import known_text
from caseapp.store.reference.columns import stored_values
from caseapp.store.reference.revisions import shown
from caseapp.store.reference.tables import (
    claim_citation,
    claim_country,
    claim_revision,
    source_revision,
)

_C, _CITED = claim_revision.c, claim_citation.c
_SOURCES, _STORIES, _COUNTRIES = 0, 1, 2
# The first day of Claim.dated: of every date that is there, one end is.
_BEGINS = func.coalesce(
    _C.when_earliest,
    _C.when_latest,
    _C.said_on_earliest,
    _C.said_on_latest,
    _C.announced_on_earliest,
    _C.announced_on_latest,
)
_CONCERNED = func.coalesce(_BEGINS, "") <= bindparam("as_of")
_OF_ITS_REVISION = (_C.id == _CITED.claim) & (_C.revision == _CITED.revision)
_ON_THESE = (
    select(_CITED.claim)
    .join(claim_revision, _OF_ITS_REVISION)
    .where(
        _CITED.source.in_(bindparam("sources", expanding=True)),
        shown(claim_revision),
        _CONCERNED,
    )
    .group_by(_CITED.claim)
    .order_by(func.max(_BEGINS).desc(), _CITED.claim)
)


def _resting() -> CTE:
    # Newest revisions first, in one pass: asked for claim by claim they take twice as long.
    newest = (
        select(_C.id, func.max(_C.revision).label("revision"))
        .where(_C.recorded_at <= bindparam("known_at"))
        .group_by(_C.id)
        .cte("newest")
        .prefix_with("MATERIALIZED")
    )
    chosen = (
        select(_CITED.source, _CITED.claim, _CITED.revision, _BEGINS.label("begins"))
        .distinct()
        .select_from(newest)
        .join(claim_revision, (_C.id == newest.c.id) & (_C.revision == newest.c.revision))
        .join(claim_citation, _OF_ITS_REVISION)
        .where(~_C.withdrawn, _CONCERNED)
    )
    return chosen.cte("resting").prefix_with("MATERIALIZED")


def _weights() -> CompoundSelect[Any]:
    resting = _resting()
    story, country = source_revision.c, claim_country.c
    newest = (func.max(resting.c.begins), null())
    by_source = (
        select(literal(_SOURCES), resting.c.source, func.count(), *newest)
        .select_from(resting)
        .group_by(resting.c.source)
    )
    by_story = (
        select(literal(_STORIES), story.same_story, func.count(resting.c.claim.distinct()), *newest)
        .join(source_revision, story.id == resting.c.source)
        .where(story.same_story.is_not(None), shown(source_revision))
        .group_by(story.same_story)
    )
    touched: Select[Any] = (
        select(literal(_COUNTRIES), resting.c.source, literal(0), null(), country.country)
        .distinct()
        .join(
            claim_country,
            (country.claim == resting.c.claim) & (country.revision == resting.c.revision),
        )
    )
    return union_all(by_source, by_story, touched)


_WEIGHTS = _weights()


@dataclass(frozen=True, slots=True)
class Weights:
    """The weight of each source that anything rests on; of each shared story, its claims."""

    sources: Mapping[str, Weight]
    stories: Mapping[str, int]


class Resting:
    """Asks what rests on sources, seen from a day and known at a moment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def weights(self, as_of: date, known_at: datetime | None = None) -> Weights:
        """How much rests on every source and every shared story."""
        rows = self._connection.execute(_WEIGHTS, _moment(as_of, known_at))
        counted: dict[str, tuple[int, date | None]] = {}
        stories: dict[str, int] = {}
        countries: dict[str, list[str]] = defaultdict(list)
        with stored_values():
            for what, key, count, newest, country in rows:
                if what == _SOURCES:
                    counted[key] = (count, date.fromisoformat(newest) if newest else None)
                elif what == _STORIES:
                    stories[key] = count
                else:
                    countries[key].append(country)
        sources = {
            key: Weight(count, tuple(sorted(countries[key])), newest)
            for key, (count, newest) in counted.items()
        }
        return Weights(sources, stories)

    def claims_on(
        self, sources: Collection[str], as_of: date, known_at: datetime | None = None
    ) -> list[str]:
        """The ids of the claims that cite any of these sources, the newest first."""
        values = {**_moment(as_of, known_at), "sources": list(sources)}
        return list(self._connection.execute(_ON_THESE, values).scalars())


def _moment(as_of: date, known_at: datetime | None) -> dict[str, Any]:
    return {"known_at": known_text(known_at), "as_of": as_of.isoformat()}
