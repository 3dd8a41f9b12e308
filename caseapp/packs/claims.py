"""Claims from the checked rows of a pack: their countries, citations, links and details."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from caseapp.domain.claims import Citation, Claim, ClaimKind
from caseapp.domain.details import Details
from caseapp.packs.details import check_country, details_of
from caseapp.packs.layout import DETAILS_TABLES
from caseapp.packs.refusals import in_row, row_broken
from caseapp.packs.rows import ClaimRow, CountryRow, LinkRow, OfClaim, PlacedOfClaim
from caseapp.packs.tables import Row
from caseapp.packs.typed import Typed, check_known, gathered, identified, typed

Tables = Mapping[str, list[Row]]
_Placed = dict[str, list[Typed[PlacedOfClaim]]]


def build_claims(tables: Tables, sources: Collection[str]) -> dict[str, Claim]:
    """The claims by id, each with a country, a citation and the details of its kind.

    Raises Refused ``pack_row_broken``.
    """
    items = identified(typed(ClaimRow, tables["claims"]), lambda row: row.id)
    makers = _Makers(tables, {id_: item.value.kind for id_, item in items.items()}, sources)
    return {id_: makers.claim(item) for id_, item in items.items()}


class _Makers:
    """What belongs to each claim, ready to be put together."""

    def __init__(
        self, tables: Tables, kinds: Mapping[str, ClaimKind], sources: Collection[str]
    ) -> None:
        self._kinds, self._sources = kinds, sources
        self._details = _details_rows(tables, kinds)
        countries = typed(CountryRow, tables["claim_countries"])
        self._countries = gathered(countries, lambda row: row.claim, kinds)
        links = typed(LinkRow, tables["see_also"])
        self._links = gathered(links, lambda row: row.claim, kinds)
        self._citations = _placed(tables["citations"], kinds)
        flights = [id_ for id_, kind in kinds.items() if kind is ClaimKind.REMOVAL_FLIGHT]
        figures = [id_ for id_, kind in kinds.items() if kind is ClaimKind.FIGURE]
        self._stops = _placed(tables["flight_stops"], flights)
        self._parts = _placed(tables["parts"], [*flights, *figures])

    def claim(self, item: Typed[ClaimRow]) -> Claim:
        """The whole claim of a row."""
        row = item.value
        # The words belong to the date the claim has: when it was true, else when it was said.
        when = replace(row.when, phrase=row.when_phrase) if row.when else None
        said = (
            row.said_on if when or not row.said_on else replace(row.said_on, phrase=row.when_phrase)
        )
        return Claim(
            id=row.id,
            kind=row.kind,
            countries=self._countries_of(item),
            when=when,
            when_precision=row.when_precision,
            when_note=row.when_note,
            said_on=said,
            announced_on=row.announced_on,
            summary=row.summary,
            citations=self._citations_of(item),
            grade=row.grade,
            certainty=row.certainty,
            certainty_note=row.certainty_note,
            client_safe=row.client_safe,
            why_not=row.why_not,
            in_scope=row.in_scope,
            details=self._details_of(item),
            see_also=self._links_of(row.id),
        )

    def _countries_of(self, item: Typed[ClaimRow]) -> tuple[str, ...]:
        placed = sorted(self._countries[item.value.id], key=lambda part: part.value.position)
        if not placed:
            raise row_broken(item.row.file, item.row.line, "no row in claim_countries")
        for part in placed:
            with in_row(part.row.file, part.row.line):
                check_country(part.value.country)
        return tuple(part.value.country for part in placed)

    def _citations_of(self, item: Typed[ClaimRow]) -> tuple[Citation, ...]:
        placed = self._citations[item.value.id]
        if not placed:
            raise row_broken(item.row.file, item.row.line, "no row in citations")
        cited = typed(Citation, _rows(placed))
        for part in cited:
            check_known(part.row, part.value.source, self._sources)
        return tuple(part.value for part in cited)

    def _links_of(self, id_: str) -> tuple[str, ...]:
        for part in self._links[id_]:
            check_known(part.row, part.value.other, self._kinds)
        return tuple(part.value.other for part in self._links[id_])

    def _details_of(self, item: Typed[ClaimRow]) -> Details:
        id_, kind = item.value.id, item.value.kind
        if id_ not in self._details:
            raise row_broken(item.row.file, item.row.line, f"no row in {DETAILS_TABLES[kind]}")
        row = self._details[id_]
        stops, parts = self._stops.get(id_, []), self._parts.get(id_, [])
        with in_row(row.file, row.line):
            return details_of(kind, row, _rows(stops), _rows(parts))


def _details_rows(tables: Tables, kinds: Mapping[str, ClaimKind]) -> dict[str, Row]:
    """The one details row of each claim, which must stand in the table of its kind."""
    found: dict[str, Row] = {}
    for kind, table in DETAILS_TABLES.items():
        for item in typed(OfClaim, tables[table]):
            id_ = item.value.claim
            if kinds.get(id_) is not kind:
                raise row_broken(item.row.file, item.row.line, "claim: none of this kind")
            if id_ in found:
                raise row_broken(item.row.file, item.row.line, "claim: twice")
            found[id_] = item.row
    return found


def _placed(rows: Sequence[Row], owners: Collection[str]) -> _Placed:
    found = gathered(typed(PlacedOfClaim, rows), lambda row: row.claim, owners)
    for parts in found.values():
        parts.sort(key=lambda part: part.value.position)
    return found


def _rows(parts: Sequence[Typed[PlacedOfClaim]]) -> list[Row]:
    return [part.row for part in parts]
