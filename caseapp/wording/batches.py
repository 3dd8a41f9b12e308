"""A batch of sheets in words: what was made, what is not on it, what was not made and why."""

from collections.abc import Iterator

from caseapp.domain.batches import BadRow, BatchDone
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.answers import speaker
from caseapp.wording.errors import sentence
from caseapp.wording.quoting import quoted


def bad_row_words(row: BadRow) -> str:
    """Why a row made no sheet, with what it said."""
    return _("{number}: “{text}”: {why}").format(
        number=row.number, text=quoted(row.text), why=sentence(row.problem)
    )


def outcome_words(done: BatchDone) -> str:
    """How a batch ended: how many sheets were made, how many were not, and what ended it."""
    return " ".join(_outcome(done))


def _outcome(done: BatchDone) -> Iterator[str]:
    made, copies = len(done.made), sum(sheet.row.copies for sheet in done.made)
    whole = ngettext("{count} sheet was made", "{count} sheets were made", made)
    each = ngettext("{count} copy", "{count} copies", copies)
    yield _("{sheets}, for {copies}.").format(
        sheets=whole.format(count=speaker().number(made)),
        copies=each.format(count=speaker().number(copies)),
    )
    if done.bad:
        missed = ngettext("{count} was not.", "{count} were not.", len(done.bad))
        yield missed.format(count=speaker().number(len(done.bad)))
    if done.stopped:
        yield _("It was cancelled: what was finished is whole, and the rest was not begun.")
    if done.ended:
        yield sentence(done.ended)
