"""Claims in the open store, with their countries, citations and links."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from caseapp.domain.claims import Citation, Claim, ClaimKind
from caseapp.store.moments import known_text
from caseapp.store.reference.claim_questions import (
    BY_ID,
    CITED_ABOUT,
    CITING_IDS,
    COUNTS,
    FIRST_DAYS,
    HISTORY,
    IDS,
    OF_COUNTRY,
    OF_KINDS,
    OF_KINDS_IN_COUNTRY,
    VISA_RULES,
    Question,
)
from caseapp.store.reference.claim_rows import child_rows, claim_columns, claim_from
from caseapp.store.reference.columns import stored_values
from caseapp.store.reference.revisions import Revisions
from caseapp.store.reference.tables import (
    claim_citation,
    claim_country,
    claim_link,
    claim_revision,
)


class Claims(Revisions[Claim]):
    """What sources say."""

    thing = "claim"
    table = claim_revision
    children = (claim_country, claim_citation, claim_link)

    def of_country(self, code: str, known_at: datetime | None = None) -> list[Claim]:
        """All claims with this country among theirs, by the time they speak of, then id."""
        return self._read(OF_COUNTRY, known_at, country=code)

    def counts(self, known_at: datetime | None = None, as_of: date = date.max) -> dict[str, int]:
        """How many claims about each country that has any speak of a time up to a day."""
        values = {"known_at": known_text(known_at), "as_of": as_of.isoformat()}
        rows = self._connection.execute(COUNTS, values)
        return {row[0]: row[1] for row in rows.all()}

    def first_days(self, known_at: datetime | None = None) -> dict[str, date]:
        """The first day that any claim about a country speaks of; an undated one of all days."""
        rows = self._connection.execute(FIRST_DAYS, {"known_at": known_text(known_at)})
        with stored_values():
            return {
                row[0]: date.fromisoformat(row[1]) if row[1] else date.min for row in rows.all()
            }

    def of_kinds(
        self,
        kinds: Collection[ClaimKind],
        as_of: date,
        most: int,
        country: str | None = None,
        known_at: datetime | None = None,
    ) -> list[Claim]:
        """The newest claims of some kinds that speak of a time up to a day, newest first."""
        by: dict[str, str | int | list[str]] = {
            "kinds": [kind.value for kind in kinds],
            "as_of": as_of.isoformat(),
            "most": most,
        }
        if country:
            return self._read(OF_KINDS_IN_COUNTRY, known_at, country=country, **by)
        return self._read(OF_KINDS, known_at, **by)

    def ids(self) -> list[str]:
        """The ids of all claims there are now, in their order."""
        return list(self._connection.execute(IDS, {"known_at": known_text(None)}).scalars())

    def get(self, ids: Collection[str], known_at: datetime | None = None) -> dict[str, Claim]:
        """Those of the claims that there are, by id."""
        found = self._read(BY_ID, known_at, ids=list(ids))
        return {claim.id: claim for claim in found}

    def ids_citing(self, source: str, known_at: datetime | None = None) -> list[str]:
        """The ids of all claims that cite a source, in their order."""
        values = {"source": source, "known_at": known_text(known_at)}
        return list(self._connection.execute(CITING_IDS, values).scalars())

    def countries_citing(self, source: str) -> frozenset[str]:
        """Every country that a claim is about which cites a source now."""
        values = {"source": source, "known_at": known_text(None)}
        return frozenset(self._connection.execute(CITED_ABOUT, values).scalars())

    def visa_rules(
        self, passport: str, destination: str, known_at: datetime | None = None
    ) -> list[Claim]:
        """The visa rules for a passport at a destination, by the time they speak of, then id."""
        return self._read(VISA_RULES, known_at, passport=passport, destination=destination)

    def _read(
        self, question: Question, known_at: datetime | None, **by: str | int | list[str]
    ) -> list[Claim]:
        execute = self._connection.execute
        rows = execute(question.claims, {"known_at": known_text(known_at), **by}).all()
        countries, citations, links = defaultdict(list), defaultdict(list), defaultdict(list)
        for claim, revision, country in execute(question.countries, by).all():
            countries[claim, revision].append(country)
        for claim, revision, *cited in execute(question.citations, by).all():
            citations[claim, revision].append(Citation(*cited))
        for claim, revision, other in execute(question.links, by).all():
            links[claim, revision].append(other)
        with stored_values():
            return [
                claim_from(row, countries[key], citations[key], links[key])
                for row in rows
                for key in [(row[0], row[1])]
            ]

    def _every(self, id_: str) -> list[Claim]:
        return self._every_of([id_])

    def _every_of(self, ids: Sequence[str]) -> list[Claim]:
        return self._read(HISTORY, None, ids=list(ids))

    def _columns(self, item: Claim) -> dict[str, Any]:
        return claim_columns(item)

    def _child_rows(self, item: Claim) -> tuple[list[dict[str, Any]], ...]:
        return child_rows(item)
