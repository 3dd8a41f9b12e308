"""The notes below a table that is exported as a page shows it."""

from collections.abc import Iterable
from datetime import date

from caseapp.services.moments import Moment
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.answers import speaker
from caseapp.wording.quoting import on_one_line


def as_of_note(moment: Moment, today: date) -> str:
    """As of which day, and known on which day."""
    return _("As of {day}; with what was recorded by {known}.").format(
        day=speaker().day(moment.as_of), known=speaker().day(moment.known_on or today)
    )


def nothing_note() -> str:
    """How to read what is not there."""
    return _("What is not listed is not recorded here. That does not mean that nothing happens.")


def filter_notes(filters: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """What a table is kept to, as name and value; an empty value keeps nothing out."""
    kept = [f"{name}: {on_one_line(value)}" for name, value in filters if value]
    return (_("Kept to: {filters}.").format(filters="; ".join(kept)),) if kept else ()


def shown_note(shown: int, total: int) -> tuple[str, ...]:
    """How many rows the filters on screen let through, where they keep any out."""
    if shown == total:
        return ()
    told = ngettext(
        "{count} of {all} rows, as filtered on screen.",
        "{count} of {all} rows, as filtered on screen.",
        shown,
    )
    return (told.format(count=speaker().number(shown), all=speaker().number(total)),)
