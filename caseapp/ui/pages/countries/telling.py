"""The lines of the table of countries in words, made on the worker. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from caseapp.domain.assessments import Level
from caseapp.domain.countries import OTHER_NAMES
from caseapp.services.country_table import CountryRow
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.folding import fold
from caseapp.wording import labels
from caseapp.wording.answers import speaker

LEVELS = ("refused", "suspended", "limited", "regular", "unknown")
NOT_JUDGED, NOTHING = "not_judged", "nothing"
STATUSES = (*LEVELS, NOT_JUDGED, NOTHING)


@dataclass(frozen=True, slots=True)
class CountryLine:
    """One country in words. ``order`` sorts each column; ``folded`` is what a filter reads."""

    code: str
    status: str
    cells: tuple[str, ...]
    order: tuple[tuple[object, ...], ...]
    folded: str

    @property
    def is_empty(self) -> bool:
        """Whether nothing is recorded about it."""
        return self.status == NOTHING


@dataclass(frozen=True, slots=True)
class CountriesTold:
    """The table, the statuses in it by name, and how fresh the knowledge is."""

    lines: tuple[CountryLine, ...]
    statuses: tuple[tuple[str, str], ...]
    freshness: str


def tell(rows: Iterable[CountryRow], today: date) -> CountriesTold:
    """The rows in words."""
    rows = list(rows)
    lines = tuple(_line(row) for row in rows)
    present = {line.status for line in lines}
    statuses = tuple((s, _status_name(s)) for s in STATUSES if s in present)
    return CountriesTold(lines, statuses, _freshness(rows, today))


def _line(row: CountryRow) -> CountryLine:
    judged, voice = row.assessment, speaker()
    status = _status(row)
    evidence = row.last_evidence
    cells = (
        row.name,
        _status_words(row, status),
        voice.date(judged.since) if judged else "",
        labels.confidence(judged.certainty) if judged else "",
        voice.day(evidence) if evidence else "",
        _review(row),
    )
    name = fold(row.name)
    order: tuple[tuple[object, ...], ...] = (
        (name,),
        (STATUSES.index(status), -row.claims if status == NOT_JUDGED else 0, name),
        (not judged, judged.since.begins if judged else date.min, name),
        (not judged, judged.certainty if judged else "", name),
        (not evidence, -(evidence or date.min).toordinal(), name),
        (not judged, not row.stale, name),
    )
    words = (row.name, row.code, *OTHER_NAMES.get(row.code, ()))
    return CountryLine(row.code, status, cells, order, fold(" ".join(words)))


def _status(row: CountryRow) -> str:
    if row.assessment:
        return row.assessment.level.value
    return NOT_JUDGED if row.claims else NOTHING


def _status_words(row: CountryRow, status: str) -> str:
    if row.assessment:
        return labels.level(row.assessment.level)
    if status == NOTHING:
        return _("Nothing recorded")
    return ngettext(
        "Claims, not yet judged ({count})", "Claims, not yet judged ({count})", row.claims
    ).format(count=row.claims)


def _status_name(status: str) -> str:
    if status == NOTHING:
        return _("Nothing recorded")
    if status == NOT_JUDGED:
        return _("Claims, not yet judged")

    return labels.level(Level(status))


def _review(row: CountryRow) -> str:
    if row.assessment is None:
        return ""
    return _("Out of date") if row.stale else _("Up to date")


def _freshness(rows: list[CountryRow], today: date) -> str:
    judged = [row for row in rows if row.assessment]
    newest = max((row.last_evidence for row in judged if row.last_evidence), default=None)
    if newest is None:
        return _("No country has been judged yet.")
    stale = sum(row.stale for row in judged)
    return ngettext(
        "{judged} country judged, {stale} out of date. Newest evidence: {newest}"
        " ({days} days ago).",
        "{judged} countries judged, {stale} out of date. Newest evidence: {newest}"
        " ({days} days ago).",
        len(judged),
    ).format(
        judged=len(judged),
        stale=stale,
        newest=speaker().day(newest),
        days=speaker().number((today - newest).days),
    )
