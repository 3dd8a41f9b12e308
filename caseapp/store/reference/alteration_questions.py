"""The statements that find what was written between two moments, and about which countries.

Each thing is asked for by its newest revision up to either moment: ``earlier`` (NULL where it
was not there yet) and ``latest``. It stands under the countries of both. Nothing is read of
what was written outside the two moments but the countries of what took part.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    FromClause,
    Select,
    Table,
    bindparam,
    case,
    func,
    select,
)

from caseapp.domain.alterations import NO_COUNTRY, Thing, Weight
from caseapp.store.reference.tables import (
    assessment_revision,
    claim_citation,
    claim_country,
    claim_revision,
    disagreement_claim,
    disagreement_revision,
    source_revision,
)

TABLES: dict[Thing, Table] = {
    Thing.ASSESSMENT: assessment_revision,
    Thing.CLAIM: claim_revision,
    Thing.DISAGREEMENT: disagreement_revision,
    Thing.SOURCE: source_revision,
}
"""Where each kind of thing has its revisions, in the order in which they are told."""


Placing = tuple[ColumnElement[str], FromClause]


@dataclass(frozen=True, slots=True)
class Question:
    """Four questions about one kind of thing, between ``:since`` and ``:until``.

    ``tally``: for each country how many altered, the weight of the heaviest and the moment of
    the newest. ``listed``: country, id, earlier and latest revision of what altered about each
    of ``:countries``, at most ``:limit`` of each, the heaviest and newest first. ``number``:
    how many altered about any of ``:countries``. ``whole``: how many altered at all.
    """

    tally: Select[Any]
    listed: Select[Any]
    number: Select[Any]
    whole: Select[Any]


@cache
def question(thing: Thing) -> Question:
    """The statements for a thing, made when somebody first asks: they take 20 ms to make."""
    whole = select(func.count()).select_from(_altered(thing))
    return Question(_tally(thing), _listed(thing), _number(thing), whole)


def _altered(thing: Thing) -> CTE:
    """What was written: id, earlier and latest revision, the moment of the latest, its weight.

    Moments never go back, so the latest revision has the latest moment.
    """
    written, older = TABLES[thing].alias("written"), TABLES[thing].alias("older")
    earlier = (
        select(func.max(older.c.revision))
        .where(older.c.id == written.c.id, older.c.recorded_at <= bindparam("since"))
        .scalar_subquery()
    )
    at, latest = written.c.recorded_at, func.max(written.c.revision)
    inside = (at > bindparam("since")) & (at <= bindparam("until"))
    ended = func.max(case((written.c.withdrawn, written.c.revision)))
    weight = case((ended == latest, int(Weight.GONE)), else_=int(Weight.OTHER))
    columns = (earlier.label("earlier"), latest.label("latest"), func.max(at).label("at"))
    found = select(written.c.id, *columns, weight.label("weight"))
    return found.where(inside).group_by(written.c.id).cte("altered")


def _either(altered: CTE, revision: ColumnElement[int]) -> ColumnElement[bool]:
    return (revision == altered.c.latest) | (revision == altered.c.earlier)


def _placed(thing: Thing, altered: CTE, start: FromClause) -> Placing:
    """The country of each altered thing, and what it is read from; one may come twice."""
    country, joined = {
        Thing.CLAIM: _claims,
        Thing.ASSESSMENT: _assessments,
        Thing.DISAGREEMENT: _disagreements,
        Thing.SOURCE: _sources,
    }[thing](altered, start)
    return func.coalesce(country, NO_COUNTRY), joined


def _claims(altered: CTE, start: FromClause) -> Placing:
    own = claim_country.c
    mine = (own.claim == altered.c.id) & _either(altered, own.revision)
    return own.country, start.outerjoin(claim_country, mine)


def _assessments(altered: CTE, start: FromClause) -> Placing:
    own = assessment_revision.c
    mine = (own.id == altered.c.id) & _either(altered, own.revision)
    return own.country, start.outerjoin(assessment_revision, mine)


def _disagreements(altered: CTE, start: FromClause) -> Placing:
    part, own = disagreement_claim.c, claim_country.c
    parts = (part.disagreement == altered.c.id) & _either(altered, part.revision)
    theirs = (own.claim == part.claim) & (own.revision == _newest_of(part.claim))
    return own.country, start.outerjoin(disagreement_claim, parts).outerjoin(claim_country, theirs)


def _sources(altered: CTE, start: FromClause) -> Placing:
    cited, own = claim_citation.c, claim_country.c
    resting = (cited.source == altered.c.id) & (cited.revision == _newest_of(cited.claim))
    theirs = (own.claim == cited.claim) & (own.revision == cited.revision)
    return own.country, start.outerjoin(claim_citation, resting).outerjoin(claim_country, theirs)


def _newest_of(claim: ColumnElement[str]) -> Any:  # noqa: ANN401 - SQLAlchemy's own type here
    newest = claim_revision.alias("newest")
    return (
        select(func.max(newest.c.revision))
        .where(newest.c.id == claim, newest.c.recorded_at <= bindparam("until"))
        .scalar_subquery()
    )


def _weighed(thing: Thing, altered: CTE) -> tuple[ColumnElement[int], FromClause]:
    """The weight of each, as ``Alteration.weight`` has it, and where it stands."""
    if thing is not Thing.ASSESSMENT:
        return altered.c.weight, altered
    latest, earlier = TABLES[thing].alias("now"), TABLES[thing].alias("then")
    is_latest = (latest.c.id == altered.c.id) & (latest.c.revision == altered.c.latest)
    is_earlier = (earlier.c.id == altered.c.id) & (earlier.c.revision == altered.c.earlier)
    same = func.coalesce(_level(latest), "") == func.coalesce(_level(earlier), "")
    weight = case((same, altered.c.weight), else_=int(Weight.JUDGEMENT))
    return weight, altered.join(latest, is_latest).outerjoin(earlier, is_earlier)


def _level(row: Any) -> ColumnElement[str]:  # noqa: ANN401 - a table by another name
    return case((row.c.withdrawn, ""), else_=row.c.level)


def _tally(thing: Thing) -> Select[Any]:
    altered = _altered(thing)
    weight, start = _weighed(thing, altered)
    country, joined = _placed(thing, altered, start)
    number, newest = func.count(altered.c.id.distinct()), func.max(altered.c.at)
    columns: tuple[Any, ...] = (country, number, func.min(weight), newest)
    return select(*columns).select_from(joined).group_by(country)


def _listed(thing: Thing) -> Select[Any]:
    altered = _altered(thing)
    weight, start = _weighed(thing, altered)
    country, joined = _placed(thing, altered, start)
    own = (altered.c[name] for name in ("id", "earlier", "latest", "at"))
    named = (country.label("country"), weight.label("weight"))
    found = select(*own, *named).select_from(joined).distinct()
    among = found.where(country.in_(bindparam("countries", expanding=True))).subquery("found")
    order = (among.c.weight, among.c.at.desc(), among.c.id)
    place = func.row_number().over(partition_by=among.c.country, order_by=order)
    ranked = select(among, place.label("place")).subquery("ranked")
    columns = (ranked.c[name] for name in ("country", "id", "earlier", "latest"))
    return select(*columns).where(ranked.c.place <= bindparam("limit"))


def _number(thing: Thing) -> Select[Any]:
    altered = _altered(thing)
    country, joined = _placed(thing, altered, altered)
    among = country.in_(bindparam("countries", expanding=True))
    return select(func.count(altered.c.id.distinct())).select_from(joined).where(among)
