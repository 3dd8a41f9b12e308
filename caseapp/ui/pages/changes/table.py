"""The changes shown as a table that leaves the program. No Qt."""

from collections.abc import Sequence
from datetime import tzinfo

from caseapp.domain.alterations import CountryAlterations, Thing
from caseapp.domain.exporting import Table
from caseapp.services.changes import FoundChanges
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.pages.changes.asking import Wish
from caseapp.wording.alterations import country_name, moment_words, thing_name
from caseapp.wording.changes import baseline_words, span_words
from caseapp.wording.tables.alterations import alterations
from caseapp.wording.tables.shown import filter_notes


def cards_table(
    groups: Sequence[CountryAlterations], country: str | None, zone: tzinfo | None
) -> Table:
    """What altered as far as it is shown, about one country or (None) about several."""
    shown = sum(len(each.alterations) for each in groups)
    total = sum(each.total for each in groups)
    notes = filter_notes([(_("Country"), country_name(country) if country is not None else "")])
    if shown < total:
        left = ngettext(
            "Only {shown} of {count} change stands here, as on screen.",
            "Only {shown} of {count} changes stand here, as on screen: the others are listed"
            " when a country is chosen or more are shown.",
            total,
        )
        notes = (*notes, left.format(shown=shown, count=total))
    return alterations(groups, zone, notes)


def notes_on(found: FoundChanges, wish: Wish, zone: tzinfo | None) -> tuple[str, ...]:
    """In which time these changes fell, and what they are kept to."""
    window = found.window
    until = _("With what was recorded up to {moment}.").format(
        moment=moment_words(window.until, zone)
    )
    baseline = window.baseline
    began = (baseline_words(baseline, moment_words(baseline.at, zone)),) if baseline else ()
    filters = (
        (_("Kind"), thing_name(Thing(wish.thing)) if wish.thing else ""),
        (_("Which countries"), _("Watched only") if wish.watched_only else ""),
    )
    rules = (
        _("A change stands at the day it was written down, whatever day it speaks of."),
        _("What is about several countries stands once below each of them."),
    )
    return (span_words(found, zone), until, *began, *filter_notes(filters), *rules)
