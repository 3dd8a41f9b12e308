"""What the search page shows, made on the worker. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from caseapp.domain.countries import country_code
from caseapp.domain.dates import PartialDate
from caseapp.domain.searching import SearchFilter, SearchHit
from caseapp.language.names import name_book
from caseapp.services.moments import Moment
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.ui.pages.search.asking import Kept, Wanted
from caseapp.ui.telling.hits import HitTold, tell_hits
from caseapp.wording.quoting import quoted
from caseapp.wording.searching import by_todays_words

FRESH, STALE = "fresh", "stale"


@dataclass(frozen=True, slots=True)
class FoundTold:
    """Hits, how many they are or why there are none, and whether there are more."""

    hits: tuple[HitTold, ...]
    count: str
    nothing: str
    note: str
    more: bool


def kept_to(kept: Kept) -> SearchFilter:
    """The filter that controls describe. Raises Refused for a country or date that is none."""
    form, _colon, value = kept.what.partition(":")
    chosen = frozenset({value})
    return SearchFilter(
        types=chosen if form == "type" else frozenset(),
        kinds=chosen if form == "kind" else frozenset(),
        country=_country(kept.country),
        first=_first(kept.first),
        last=_last(kept.last),
        fresh={FRESH: True, STALE: False}.get(kept.freshness),
    )


def tell(wanted: Wanted, hits: Sequence[SearchHit], at: Moment) -> FoundTold:
    """What was found, one more than wanted where there is more."""
    shown = hits[: wanted.most]
    more = len(hits) > wanted.most
    return FoundTold(
        hits=tell_hits(shown, at.as_of),
        count=_count(len(shown), more),
        nothing="" if shown else _nothing(wanted),
        note=by_todays_words(at.known_on) if at.known_on else "",
        more=more,
    )


def _count(number: int, more: bool) -> str:
    if more:
        return _("The first {count} results; there are more.").format(count=number)
    text = ngettext("{count} result", "{count} results", number)
    return text.format(count=number) if number else ""


def _nothing(wanted: Wanted) -> str:
    if not wanted.text.strip():
        return _("Type what to find, or choose a filter to list what passes it, newest first.")
    text = _(
        "Nothing is recorded that matches “{text}”. Try fewer words, only the beginning of the"
        " last one, another spelling or another language; a country is found by any of its names."
    ).format(text=quoted(wanted.text.strip()))
    if any(wanted.kept) or any(wanted.times):
        text += " " + _("Or take a filter or a date away.")
    return text


def _country(text: str) -> str | None:
    """The country of a code, or of any of its names where no other shares it."""
    if not text:
        return None
    called = name_book().called(text)
    return called[0] if len(called) == 1 else country_code(text)


def _first(text: str) -> date | None:
    """The first day of a date as it was typed; an open start keeps to nothing."""
    return PartialDate.parse(text).earliest if text else None


def _last(text: str) -> date | None:
    return PartialDate.parse(text).latest if text else None
