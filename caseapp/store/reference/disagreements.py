"""Disagreements in the open store, with the claims that take part."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, tuple_

from caseapp.domain.disagreements import Disagreement, DisagreementKind, DisagreementState
from caseapp.store.moments import known_text
from caseapp.store.reference.columns import recorded, stored_values
from caseapp.store.reference.revisions import Revisions, shown
from caseapp.store.reference.tables import disagreement_claim, disagreement_revision

_C = disagreement_revision.c
_PART = disagreement_claim.c
_TOUCHING = (
    select(
        _C.id,
        _C.revision,
        _C.recorded_at,
        _C.recorded_by,
        _C.reason,
        _C.kind,
        _C.note,
        _C.state,
    )
    .where(
        shown(disagreement_revision),
        tuple_(_C.id, _C.revision).in_(
            select(_PART.disagreement, _PART.revision).where(
                _PART.claim.in_(bindparam("claims", expanding=True))
            )
        ),
    )
    .order_by(_C.id)
)
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
        values = {"known_at": known_text(known_at), "claims": list(claim_ids)}
        rows = self._connection.execute(_TOUCHING, values).all()
        claims = defaultdict(list)
        ids = {"ids": [row[0] for row in rows]}
        for disagreement, revision, claim in self._connection.execute(_CLAIMS, ids):
            claims[disagreement, revision].append(claim)
        with stored_values():
            return [
                Disagreement(
                    id=id_,
                    kind=DisagreementKind(kind),
                    claims=tuple(claims[id_, revision]),
                    note=note,
                    state=DisagreementState(state),
                    recorded=recorded(revision, at, by, reason),
                )
                for id_, revision, at, by, reason, kind, note, state in rows
            ]

    def _columns(self, item: Disagreement) -> dict[str, Any]:
        return {"kind": item.kind.value, "note": item.note, "state": item.state.value}

    def _child_rows(self, item: Disagreement) -> tuple[list[dict[str, Any]], ...]:
        return ([{"claim": claim} for claim in item.claims],)
