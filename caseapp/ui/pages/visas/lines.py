"""The lines of the tables of visa rules in words, made on the worker. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from caseapp.domain.countries import OTHER_NAMES
from caseapp.domain.details import Requirement
from caseapp.domain.visa_changes import VisaChangeKind
from caseapp.domain.visa_reach import Reach
from caseapp.domain.visa_records import RuleOnRecord
from caseapp.domain.visas import VisaAnswer
from caseapp.services.visa_lists import ChangeLine, VisaChanges, VisaLine, VisaList
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.folding import fold
from caseapp.wording import labels, visas
from caseapp.wording.answers import speaker

STALE, DISPUTED, UNCERTAIN = "stale", "disputed", "in_doubt"
ORDER = (
    Requirement.VISA_FREE,
    Requirement.VISA_ON_ARRIVAL,
    Requirement.ETA,
    Requirement.E_VISA,
    Requirement.VISA_REQUIRED,
    Requirement.NO_ADMISSION,
    Requirement.UNKNOWN,
)
"""From what asks for least to what asks for most; the unknown last."""

Cell = tuple[str, tuple[object, ...]]
"""The words of a cell, and what they are sorted by."""


@dataclass(frozen=True, slots=True)
class LineTold:
    """One pair in words. ``tags`` are the choices that let it through."""

    passport: str
    destination: str
    requirement: str
    tags: frozenset[str]
    cells: tuple[str, ...]
    order: tuple[tuple[object, ...], ...]
    folded: str


@dataclass(frozen=True, slots=True)
class LinesTold:
    """A table: its columns, its lines, and what can be chosen among them.

    ``marked`` is the column that carries the mark of the requirement, ``sorted_by`` the one
    it is sorted by at first, ``shares`` are the hundredths of the width each column gets.
    ``cautions`` stand above it, ``summary`` says what it holds.
    """

    headers: tuple[str, ...]
    lines: tuple[LineTold, ...]
    choices: tuple[tuple[str, str], ...]
    marked: int
    sorted_by: int
    shares: tuple[int, ...]
    summary: str
    cautions: tuple[str, ...]


def whole(found: VisaList) -> LinesTold:
    """A passport's row or a destination's column."""
    headers = (_("Country"), _("Requirement"), _("Stay"), _("Last seen"), _("Since"), _("Until"))
    lines = tuple(_rule_line(line, bool(found.passport)) for line in found.lines)
    names = [(each.value, labels.requirement(each)) for each in ORDER]
    return LinesTold(
        (*headers, *_last_headers()),
        lines,
        _choices(lines, names),
        marked=1,
        sorted_by=1,
        shares=(13, 22, 8, 16, 18, 7, 11, 5),
        summary=_known(found.lines),
        cautions=(visas.caution(),),
    )


def reach(found: VisaList) -> LinesTold:
    """What the rules known ask of a passport beforehand, group by group."""
    headers = (_("Country"), _("Could reach"), _("Requirement"), _("Stay"), _("Last seen"))
    lines = tuple(_reach_line(line) for line in found.lines)
    names = [(each.value, visas.reach(each)) for each in Reach]
    return LinesTold(
        (*headers, _("Since"), *_last_headers()),
        lines,
        _choices(lines, names),
        marked=2,
        sorted_by=1,
        shares=(13, 17, 21, 8, 16, 10, 10, 5),
        summary=_known(found.lines),
        cautions=(visas.reach_caution(), visas.caution()),
    )


def changes(found: VisaChanges) -> LinesTold:
    """What differs between two days."""
    voice = speaker()
    days = (voice.day(found.first), voice.day(found.at.as_of))
    headers = (_("Country"), _("What changed"), *(_("On {day}").format(day=day) for day in days))
    lines = tuple(_change_line(line, bool(found.passport)) for line in found.lines)
    names = [(each.value, visas.change(each)) for each in VisaChangeKind]
    return LinesTold(
        (*headers, _("Last seen"), _("Since"), *_last_headers()),
        lines,
        _choices(lines, names),
        marked=3,
        sorted_by=1,
        shares=(13, 12, 20, 20, 13, 10, 7, 5),
        summary=visas.compared(found.compared, found.kinds, found.unknown),
        cautions=(visas.caution(),),
    )


def _last_headers() -> tuple[str, ...]:
    return (_("Basis"), _("Sources"))


def _rule_line(line: VisaLine, by_destination: bool) -> LineTold:
    until = line.answer.span.until if line.answer.span else None
    cells = [_asked(line), _stay(line.answer), _seen(line), _since(line.answer), _day(until)]
    return _line(line, by_destination, cells, frozenset({line.answer.requirement.value}))


def _reach_line(line: VisaLine) -> LineTold:
    stands = line.reach
    group = (visas.reach_cell(stands), (list(Reach).index(stands),))
    cells = [group, _asked(line), _stay(line.answer), _seen(line), _since(line.answer)]
    return _line(line, True, cells, frozenset({stands.value}))


def _change_line(each: ChangeLine, by_destination: bool) -> LineTold:
    kind, before, after = each.change.kind, each.change.before, each.after
    assert kind
    what = (visas.change(kind), (list(VisaChangeKind).index(kind),))
    held = [
        (visas.held(before), _rank(before)),
        (visas.asked(after.answer, after.disputed), _rank(after.answer)),
    ]
    cells = [what, *held, _seen(after), _since(after.answer)]
    return _line(after, by_destination, cells, frozenset({kind.value}))


def _line(
    line: VisaLine, by_destination: bool, cells: Iterable[Cell], tags: frozenset[str]
) -> LineTold:
    answer = line.answer
    code = answer.destination if by_destination else answer.passport
    name = speaker().country(code)
    by_name = fold(name)
    every = [(name, ()), *cells, *_last_cells(line)]
    words = (name, code, *OTHER_NAMES.get(code, ()), *(text for text, _order in every))
    return LineTold(
        answer.passport,
        answer.destination,
        answer.requirement.value,
        tags | _doubts(line),
        tuple(text for text, _order in every),
        tuple((*order, by_name) for _text, order in every),
        fold(" ".join(words)),
    )


def _doubts(line: VisaLine) -> frozenset[str]:
    found = {
        STALE: line.stale and line.answer.span is not None,
        DISPUTED: line.disputed,
        UNCERTAIN: bool(line.answer.doubts) or line.answer.is_doubted,
    }
    return frozenset(name for name, is_so in found.items() if is_so)


def _asked(line: VisaLine) -> Cell:
    return visas.requirement(line.answer, line.disputed), _rank(line.answer)


def _rank(answer: VisaAnswer[RuleOnRecord]) -> tuple[object, ...]:
    return (ORDER.index(answer.requirement),)


def _stay(answer: VisaAnswer[RuleOnRecord]) -> Cell:
    days = answer.max_stay_days
    return visas.stay(days), (days is None, -(days or 0))


def _since(answer: VisaAnswer[RuleOnRecord]) -> Cell:
    if answer.span is None:
        return "", (True, 0)
    since = answer.span.since
    return speaker().date(since), (False, -since.begins.toordinal())


def _day(day: date | None) -> Cell:
    return (speaker().day(day), (False, day)) if day else ("", (True, date.min))


def _seen(line: VisaLine) -> Cell:
    """When anybody last vouched for a rule; that it is out of date comes first."""
    if line.answer.span is None:
        return "", (True, 0)
    seen = speaker().day(line.last_seen) if line.last_seen else _("no date")
    if line.stale:
        seen = _("Out of date: {day}").format(day=seen)
    return seen, (False, -(line.last_seen or date.min).toordinal())


def _last_cells(line: VisaLine) -> list[Cell]:
    span = line.answer.span
    if span is None:
        return [("", (True, 0)), ("", (True, ""))]
    sources = ", ".join(span.claim.source_ids)
    return [(visas.basis(span.basis), (False, span.basis.rank)), (sources, (False, sources))]


def _choices(
    lines: Iterable[LineTold], names: Iterable[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    present = {tag for line in lines for tag in line.tags}
    doubts = [
        (UNCERTAIN, _("In doubt")),
        (DISPUTED, _("Sources disagree")),
        (STALE, _("Out of date")),
    ]
    return tuple((key, name) for key, name in (*names, *doubts) if key in present)


def _known(lines: Iterable[VisaLine]) -> str:
    every = list(lines)
    known = sum(line.answer.span is not None for line in every)
    return ngettext(
        "A rule is known for {known} country of {count}; of the others nothing is known here.",
        "A rule is known for {known} countries of {count}; of the others nothing is known here.",
        known,
    ).format(known=known, count=len(every))
