"""Tables of countries and of judgements about them."""

from collections.abc import Iterable
from datetime import date

from caseapp.domain.assessments import Assessment, Level
from caseapp.domain.exporting import Cell, Table
from caseapp.services.country_table import CountryRow
from caseapp.text import gettext as _
from caseapp.wording import labels
from caseapp.wording.answers import speaker
from caseapp.wording.tables.columns import edtf, words, yes_no

_LEVELS = (Level.REFUSED, Level.SUSPENDED, Level.LIMITED, Level.REGULAR, Level.UNKNOWN)


def countries(rows: Iterable[CountryRow], notes: tuple[str, ...]) -> Table:
    """All countries by level, those nobody has judged last."""
    columns = (
        _("Code"),
        _("Country"),
        _("Takes people back"),
        _("Since (EDTF)"),
        _("Since in words"),
        _("How sure"),
        _("Newest evidence"),
        _("Review again by"),
        _("Out of date"),
        _("Signed by"),
        _("Claims"),
    )
    ordered = sorted(rows, key=_by_level)
    return Table(_("Countries"), columns, tuple(map(_country, ordered)), notes)


def _by_level(row: CountryRow) -> tuple[int, bool, str]:
    level = row.assessment.level if row.assessment else None
    return (_LEVELS.index(level) if level else len(_LEVELS), not row.claims, row.name)


def _country(row: CountryRow) -> tuple[Cell, ...]:
    judged = row.assessment
    if judged is None:
        status = labels.level(None) if row.claims else _("Nothing recorded")
        return (row.code, row.name, status, *(None,) * 7, row.claims)
    return (
        row.code,
        row.name,
        labels.level(judged.level),
        edtf(judged.since),
        words(judged.since),
        labels.confidence(judged.certainty),
        edtf(judged.as_of),
        judged.review_by,
        yes_no(row.stale),
        judged.signed_by or _("nobody"),
        row.claims,
    )


def assessments(judged: Iterable[Assessment], day: date, notes: tuple[str, ...]) -> Table:
    """Judgements by country, newest evidence first."""
    columns = (
        _("Id"),
        _("Code"),
        _("Country"),
        _("Level"),
        _("Since (EDTF)"),
        _("Since in words"),
        _("Newest evidence"),
        _("Speaks until"),
        _("How sure"),
        _("Reasons"),
        _("Review again by"),
        _("Out of date"),
        _("Signed by"),
        _("Claims for it"),
        _("Claims against it"),
    )
    rows = tuple(_assessment(each, day) for each in judged)
    return Table(_("Assessments"), columns, rows, notes)


def _assessment(judged: Assessment, day: date) -> tuple[Cell, ...]:
    return (
        judged.id,
        judged.country,
        speaker().country(judged.country),
        labels.level(judged.level),
        edtf(judged.since),
        words(judged.since),
        edtf(judged.as_of),
        edtf(judged.good_until),
        labels.confidence(judged.certainty),
        judged.note,
        judged.review_by,
        yes_no(judged.is_stale(day)),
        judged.signed_by or _("nobody"),
        ", ".join(judged.claims_for),
        ", ".join(judged.claims_against),
    )
