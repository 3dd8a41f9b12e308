"""The statements that read claims, built once: the claims themselves and their children.

The children are asked for by the same condition as the claims, so that the text of a
statement never changes with the number of claims and SQLite keeps it prepared.
"""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    Table,
    bindparam,
    func,
    select,
    text,
    tuple_,
)

from caseapp.store.reference.claim_counts import COUNTED
from caseapp.store.reference.claim_rows import COLUMNS
from caseapp.store.reference.revisions import shown
from caseapp.store.reference.tables import (
    claim_citation,
    claim_country,
    claim_link,
    claim_revision,
)

Ids = Select[Any] | BindParameter[Any]
_C = claim_revision.c
# As a PartialDate sorts: open ends outermost; claims without a date come last.
_ORDER = (
    _C.when_edtf.is_(None),
    func.coalesce(_C.when_earliest, ""),
    func.coalesce(_C.when_latest, "9999-12-31"),
    _C.when_edtf,
    _C.id,
)

# The first day a claim speaks of, as ``Claim.dated.begins``; empty for one without a date.
_BEGINS = func.coalesce(_C.begins, "")


@dataclass(frozen=True, slots=True)
class Question:
    """The claims that a condition chooses, and the rows that belong to any revision of them."""

    claims: Select[Any]
    countries: Select[Any]
    citations: Select[Any]
    links: Select[Any]


def _question(chosen: ColumnElement[bool], ids: Ids) -> Question:
    return _any_question(shown(claim_revision) & chosen, ids)


def _any_question(chosen: ColumnElement[bool], ids: Ids) -> Question:
    return Question(
        select(*COLUMNS).where(chosen).order_by(*_ORDER),
        _children(claim_country, ids, "country"),
        _children(claim_citation, ids, "source", "locator", "quote", "note"),
        _children(claim_link, ids, "other"),
    )


def _children(table: Table, ids: Ids, *names: str) -> Select[Any]:
    columns = [table.c[name] for name in ("claim", "revision", *names)]
    return select(*columns).where(table.c.claim.in_(ids)).order_by(*table.primary_key)


def _newest(question: Question) -> Question:
    """The same question for the newest of its claims, ``:most`` of them."""
    newest = question.claims.order_by(None).order_by(_BEGINS.desc(), _C.id)
    return replace(question, claims=newest.limit(bindparam("most")))


_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_IN_COUNTRY = claim_country.alias("named").c
_NAMED = _IN_COUNTRY.country == bindparam("country")
_OF_PAIR = (_C.passport == bindparam("passport")) & (_C.destination == bindparam("destination"))

HISTORY = _any_question(_C.id.in_(_IDS), _IDS)
IDS = select(_C.id).where(shown(claim_revision)).order_by(_C.id)
BY_ID = _question(_C.id.in_(_IDS), _IDS)
OF_COUNTRY = _question(
    tuple_(_C.id, _C.revision).in_(select(_IN_COUNTRY.claim, _IN_COUNTRY.revision).where(_NAMED)),
    select(_IN_COUNTRY.claim).where(_NAMED),
)
_CITING = claim_citation.alias("citing")
_IN_CITATION = _CITING.c
_CITED = _IN_CITATION.source == bindparam("source")
CITING_IDS = (
    select(_C.id)
    .where(
        tuple_(_C.id, _C.revision).in_(
            select(_IN_CITATION.claim, _IN_CITATION.revision).where(_CITED)
        ),
        shown(claim_revision),
    )
    .order_by(_C.id)
)
CITED_ABOUT = (
    select(claim_country.c.country)
    .distinct()
    .join(
        _CITING,
        (_IN_CITATION.claim == claim_country.c.claim)
        & (_IN_CITATION.revision == claim_country.c.revision),
    )
    .join(
        claim_revision,
        (_C.id == claim_country.c.claim) & (_C.revision == claim_country.c.revision),
    )
    .where(_CITED, shown(claim_revision))
)
VISA_RULES = _question(_OF_PAIR, select(_C.id).where(_OF_PAIR))

_KINDS: BindParameter[Any] = bindparam("kinds", expanding=True)
_OF_KINDS = _C.kind.in_(_KINDS) & (bindparam("as_of") >= _BEGINS)
_IN_KINDS = select(_C.id).where(_C.kind.in_(_KINDS))
OF_KINDS = _newest(_question(_OF_KINDS, _IN_KINDS))
OF_KINDS_IN_COUNTRY = _newest(
    _question(
        _OF_KINDS
        & tuple_(_C.id, _C.revision).in_(
            select(_IN_COUNTRY.claim, _IN_COUNTRY.revision).where(_NAMED)
        ),
        _IN_KINDS.where(_C.id.in_(select(_IN_COUNTRY.claim).where(_NAMED))),
    )
)
FIRST_DAYS = (
    select(claim_country.c.country, func.min(_BEGINS))
    .join(
        claim_revision,
        (_C.id == claim_country.c.claim) & (_C.revision == claim_country.c.revision),
    )
    .where(shown(claim_revision))
    .group_by(claim_country.c.country)
)
COUNTS = text(COUNTED)
