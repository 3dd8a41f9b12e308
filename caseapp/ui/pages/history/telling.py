"""The history of a thing in words, made on the worker. No Qt."""

from dataclasses import dataclass
from datetime import tzinfo

from caseapp.domain.alterations import Alteration
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.entries import Entry
from caseapp.ui.telling.alterations import Target, alteration_entry, home_of, target_of
from caseapp.wording import alterations as words


@dataclass(frozen=True, slots=True)
class HistoryTold:
    """The thing in a line, how many revisions it has, a card for each, and where it is shown."""

    title: str
    summary: str
    entries: tuple[Entry, ...]
    target: Target


def tell(revisions: tuple[Alteration, ...], zone: tzinfo | None) -> HistoryTold:
    """The revisions in words, newest first."""
    newest = revisions[0]
    count = ngettext("{count} revision", "{count} revisions", len(revisions))
    summary = _("{thing} {id}: {revisions}, the newest first.").format(
        thing=words.thing_name(newest.thing),
        id=newest.id,
        revisions=count.format(count=len(revisions)),
    )
    if newest.after is None:
        summary = _("{summary} It is withdrawn.").format(summary=summary)
    entries = (alteration_entry(str(each.recorded.revision), each, zone) for each in revisions)
    title = words.title(newest.latest.thing)
    return HistoryTold(title, summary, tuple(entries), target_of(newest, home_of(newest)))
