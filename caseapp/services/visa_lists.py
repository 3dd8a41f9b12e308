"""Visa rules by the row, by the column, by the day and by what they let reach.

``Moment.as_of`` is the day asked about, ``known_at`` whose knowledge answers. A rule that
begins later than the day does not hold on it; what a later claim says of the day itself
(since when an exemption ran that it ends) does count, as it does for a single pair.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from caseapp.domain.claims import last_evidence
from caseapp.domain.countries import CODES, country_code
from caseapp.domain.freshness import is_stale
from caseapp.domain.sources import Source
from caseapp.domain.visa_changes import VisaChange, VisaChangeKind, compare_days
from caseapp.domain.visa_reach import Reach, reach_of
from caseapp.domain.visa_records import RuleOnRecord
from caseapp.domain.visas import VisaAnswer, visa_on
from caseapp.errors import Refused
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class VisaLine:
    """One pair on one day: the rule, when anybody last vouched for it, whether that is old.

    ``disagreements`` are the ids of those that any rule of the pair takes part in.
    """

    answer: VisaAnswer[RuleOnRecord]
    last_seen: date | None
    stale: bool
    disagreements: tuple[str, ...]

    @property
    def disputed(self) -> bool:
        """Whether rules on record do not fit together."""
        return bool(self.disagreements or self.answer.contrary)

    @property
    def reach(self) -> Reach:
        """How the destination stands for the passport."""
        return reach_of(self.answer)


@dataclass(frozen=True, slots=True)
class VisaList:
    """The lines of a passport or of a destination at a moment, and the sources behind them."""

    passport: str | None
    destination: str | None
    at: Moment
    lines: tuple[VisaLine, ...]
    sources: Mapping[str, Source]


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A change of one pair, with the line of its second day."""

    change: VisaChange[RuleOnRecord]
    after: VisaLine


@dataclass(frozen=True, slots=True)
class VisaChanges:
    """What differs between two days. ``unknown`` pairs have no answer on either of them."""

    passport: str | None
    destination: str | None
    first: date
    at: Moment
    lines: tuple[ChangeLine, ...]
    compared: int
    unknown: int
    sources: Mapping[str, Source]

    @property
    def kinds(self) -> tuple[VisaChangeKind, ...]:
        """In what way each line differs."""
        return tuple(line.change.kind for line in self.lines if line.change.kind)


@dataclass(frozen=True, slots=True)
class _Read:
    """The rules of a row, a column or a pair, as they were known."""

    passport: str | None
    destination: str | None
    rules: Mapping[Pair, Sequence[RuleOnRecord]]
    sources: Mapping[str, Source]
    disagreements: Mapping[str, list[str]]

    def pairs(self) -> Iterator[Pair]:
        """Every pair asked about, also those without a rule; nobody travels to themselves."""
        if self.passport and self.destination:
            yield self.passport, self.destination
            return
        known = CODES.union(*self.rules)
        for code in sorted(known - {self.passport or self.destination or ""}):
            yield self.passport or code, self.destination or code

    def line(self, answer: VisaAnswer[RuleOnRecord]) -> VisaLine:
        """An answer with its age and what disagrees with it."""
        told = answer.span.claim if answer.span else None
        seen = last_evidence(told, self.sources) if told else None
        stale = told is None or is_stale(told, self.sources, answer.on)
        found = [d for rule in answer.rules for d in self.disagreements.get(rule.id, ())]
        return VisaLine(answer, seen, stale, tuple(dict.fromkeys(found)))


def list_visa_row(workspace: Workspace, passport: str, moment: Moment) -> VisaList:
    """What a passport needs at every destination. Raises Refused ``unknown_country``."""
    return _list(_read(workspace, passport, None, moment), moment)


def list_visa_column(workspace: Workspace, destination: str, moment: Moment) -> VisaList:
    """What every passport needs at a destination. Raises Refused ``unknown_country``."""
    return _list(_read(workspace, None, destination, moment), moment)


def reach(
    workspace: Workspace, passport: str, moment: Moment
) -> tuple[VisaList, Mapping[Reach, tuple[VisaLine, ...]]]:
    """A passport's row, and its lines sorted by how their destinations stand, all groups there.

    Raises Refused ``unknown_country``.
    """
    row = list_visa_row(workspace, passport, moment)
    groups: dict[Reach, list[VisaLine]] = {group: [] for group in Reach}
    for line in row.lines:
        groups[line.reach].append(line)
    return row, {group: tuple(lines) for group, lines in groups.items()}


def compare_visa_days(
    workspace: Workspace,
    passport: str | None,
    destination: str | None,
    first: date,
    moment: Moment,
) -> VisaChanges:
    """What differs between a first day and the moment's, for a passport, a destination or both.

    Raises Refused ``unknown_country``, ``visa_pair_missing`` where neither is given, and
    ``date_runs_backwards``.
    """
    if not (passport or destination):
        raise Refused("visa_pair_missing")
    if first > moment.as_of:
        raise Refused("date_runs_backwards", given=f"{first}/{moment.as_of}")
    read = _read(workspace, passport, destination, moment)
    changes = [
        compare_days(read.rules.get(pair, ()), *pair, first, moment.as_of) for pair in read.pairs()
    ]
    lines = tuple(ChangeLine(each, read.line(each.after)) for each in changes if each.kind)
    unknown = sum(each.is_unknown for each in changes)
    of = (read.passport, read.destination, first, moment)
    return VisaChanges(*of, lines, len(changes), unknown, read.sources)


def _list(read: _Read, moment: Moment) -> VisaList:
    answers = (visa_on(read.rules.get(pair, ()), *pair, moment.as_of) for pair in read.pairs())
    lines = tuple(read.line(answer) for answer in answers)
    return VisaList(read.passport, read.destination, moment, lines, read.sources)


def _read(
    workspace: Workspace, passport: str | None, destination: str | None, moment: Moment
) -> _Read:
    traveller = country_code(passport) if passport else None
    border = country_code(destination) if destination else None
    with workspace.reference.reading() as unit:
        found = unit.visa_rules.read(traveller, border, moment.known_at)
        ids = dict.fromkeys(source for rule in found for source in rule.source_ids)
        sources = unit.sources.get(list(ids), moment.known_at)
        disagreements = unit.visa_rules.disagreements(traveller, border, moment.known_at)
    rules: dict[Pair, list[RuleOnRecord]] = defaultdict(list)
    for rule in found:
        rules[rule.details.passport, rule.details.destination].append(rule)
    return _Read(traveller, border, rules, sources, disagreements)
