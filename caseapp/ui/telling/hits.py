"""What a search found, in words. Made on the worker, no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from caseapp.domain.claims import ClaimKind
from caseapp.domain.searching import Runs, SearchHit, plain_text
from caseapp.text import gettext as _
from caseapp.wording import answers, labels


@dataclass(frozen=True, slots=True)
class HitTold:
    """A thing found: what it is, where it leads, its words with what was sought, its date.

    ``around`` are the words around what was found, unless the title says them already.
    """

    type: str
    id: str
    country: str
    what: str
    title: Runs
    around: Runs
    date: str
    stale: bool

    @property
    def words(self) -> str:
        """All of it, as a screen reader reads it."""
        head = f"{self.what} · {self.country}" if self.country else self.what
        parts = [plain_text(self.title), plain_text(self.around), self.date]
        if self.stale:
            parts.append(_("Out of date"))
        return f"{head}: " + ". ".join(filter(None, parts))


def tell_hits(hits: Iterable[SearchHit], day: date) -> tuple[HitTold, ...]:
    """Hits in words, fresh or stale on a day."""
    return tuple(_told(hit, day) for hit in hits)


def type_label(type_: str) -> str:
    """What type of thing it is."""
    return {
        "country": _("Country"),
        "claim": _("Claim"),
        "source": _("Source"),
        "assessment": _("Judgement"),
        "disagreement": _("Disagreement"),
    }[type_]


def _told(hit: SearchHit, day: date) -> HitTold:
    is_claim = hit.type == "claim"
    what = labels.kind(ClaimKind(hit.kind or "")) if is_claim else type_label(hit.type)
    return HitTold(
        type=hit.type,
        id=hit.id,
        country=hit.country or "",
        what=what,
        title=hit.title_runs,
        around=_around(hit),
        date=answers.speaker().date(hit.dated) if hit.dated else "",
        stale=hit.is_stale(day),
    )


def _around(hit: SearchHit) -> Runs:
    words = " ".join(hit.snippet.split()).rstrip("….").rstrip()
    # A quotation by itself says little where the hit is elsewhere.
    is_idle = hit.type == "claim" and not any(run.is_hit for run in hit.snippet_runs)
    return () if is_idle or hit.title.startswith(words) else hit.snippet_runs
