"""The results of a search as a table that leaves the program. No Qt."""

from collections.abc import Iterable
from datetime import date

from caseapp.domain.claims import ClaimKind
from caseapp.domain.exporting import Table
from caseapp.domain.searching import plain_text
from caseapp.services.moments import Moment
from caseapp.text import gettext as _
from caseapp.ui.pages.search.asking import Wanted
from caseapp.ui.telling.hits import HitTold, type_label
from caseapp.wording import labels
from caseapp.wording.searching import by_todays_words
from caseapp.wording.tables.columns import yes_no
from caseapp.wording.tables.shown import as_of_note, filter_notes, nothing_note


def hits_table(hits: Iterable[HitTold], notes: tuple[str, ...]) -> Table:
    """The hits in the order of the page, each with its id."""
    columns = (_("What"), _("Country"), _("Words"), _("Around it"), _("Date"))
    rows = tuple(
        (
            hit.what,
            hit.country,
            plain_text(hit.title),
            plain_text(hit.around),
            hit.date,
            yes_no(hit.stale),
            hit.id,
        )
        for hit in hits
    )
    return Table(_("Search results"), (*columns, _("Out of date"), _("Id")), rows, notes)


def notes_on(wanted: Wanted, at: Moment, today: date) -> tuple[str, ...]:
    """What was sought, with which filters, and as of when."""
    kept = wanted.kept
    freshness = {"fresh": _("not out of date"), "stale": _("out of date")}
    filters = (
        (_("Text"), wanted.text.strip()),
        (_("Kind"), _what(kept.what)),
        (_("Country"), kept.country),
        (_("From"), kept.first),
        (_("To"), kept.last),
        (_("Freshness"), freshness.get(kept.freshness, "")),
    )
    words = (by_todays_words(at.known_on),) if at.known_on else ()
    return (*filter_notes(filters), as_of_note(at, today), *words, nothing_note())


def _what(key: str) -> str:
    form, _colon, value = key.partition(":")
    if not value:
        return ""
    return labels.kind(ClaimKind(value)) if form == "kind" else type_label(value)
