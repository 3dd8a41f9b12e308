"""Disagreements in the open store, with the claims that take part."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, select, tuple_

from caseapp.domain.disagreements import Disagreement, DisagreementKind, DisagreementState
from caseapp.store.moments import known_text
from caseapp.store.reference.columns import day_from, day_text, recorded, stored_values
from caseapp.store.reference.revisions import Revisions, every, shown
from caseapp.store.reference.tables import disagreement_claim, disagreement_revision

_C = disagreement_revision.c
_PART = disagreement_claim.c
_DISAGREEMENTS = select(
    _C.id,
    _C.revision,
    _C.recorded_at,
    _C.recorded_by,
    _C.reason,
    _C.kind,
    _C.note,
    _C.state,
    _C.decided_by,
    _C.decided_on,
)
_HISTORY = _DISAGREEMENTS.where(every(disagreement_revision))
_ALL = _DISAGREEMENTS.where(shown(disagreement_revision)).order_by(_C.id)
_TOUCHING = _DISAGREEMENTS.where(
    shown(disagreement_revision),
    tuple_(_C.id, _C.revision).in_(
        select(_PART.disagreement, _PART.revision).where(
            _PART.claim.in_(bindparam("claims", expanding=True))
        )
    ),
).order_by(_C.id)
_SOME = _ALL.where(_C.id.in_(bindparam("ids", expanding=True)))
_CLAIMS = (
    select(_PART.disagreement, _PART.revision, _PART.claim)
    .where(_PART.disagreement.in_(bindparam("ids", expanding=True)))
    .order_by(*disagreement_claim.primary_key)
)


class Disagreements(Revisions[Disagreement]):
    """Claims that do not fit together."""

    thing = "disagreement"
    table = disagreement_revision
    children = (disagreement_claim,)

    def touching(
        self, claim_ids: Collection[str], known_at: datetime | None = None
    ) -> list[Disagreement]:
        """The disagreements that any of these claims takes part in, by id."""
        return self._read(_TOUCHING, known_at, claims=list(claim_ids))

    def get(
        self, ids: Collection[str], known_at: datetime | None = None
    ) -> dict[str, Disagreement]:
        """Those of the disagreements that there are, by id."""
        return {each.id: each for each in self._read(_SOME, known_at, ids=list(ids))}

    def all(self, known_at: datetime | None = None) -> list[Disagreement]:
        """Every disagreement, by id."""
        return self._read(_ALL, known_at)

    def _read(
        self, statement: Select[Any], known_at: datetime | None, **by: str | list[str]
    ) -> list[Disagreement]:
        values = {"known_at": known_text(known_at), **by}
        rows = self._connection.execute(statement, values).all()
        claims = defaultdict(list)
        ids = {"ids": [row[0] for row in rows]}
        for disagreement, revision, claim in self._connection.execute(_CLAIMS, ids):
            claims[disagreement, revision].append(claim)
        with stored_values():
            return [_disagreement(row, claims[row[0], row[1]]) for row in rows]

    def _every(self, id_: str) -> list[Disagreement]:
        return self._read(_HISTORY, None, id=id_)

    def _columns(self, item: Disagreement) -> dict[str, Any]:
        return {
            "kind": item.kind.value,
            "note": item.note,
            "state": item.state.value,
            "decided_by": item.decided_by,
            "decided_on": day_text(item.decided_on),
        }

    def _child_rows(self, item: Disagreement) -> tuple[list[dict[str, Any]], ...]:
        return ([{"claim": claim} for claim in item.claims],)


def _disagreement(row: Sequence[Any], claims: Sequence[str]) -> Disagreement:
    id_, revision, at, by, reason, kind, note, state, decided_by, decided_on = row
    return Disagreement(
        id=id_,
        kind=DisagreementKind(kind),
        claims=tuple(claims),
        note=note,
        state=DisagreementState(state),
        decided_by=decided_by,
        decided_on=day_from(decided_on),
        recorded=recorded(revision, at, by, reason),
    )
