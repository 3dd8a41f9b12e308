"""The visa rules of a passport or to a destination, read lean: a thousand claims at once.

The rule itself comes from the same JSON by the same decoder as in a full claim; what is left
out are the words, quotes, countries and history, which nobody sees before one pair is chosen.
"""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, bindparam, select

from caseapp.domain.claims import Certainty
from caseapp.domain.details import VisaRule
from caseapp.domain.plain import from_plain
from caseapp.domain.visa_records import RuleOnRecord
from caseapp.store.moments import known_text
from caseapp.store.reference.columns import partial_or_none, stored_values
from caseapp.store.reference.revisions import shown
from caseapp.store.reference.tables import (
    claim_citation,
    claim_revision,
    disagreement_claim,
    disagreement_revision,
)

_C = claim_revision.c
_CITED = claim_citation.c
_PART = disagreement_claim.c
_D = disagreement_revision.c
_CERTAINTIES = {certainty.value: certainty for certainty in Certainty}


class _Question(NamedTuple):
    """The rules that a condition chooses, what they cite, and what they disagree with."""

    rules: Select[Any]
    citations: Select[Any]
    disagreements: Select[Any]


def _question(chosen: ColumnElement[bool]) -> _Question:
    ids = select(_C.id).where(chosen)
    rules = select(
        _C.id,
        _C.revision,
        _C.when_edtf,
        _C.when_phrase,
        _C.said_on_edtf,
        _C.said_on_phrase,
        _C.announced_on_edtf,
        _C.announced_on_phrase,
        _C.certainty,
        _C.details,
    )
    citations = select(_CITED.claim, _CITED.revision, _CITED.source)
    disagreements = select(_PART.claim, _PART.disagreement).join(
        disagreement_revision,
        (_D.id == _PART.disagreement) & (_D.revision == _PART.revision),
    )
    return _Question(
        rules.where(shown(claim_revision), chosen).order_by(_C.id),
        citations.where(_CITED.claim.in_(ids)).order_by(*claim_citation.primary_key),
        disagreements.where(_PART.claim.in_(ids), shown(disagreement_revision)),
    )


_OF_PASSPORT = _question(_C.passport == bindparam("passport"))
_TO_DESTINATION = _question(_C.destination == bindparam("destination"))
_OF_PAIR = _question(
    (_C.passport == bindparam("passport")) & (_C.destination == bindparam("destination"))
)


class VisaRules:
    """Visa rules as lean records, each with the ids of its sources."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def read(
        self, passport: str | None, destination: str | None, known_at: datetime | None = None
    ) -> list[RuleOnRecord]:
        """The rules of a passport, to a destination, or of a pair, by the ids of their claims."""
        question, by = _chosen(passport, destination)
        values = {"known_at": known_text(known_at), **by}
        rows = self._connection.execute(question.rules, values).all()
        cited: dict[tuple[str, int], dict[str, None]] = defaultdict(dict)
        for claim, revision, source in self._connection.execute(question.citations, by).all():
            cited[claim, revision][source] = None
        with stored_values():
            return [_rule(row, tuple(cited[row[0], row[1]])) for row in rows]

    def disagreements(
        self, passport: str | None, destination: str | None, known_at: datetime | None = None
    ) -> dict[str, list[str]]:
        """The ids of the disagreements that rules take part in, by the ids of their claims."""
        question, by = _chosen(passport, destination)
        values = {"known_at": known_text(known_at), **by}
        found: dict[str, list[str]] = defaultdict(list)
        for claim, disagreement in self._connection.execute(question.disagreements, values):
            found[claim].append(disagreement)
        return dict(found)


def _chosen(passport: str | None, destination: str | None) -> tuple[_Question, dict[str, str]]:
    if passport and destination:
        return _OF_PAIR, {"passport": passport, "destination": destination}
    if passport:
        return _OF_PASSPORT, {"passport": passport}
    assert destination, "neither a passport nor a destination"
    return _TO_DESTINATION, {"destination": destination}


def _rule(row: Sequence[Any], sources: tuple[str, ...]) -> RuleOnRecord:
    id_, _revision, when, phrase, said, said_phrase, *rest = row
    announced, announced_phrase, certainty, details = rest
    return RuleOnRecord(
        id_,
        partial_or_none(when, phrase),
        partial_or_none(said, said_phrase),
        partial_or_none(announced, announced_phrase),
        _CERTAINTIES[certainty],
        from_plain(VisaRule, json.loads(details)),
        sources,
    )
