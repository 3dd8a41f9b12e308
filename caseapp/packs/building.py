"""Sources, disagreements and assessments from the checked rows of a pack."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from caseapp.domain.assessments import Assessment
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.sources import Source, check_web_address
from caseapp.packs.details import check_country
from caseapp.packs.refusals import in_row, row_broken
from caseapp.packs.rows import (
    AssessmentClaimRow,
    AssessmentRow,
    DisagreementClaimRow,
    DisagreementRow,
    Stance,
)
from caseapp.packs.tables import Row
from caseapp.packs.typed import Typed, check_known, gathered, identified, typed

Tables = Mapping[str, list[Row]]
_FEWEST = 2
_Part = Typed[AssessmentClaimRow] | Typed[DisagreementClaimRow]
# With or without http(s), but nothing that opens a file or a program.


def build_sources(tables: Tables) -> dict[str, Source]:
    """The sources by id. Raises Refused ``pack_row_broken``."""
    items = identified(typed(Source, tables["sources"]), lambda source: source.id)
    for item in items.values():
        with in_row(item.row.file, item.row.line):
            check_web_address(item.value.url)
    return {id_: item.value for id_, item in items.items()}


def build_disagreements(tables: Tables, claims: Collection[str]) -> list[Disagreement]:
    """The disagreements, each of two claims or more. Raises Refused ``pack_row_broken``."""
    items = identified(typed(DisagreementRow, tables["disagreements"]), lambda row: row.id)
    parts = gathered(
        typed(DisagreementClaimRow, tables["disagreement_claims"]),
        lambda row: row.disagreement,
        items,
    )
    found = []
    for id_, item in items.items():
        named = _in_place(parts[id_], claims)
        if len(set(named)) < _FEWEST:
            raise row_broken(item.row.file, item.row.line, "fewer than two claims")
        value = item.value
        found.append(Disagreement(id_, value.kind, named, value.note, value.state))
    return found


def build_assessments(tables: Tables, claims: Collection[str]) -> list[Assessment]:
    """The assessments, signed by nobody. Raises Refused ``pack_row_broken``."""
    items = identified(typed(AssessmentRow, tables["assessments"]), lambda row: row.id)
    parts = gathered(
        typed(AssessmentClaimRow, tables["assessment_claims"]), lambda row: row.assessment, items
    )
    found = []
    for id_, item in items.items():
        with in_row(item.row.file, item.row.line):
            check_country(item.value.country)
        speaking = {
            stance: _in_place([part for part in parts[id_] if part.value.stance is stance], claims)
            for stance in Stance
        }
        found.append(_assessment(item.value, speaking))
    return found


def _assessment(row: AssessmentRow, speaking: Mapping[Stance, tuple[str, ...]]) -> Assessment:
    return Assessment(
        id=row.id,
        country=row.country,
        level=row.level,
        as_of=row.as_of,
        since=replace(row.since, phrase=row.since_phrase),
        good_until=row.good_until,
        certainty=row.certainty,
        note=row.note,
        review_by=row.review_by,
        claims_for=speaking[Stance.FOR],
        claims_against=speaking[Stance.AGAINST],
    )


def _in_place(parts: Sequence[_Part], claims: Collection[str]) -> tuple[str, ...]:
    for part in parts:
        check_known(part.row, part.value.claim, claims)
    return tuple(part.value.claim for part in sorted(parts, key=lambda p: p.value.position))
