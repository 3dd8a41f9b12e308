"""What search can find: each thing known, with the words people use for it.

A country is called by many names in many languages. They stand in its own entry alone: a
question that calls a country is read as its code (``language.names``), and so finds
whatever is about it.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache

from caseapp.domain.assessments import Assessment
from caseapp.domain.claims import Claim
from caseapp.domain.countries import CODES
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import VisaRule
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.freshness import fresh_until
from caseapp.domain.searching import SearchEntry
from caseapp.domain.sources import Source
from caseapp.language.languages import ENGLISH
from caseapp.language.names import name_book
from caseapp.language.terms import search_terms
from caseapp.language.voice import voice

Days = tuple[date | None, date | None]
"""The first and the last day that something may speak of."""


def countries() -> Iterator[SearchEntry]:
    """An entry for every country, by all its names."""
    english = voice(ENGLISH)
    for code in sorted(CODES):
        names = " ".join(name_book().names_of(code))
        name = english.country(code)
        yield SearchEntry("country", code, code, name, "", names, countries=(code,))


def of_source(source: Source) -> SearchEntry:
    """The entry of a source."""
    body = " ".join(filter(None, (source.publisher, source.note)))
    first, last = _days(source.published)
    return SearchEntry(
        type="source",
        id=source.id,
        country=None,
        title=source.title,
        body=body,
        terms=source.url or "",
        dated=source.published,
        first_day=first,
        last_day=last,
    )


def of_claim(claim: Claim, sources: Mapping[str, Source]) -> SearchEntry:
    """The entry of a claim: its sentence, and the words of its sources."""
    first, last = _days(claim.dated)
    return SearchEntry(
        type="claim",
        id=claim.id,
        country=claim.countries[0],
        title=claim.summary,
        body=" … ".join(citation.quote for citation in claim.citations if citation.quote),
        terms=f"{_names(_concerned(claim))} {search_terms()[claim.kind]}",
        kind=claim.kind.value,
        countries=_concerned(claim),
        dated=claim.dated,
        first_day=first,
        last_day=last,
        fresh_until=fresh_until(claim, sources),
    )


def of_assessment(assessment: Assessment) -> SearchEntry:
    """The entry of a judgement."""
    first, last = _days(assessment.as_of)
    return SearchEntry(
        type="assessment",
        id=assessment.id,
        country=assessment.country,
        title=f"{_english(assessment.country)}: {assessment.level.value.capitalize()}",
        body=assessment.note,
        terms=search_terms()["assessment"],
        kind=assessment.level.value,
        countries=(assessment.country,),
        dated=assessment.as_of,
        first_day=first,
        last_day=last,
        fresh_until=assessment.fresh_until,
    )


def of_disagreement(each: Disagreement, claims: Mapping[str, Claim]) -> SearchEntry:
    """The entry of a disagreement: what its claims are about, as far as they are known."""
    sides = [claims[claim] for claim in each.claims if claim in claims]
    named = tuple(dict.fromkeys(code for side in sides for code in side.countries))
    spans = [_days(side.dated) for side in sides]
    return SearchEntry(
        type="disagreement",
        id=each.id,
        country=named[0] if named else None,
        title=each.note,
        body=" … ".join(side.summary for side in sides),
        terms=f"{_names(named)} disagreement {each.kind.value.replace('_', ' ')}",
        kind=each.kind.value,
        countries=named,
        first_day=min((first for first, _last in spans if first), default=None),
        last_day=max((last for _first, last in spans if last), default=None),
    )


def _concerned(claim: Claim) -> tuple[str, ...]:
    rule = claim.details
    pair = (rule.passport, rule.destination) if isinstance(rule, VisaRule) else ()
    return tuple(dict.fromkeys([*claim.countries, *pair]))


def _names(codes: Iterable[str]) -> str:
    return " ".join(f"{_english(code)} {code}" for code in codes)


@cache
def _english(code: str) -> str:
    return voice(ENGLISH).country(code)


def _days(dated: PartialDate | None) -> Days:
    """An end that is open may lie anywhere."""
    if dated is None:
        return None, None
    return dated.earliest or date.min, dated.latest or date.max
