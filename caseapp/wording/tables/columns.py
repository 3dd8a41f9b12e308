"""Columns that several tables share, and the notes below every table."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from caseapp.domain.claims import Claim
from caseapp.domain.dates import PartialDate
from caseapp.domain.exporting import Cell, Table
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.domain.sources import Source
from caseapp.services.moments import Moment
from caseapp.text import gettext as _
from caseapp.wording import labels
from caseapp.wording.answers import speaker


class Known(NamedTuple):
    """A claim with the knowledge it is seen in."""

    knowledge: CountryKnowledge
    claim: Claim


Column = tuple[str, Callable[[Known], Cell]]
"""The head of a column, and what stands in it for a claim."""


def claims_in(knowledges: Iterable[CountryKnowledge]) -> list[Known]:
    """Every claim once, though several countries know it."""
    found: dict[str, Known] = {}
    for knowledge in knowledges:
        for claim in knowledge.claims:
            found.setdefault(claim.id, Known(knowledge, claim))
    return list(found.values())


def built(
    title: str, columns: Sequence[Column], known: Iterable[Known], notes: tuple[str, ...]
) -> Table:
    """The table that columns make of claims, a row for each."""
    rows = tuple(tuple(cell(each) for _head, cell in columns) for each in known)
    return Table(title, tuple(head for head, _cell in columns), rows, notes)


def moment_notes(moment: Moment, today: date) -> tuple[str, ...]:
    """As of which day, known on which day, and how to read what is not there."""
    voice = speaker()
    return (
        _("As of {day}; with what was recorded by {known}.").format(
            day=voice.day(moment.as_of), known=voice.day(moment.known_on or today)
        ),
        _("Dates are given in EDTF (ISO 8601-2) as the sources have them, and in words."),
        _("What is not listed is not recorded here. That does not mean that nothing happens."),
    )


def written_on(day: date) -> str:
    """The note that says on which day a table was written."""
    return _("Written on {day}.").format(day=speaker().day(day))


def first_columns() -> tuple[Column, ...]:
    """Which claim it is, about which countries, and when it was so."""
    return (
        (_("Id"), lambda known: known.claim.id),
        (_("Countries"), lambda known: ", ".join(known.claim.countries)),
        (_("Kind"), lambda known: labels.kind(known.claim.kind)),
        (_("Date (EDTF)"), lambda known: edtf(known.claim.when)),
        (_("Date in words"), lambda known: words(known.claim.when)),
        (_("Said on"), lambda known: edtf(known.claim.said_on)),
        (_("Announced on"), lambda known: edtf(known.claim.announced_on)),
    )


def last_columns() -> tuple[Column, ...]:
    """The sentence of a claim, how sure it is, and what it rests on."""
    return (
        (_("Summary"), lambda known: known.claim.summary),
        (_("How sure the source is"), lambda known: labels.certainty(known.claim.certainty)),
        (_("Doubts"), _doubts),
        (_("Grade"), lambda known: known.claim.grade.value),
        (_("Sources"), _sources),
        (_("Independent sources"), _witnesses),
        (_("Out of date"), lambda known: yes_no(known.knowledge.is_stale(known.claim))),
        (_("Disagreements"), _disagreements),
    )


def edtf(when: PartialDate | None) -> str:
    """A half-known date as it is stored; empty where there is none."""
    return when.edtf if when else ""


def words(when: PartialDate | None) -> str:
    """A half-known date in words; empty where there is none."""
    return speaker().date(when) if when else ""


def yes_no(value: bool) -> str:
    """Yes or no."""
    return _("yes") if value else _("no")


def source_in_brief(source: Source) -> str:
    """A source by publisher or title, its date or the lack of one, its grade and its id."""
    dated = words(source.published) or _("no date")
    if source.published and not source.dated_in_text:
        dated = _("{date}, not in the text itself").format(date=dated)
    head = source.publisher or source.title
    grade = _("grade {grade}").format(grade=source.grade.value)
    return f"{head}, {dated}, {grade} [{source.id}]"


def _sources(known: Known) -> str:
    return "; ".join(map(source_in_brief, known.knowledge.sources_of(known.claim)))


def _witnesses(known: Known) -> int:
    return known.knowledge.independent_sources(known.claim)


def _doubts(known: Known) -> str:
    return " ".join(filter(None, (known.claim.certainty_note, known.claim.when_note)))


def _disagreements(known: Known) -> str:
    return ", ".join(each.id for each in known.knowledge.disagreements_about(known.claim))
