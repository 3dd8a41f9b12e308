"""The lines of a batch and its end in words, made on a worker. No Qt."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO
from typing import TYPE_CHECKING

from caseapp.domain.batches import BadRow, Batch, BatchDone, BatchRow
from caseapp.errors import CaseappError
from caseapp.services.batch_reading import COLUMNS, batch_of
from caseapp.services.office import show_office
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.batch.told import Chosen, Outcome, Queued
from caseapp.wording.answers import speaker
from caseapp.wording.batches import bad_row_words, outcome_words
from caseapp.wording.editions import edition_name, paper_name
from caseapp.wording.errors import sentence
from caseapp.wording.papers.batch_written import CoverWritten, write_cover
from caseapp.wording.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from caseapp.services.workspace import Clock, Workspace


def read_chosen(chosen: Chosen, clock: Clock) -> Queued:
    """The line for a sheet of the form, by the same rules as a line of a list.

    Raises Refused for what cannot be.
    """
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerow(getattr(chosen, column) for column in COLUMNS)
    batch = batch_of(text.getvalue(), clock)
    if batch.bad:
        raise batch.bad[0].problem
    return _good(batch.rows[0])


def tell_list(batch: Batch, name: str) -> tuple[Queued, ...]:
    """The lines of a list in its order, good and bad."""
    good = [(row.number, _good(row)) for row in batch.rows]
    bad = [(row.number, _bad(row, name)) for row in batch.bad]
    return tuple(line for _number, line in sorted(good + bad, key=lambda each: each[0]))


def batch_from(queue: Sequence[Queued]) -> Batch:
    """The batch of a queue; every line has the number of its place in it."""
    rows = [
        replace(line.row, number=number)
        for number, line in enumerate(queue, start=1)
        if line.row is not None
    ]
    bad = [
        replace(line.bad, number=number)
        for number, line in enumerate(queue, start=1)
        if line.bad is not None
    ]
    return Batch(tuple(rows), tuple(bad))


def written_cover(
    workspace: Workspace, done: BatchDone, folder: Path
) -> CoverWritten | CaseappError | None:
    """The cover list, written beside the sheets, or why it could not be; None without a sheet."""
    if not done.made:
        return None
    try:
        return write_cover(done, folder, show_office(workspace), workspace.clock())
    except CaseappError as error:  # the sheets are there, and what became of them is told
        return error


def tell_done(done: BatchDone, folder: Path, cover: CoverWritten | CaseappError | None) -> Outcome:
    """How a batch ended; there is no cover list where there is no sheet."""
    lies, trouble = None, ""
    if isinstance(cover, CaseappError):
        trouble = _("The cover list was not written. {why}").format(why=sentence(cover))
    elif cover:
        lies = (cover.document.pdf, cover.paper)
    return Outcome(
        summary=outcome_words(done),
        missed=tuple(map(bad_row_words, done.bad)),
        folder=folder,
        cover=lies,
        trouble=trouble,
        sheets=frozenset(sheet.id for sheet in done.made),
    )


def time_left_words(seconds: float | None) -> str:
    """How long it will still take; empty where that cannot be told yet."""
    if seconds is None:
        return ""
    if seconds < 60:  # noqa: PLR2004 - seconds in a minute
        return _("less than a minute left")
    minutes = round(seconds / 60)
    told = ngettext("about {count} minute left", "about {count} minutes left", minutes)
    return told.format(count=minutes)


def _good(row: BatchRow) -> Queued:
    order = row.order
    cells = (
        speaker().country(order.country),
        speaker().language_name(order.language),
        edition_name(order.edition),
        paper_name(order.paper),
        speaker().number(row.copies),
        _("✓ ready"),
    )
    chosen = Chosen(
        order.country,
        order.language,
        order.edition.value,
        order.paper.value,
        str(row.copies),
        order.as_of.isoformat(),
        row.known_on or "",
        " ".join(topic.value for topic in order.without),
    )
    return Queued(cells, chosen, row)


def _bad(row: BadRow, name: str) -> Queued:
    why = _("✗ Line {number} of {name}: {why}").format(
        number=row.number, name=quoted(name), why=sentence(row.problem)
    )
    said = _("“{text}”").format(text=quoted(row.text))
    text = _("line {number} of {name}: {text}").format(number=row.number, name=name, text=row.text)
    return Queued((said, "", "", "", "", why), None, None, replace(row, text=text))
