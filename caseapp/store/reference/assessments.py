"""Assessments in the open store, with the claims they rest on."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, select, tuple_

from caseapp.domain.assessments import Assessment
from caseapp.store.moments import known_text
from caseapp.store.reference.assessment_rows import COLUMNS, assessment_from
from caseapp.store.reference.columns import day_text, partial_columns, stored_values
from caseapp.store.reference.revisions import Revisions, every, shown
from caseapp.store.reference.tables import assessment_claim, assessment_revision

_C = assessment_revision.c
_ASSESSMENTS = select(*(_C[name] for name in COLUMNS))
_ALL = _ASSESSMENTS.where(shown(assessment_revision)).order_by(_C.id)
_HISTORY = _ASSESSMENTS.where(every(assessment_revision))
_OF_COUNTRY = _ALL.where(_C.country == bindparam("country"))
_NAMING = _ALL.where(
    tuple_(_C.id, _C.revision).in_(
        select(assessment_claim.c.assessment, assessment_claim.c.revision).where(
            assessment_claim.c.claim.in_(bindparam("claims", expanding=True))
        )
    )
)
_SOME = _ALL.where(_C.id.in_(bindparam("ids", expanding=True)))
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

    def naming(
        self, claim_ids: Collection[str], known_at: datetime | None = None
    ) -> list[Assessment]:
        """The judgements for or against which any of these claims is named, by id."""
        return self._read(_NAMING, known_at, claims=list(claim_ids))

    def get(self, ids: Collection[str], known_at: datetime | None = None) -> dict[str, Assessment]:
        """Those of the judgements that there are, by id."""
        return {each.id: each for each in self._read(_SOME, known_at, ids=list(ids))}

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
                assessment_from(row, claims[row[0], row[1], False], claims[row[0], row[1], True])
                for row in rows
            ]

    def _every(self, id_: str) -> list[Assessment]:
        return self._read(_HISTORY, None, id=id_)

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
            "signed_on": day_text(item.signed_on),
            "countersigned_by": item.countersigned_by,
            "countersigned_on": day_text(item.countersigned_on),
        }

    def _child_rows(self, item: Assessment) -> tuple[list[dict[str, Any]], ...]:
        rows = [{"claim": claim, "against": False} for claim in item.claims_for]
        return ([*rows, *({"claim": claim, "against": True} for claim in item.claims_against)],)
