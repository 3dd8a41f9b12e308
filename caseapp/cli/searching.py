"""The command ``search``: its filters, and what it finds for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from caseapp.domain.countries import country_code
from caseapp.domain.dates import PartialDate
from caseapp.domain.searching import SearchFilter, SearchHit
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import voice
from caseapp.services.moments import Moment, moment
from caseapp.services.search import find
from caseapp.text import gettext as _
from caseapp.wording.quoting import quoted
from caseapp.wording.searching import by_todays_words

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def search(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print what a search finds."""
    text = " ".join(arguments.text)
    at = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    kept = _kept(arguments)
    workspace = surroundings.workspace()
    hits = find(workspace, text, kept, at, arguments.limit)
    workspace.close()
    if arguments.format == "json":
        surroundings.tell_json(for_programs(text, hits, at))
    else:
        surroundings.tell(for_people(text, hits, at))


def for_programs(query: str, hits: Sequence[SearchHit], at: Moment) -> dict[str, Any]:
    """What was found as plain values, best first."""
    return {
        "query": query,
        "as_of": at.as_of.isoformat(),
        "known_on": at.known_on.isoformat() if at.known_on else None,
        "results": [_plain(hit, at.as_of) for hit in hits],
    }


def for_people(query: str, hits: Sequence[SearchHit], at: Moment) -> str:
    """What was found, one line each."""
    lines = [_line(hit, at.as_of) for hit in hits]
    if not lines and query.strip():
        lines = [_("Nothing is recorded that matches “{query}”.").format(query=quoted(query))]
    elif not lines:  # only filters were given
        lines = [_("Nothing is recorded that passes these filters.")]
    if at.known_on:
        lines.append(by_todays_words(at.known_on))
    return "\n".join(lines)


def _kept(arguments: Arguments) -> SearchFilter:
    first = PartialDate.parse(arguments.first).earliest if arguments.first else None
    last = PartialDate.parse(arguments.last).latest if arguments.last else None
    return SearchFilter(
        types=frozenset(arguments.type or ()),
        kinds=frozenset(arguments.kinds or ()),
        country=country_code(arguments.country) if arguments.country else None,
        first=first,
        last=last,
        fresh=arguments.fresh,
    )


def _plain(hit: SearchHit, day: date) -> dict[str, Any]:
    return {
        "type": hit.type,
        "id": hit.id,
        "country": hit.country,
        "title": hit.title,
        "snippet": hit.snippet,
        "kind": hit.kind,
        "date": hit.dated.edtf if hit.dated else None,
        "fresh_until": hit.fresh_until.isoformat() if hit.fresh_until else None,
        "stale": hit.is_stale(day),
    }


def _line(hit: SearchHit, day: date) -> str:
    marks = [hit.country, hit.kind, voice(ENGLISH).date(hit.dated) if hit.dated else None]
    if hit.is_stale(day):
        marks.append(_("stale"))
    where = f" ({', '.join(filter(None, marks))})" if any(marks) else ""
    snippet = f"\n    {hit.snippet}" if hit.snippet and hit.snippet != hit.title else ""
    return f"{hit.type}{where}: {hit.title} [{hit.id}]{snippet}"
