"""A source in words: itself, its copies, and what rests on it. Made on the worker, no Qt."""

from caseapp.domain.claims import Claim
from caseapp.services.sources import SourceKnowledge
from caseapp.text import ngettext
from caseapp.ui.entries import Entry, Line, Shape, Style, Tag, heading
from caseapp.ui.telling.sources import source_entries
from caseapp.wording import answers, labels


def tell(known: SourceKnowledge) -> tuple[Entry, ...]:
    """The entries of the page."""
    entries = source_entries((known.source, *known.copies))
    count = len(known.claims)
    title = ngettext("{count} claim rests on it", "{count} claims rest on it", count)
    entries.append(heading("claims", title.format(count=count)))
    entries += [_resting(claim) for claim in known.claims]
    return tuple(entries)


def _resting(claim: Claim) -> Entry:
    lines = (Line(claim.summary, Style.TITLE), Line(answers.claim_date(claim)))
    return Entry(claim.id, Shape.CARD, lines, (Tag(labels.kind(claim.kind)),))
