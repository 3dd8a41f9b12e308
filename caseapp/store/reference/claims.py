"""Claims in the open store, with their countries, citations and links."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Select, Table, bindparam, func, select, tuple_

from caseapp.domain.claims import Citation, Claim
from caseapp.store.moments import known_text
from caseapp.store.reference.claim_rows import COLUMNS, child_rows, claim_columns, claim_from
from caseapp.store.reference.columns import stored_values
from caseapp.store.reference.revisions import Revisions, shown
from caseapp.store.reference.tables import (
    claim_citation,
    claim_country,
    claim_link,
    claim_revision,
)

_C = claim_revision.c
# As a PartialDate sorts: open ends outermost; claims without a date come last.
_ORDER = (
    _C.when_edtf.is_(None),
    func.coalesce(_C.when_earliest, ""),
    func.coalesce(_C.when_latest, "9999-12-31"),
    _C.when_edtf,
    _C.id,
)
_SHOWN = select(*COLUMNS).where(shown(claim_revision))
_IDS = _SHOWN.where(_C.id.in_(bindparam("ids", expanding=True))).order_by(_C.id)
_OF_COUNTRY = _SHOWN.where(
    tuple_(_C.id, _C.revision).in_(
        select(claim_country.c.claim, claim_country.c.revision).where(
            claim_country.c.country == bindparam("country")
        )
    )
).order_by(*_ORDER)
_VISA_RULES = _SHOWN.where(
    _C.passport == bindparam("passport"), _C.destination == bindparam("destination")
).order_by(*_ORDER)

_COUNTS = (
    select(claim_country.c.country, func.count())
    .join(
        claim_revision,
        (_C.id == claim_country.c.claim) & (_C.revision == claim_country.c.revision),
    )
    .where(shown(claim_revision))
    .group_by(claim_country.c.country)
)


def _of_claims(table: Table, *names: str) -> Select[Any]:
    columns = [table.c[name] for name in ("claim", "revision", *names)]
    return (
        select(*columns)
        .where(table.c.claim.in_(bindparam("ids", expanding=True)))
        .order_by(*table.primary_key)
    )


_COUNTRIES = _of_claims(claim_country, "country")
_CITATIONS = _of_claims(claim_citation, "source", "locator", "quote", "note")
_LINKS = _of_claims(claim_link, "other")


class Claims(Revisions[Claim]):
    """What sources say."""

    thing = "claim"
    table = claim_revision
    children = (claim_country, claim_citation, claim_link)

    def of_country(self, code: str, known_at: datetime | None = None) -> list[Claim]:
        """All claims with this country among theirs, by the time they speak of, then id."""
        return self._read(_OF_COUNTRY, known_at, country=code)

    def counts(self, known_at: datetime | None = None) -> dict[str, int]:
        """How many claims there are about each country that has any."""
        rows = self._connection.execute(_COUNTS, {"known_at": known_text(known_at)})
        return {country: count for country, count in rows.all()}

    def get(self, ids: Collection[str], known_at: datetime | None = None) -> dict[str, Claim]:
        """Those of the claims that there are, by id."""
        found = self._read(_IDS, known_at, ids=list(ids))
        return {claim.id: claim for claim in found}

    def visa_rules(
        self, passport: str, destination: str, known_at: datetime | None = None
    ) -> list[Claim]:
        """The visa rules for a passport at a destination, by the time they speak of, then id."""
        return self._read(_VISA_RULES, known_at, passport=passport, destination=destination)

    def _read(
        self, statement: Select[Any], known_at: datetime | None, **by: str | list[str]
    ) -> list[Claim]:
        values = {"known_at": known_text(known_at), **by}
        rows = self._connection.execute(statement, values).all()
        ids = {"ids": [row[0] for row in rows]}
        countries, citations, links = defaultdict(list), defaultdict(list), defaultdict(list)
        for claim, revision, country in self._connection.execute(_COUNTRIES, ids).all():
            countries[claim, revision].append(country)
        for claim, revision, *cited in self._connection.execute(_CITATIONS, ids).all():
            citations[claim, revision].append(Citation(*cited))
        for claim, revision, other in self._connection.execute(_LINKS, ids).all():
            links[claim, revision].append(other)
        with stored_values():
            return [
                claim_from(row, countries[key], citations[key], links[key])
                for row in rows
                for key in [(row[0], row[1])]
            ]

    def _columns(self, item: Claim) -> dict[str, Any]:
        return claim_columns(item)

    def _child_rows(self, item: Claim) -> tuple[list[dict[str, Any]], ...]:
        return child_rows(item)
