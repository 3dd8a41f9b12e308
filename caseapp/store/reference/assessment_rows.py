"""Stored assessments as domain values. No SQLAlchemy: the first look reads them too."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from caseapp.domain.assessments import Assessment, Confidence, Level
from caseapp.store.reference.columns import day_from, partial_date, partial_or_none, recorded

COLUMNS = (
    "id",
    "revision",
    "recorded_at",
    "recorded_by",
    "reason",
    "country",
    "level",
    "as_of_edtf",
    "as_of_phrase",
    "since_edtf",
    "since_phrase",
    "good_until_edtf",
    "good_until_phrase",
    "certainty",
    "note",
    "review_by",
    "signed_by",
    "signed_on",
    "countersigned_by",
    "countersigned_on",
)
"""The columns of ``assessment_revision`` that ``assessment_from`` takes, in its order."""


def assessment_from(
    row: Sequence[Any], claims_for: Sequence[str], claims_against: Sequence[str]
) -> Assessment:
    """The assessment that a row and its claims hold."""
    id_, revision, at, by, reason, country, level, *rest = row
    as_of, as_of_phrase, since, since_phrase, until, until_phrase, *rest = rest
    certainty, note, review_by, signed_by, signed_on, second, second_on = rest
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
        signed_on=day_from(signed_on),
        countersigned_by=second,
        countersigned_on=day_from(second_on),
        recorded=recorded(revision, at, by, reason),
    )
