"""Assessments in the open store, with the claims they rest on."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, bindparam, select

from caseapp.domain.assessments import Assessment, Confidence, Level
from caseapp.store.moments import known_text
from caseapp.store.reference.columns import (
    partial_columns,
    partial_date,
    partial_or_none,
    recorded,
    stored_values,
)
from caseapp.store.reference.revisions import Revisions, shown
from caseapp.store.reference.tables import assessment_claim, assessment_revision

_C = assessment_revision.c
_ALL = (
    select(
        _C.id,
        _C.revision,
        _C.recorded_at,
        _C.recorded_by,
        _C.reason,
        _C.country,
        _C.level,
        _C.as_of_edtf,
        _C.as_of_phrase,
        _C.since_edtf,
        _C.since_phrase,
        _C.good_until_edtf,
        _C.good_until_phrase,
        _C.certainty,
        _C.note,
        _C.review_by,
        _C.signed_by,
    )
    .where(shown(assessment_revision))
    .order_by(_C.id)
)
_OF_COUNTRY = _ALL.where(_C.country == bindparam("country"))
_CLAIMS = (
    select(*(assessment_claim.c[n] for n in ("assessment", "revision", "against", "claim")))
    .where(assessment_claim.c.assessment.in_(bindparam("ids", expanding=True)))
    .order_by(*assessment_claim.primary_key)
)


class Assessments(Revisions[Assessment]):
    """People's judgements over the claims of countries."""

    thing = "assessment"
    table = assessment_revision
    children = (assessment_claim,)

    def of_country(self, code: str, known_at: datetime | None = None) -> list[Assessment]:
        """The judgements about a country, by id."""
        return self._read(_OF_COUNTRY, known_at, country=code)

    def all(self, known_at: datetime | None = None) -> list[Assessment]:
        """Every judgement, by id."""
        return self._read(_ALL, known_at)

    def _read(
        self, statement: Select[Any], known_at: datetime | None, **by: str | list[str]
    ) -> list[Assessment]:
        values = {"known_at": known_text(known_at), **by}
        rows = self._connection.execute(statement, values).all()
        claims = defaultdict(list)
        ids = {"ids": [row[0] for row in rows]}
        for assessment, revision, against, claim in self._connection.execute(_CLAIMS, ids):
            claims[assessment, revision, against].append(claim)
        with stored_values():
            return [
                _assessment(row, claims[row[0], row[1], False], claims[row[0], row[1], True])
                for row in rows
            ]

    def _columns(self, item: Assessment) -> dict[str, Any]:
        return {
            "country": item.country,
            "level": item.level.value,
            **partial_columns("as_of", item.as_of),
            **partial_columns("since", item.since),
            **partial_columns("good_until", item.good_until),
            "certainty": item.certainty.value,
            "note": item.note,
            "review_by": item.review_by.isoformat(),
            "signed_by": item.signed_by,
        }

    def _child_rows(self, item: Assessment) -> tuple[list[dict[str, Any]], ...]:
        rows = [{"claim": claim, "against": False} for claim in item.claims_for]
        return ([*rows, *({"claim": claim, "against": True} for claim in item.claims_against)],)


def _assessment(row: Sequence[Any], claims_for: list[str], claims_against: list[str]) -> Assessment:
    id_, revision, at, by, reason, country, level, *rest = row
    as_of, as_of_phrase, since, since_phrase, until, until_phrase, *rest = rest
    certainty, note, review_by, signed_by = rest
    return Assessment(
        id=id_,
        country=country,
        level=Level(level),
        as_of=partial_date(as_of, as_of_phrase),
        since=partial_date(since, since_phrase),
        good_until=partial_or_none(until, until_phrase),
        certainty=Confidence(certainty),
        note=note,
        review_by=date.fromisoformat(review_by),
        claims_for=tuple(claims_for),
        claims_against=tuple(claims_against),
        signed_by=signed_by,
        recorded=recorded(revision, at, by, reason),
    )
