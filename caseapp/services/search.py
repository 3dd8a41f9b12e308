"""Finding things by the words people use for them.

A search finds by what is known now. Asked from a past moment it leaves out what had not
been written down by then and what speaks of a later day, and shows the words of then;
what has been withdrawn or put in other words since is not found by its old words.
"""

from collections.abc import Callable, Mapping

from caseapp.domain.countries import country_code
from caseapp.domain.searching import (
    EVERYTHING,
    SearchEntry,
    SearchFilter,
    SearchHit,
    SearchQuestion,
)
from caseapp.language.names import name_book
from caseapp.services.moments import Moment
from caseapp.services.workspace import Workspace
from caseapp.store.reference.search import marked
from caseapp.store.reference.unit import Unit
from caseapp.store.reference.words import words_of

LIMIT = 50
_SPARE = 4
"""How many times more is looked through where some of it may not have been known."""


def find(
    workspace: Workspace,
    text: str,
    filters: SearchFilter = EVERYTHING,
    when: Moment | None = None,
    limit: int = LIMIT,
) -> list[SearchHit]:
    """What holds every word, best first; without words what passes the filter, newest first.

    Without either it finds nothing. Raises Refused ``unknown_country`` for a filter.
    """
    if filters.country:
        country_code(filters.country)
    at = when or Moment(workspace.today)
    is_past = at.known_at is not None or at.as_of < workspace.today
    question = _question(text, filters, at, limit * _SPARE if is_past else limit)
    with workspace.reference.reading() as unit:
        hits = unit.search.find(question)
        return _then(unit, hits, question, at)[:limit] if is_past else hits


def _question(text: str, filters: SearchFilter, at: Moment, limit: int) -> SearchQuestion:
    terms = tuple(name_book().terms(words_of(text)))
    first = terms[0].countries if len(terms) == 1 else ()
    return SearchQuestion(terms, at.as_of, filters, first, limit)


def _then(
    unit: Unit, hits: list[SearchHit], question: SearchQuestion, at: Moment
) -> list[SearchHit]:
    """The hits as they were known at the moment, without those that were not."""
    entries: dict[tuple[str, str], SearchEntry] = {}
    for type_, known in _KNOWN.items():
        ids = [hit.id for hit in hits if hit.type == type_]
        entries |= {(type_, id_): entry for id_, entry in known(unit, ids, at).items()}
    shown = []
    for hit in hits:
        entry = entries.get((hit.type, hit.id))
        if hit.type == "country":
            shown.append(hit)
        elif entry:
            shown.append(marked(entry, question))
    return shown


def _sources(unit: Unit, ids: list[str], at: Moment) -> dict[str, SearchEntry]:
    from caseapp.services.indexing import of_source

    found = unit.sources.get(ids, at.known_at).values()
    kept = (s for s in found if s.published is None or s.published.begins <= at.as_of)
    return {source.id: of_source(source) for source in kept}


def _claims(unit: Unit, ids: list[str], at: Moment) -> dict[str, SearchEntry]:
    from caseapp.services.indexing import of_claim

    claims = unit.claims.get(ids, at.known_at).values()
    cited = {source for claim in claims for source in claim.source_ids}
    sources = unit.sources.get(sorted(cited), at.known_at)
    return {c.id: of_claim(c, sources) for c in claims if c.concerns(at.as_of)}


def _assessments(unit: Unit, ids: list[str], at: Moment) -> dict[str, SearchEntry]:
    from caseapp.services.indexing import of_assessment

    found = unit.assessments.get(ids, at.known_at).values()
    return {a.id: of_assessment(a) for a in found if a.speaks_from <= at.as_of}


def _disagreements(unit: Unit, ids: list[str], at: Moment) -> dict[str, SearchEntry]:
    from caseapp.services.indexing import of_disagreement

    found = unit.disagreements.get(ids, at.known_at).values()
    sides = {claim for each in found for claim in each.claims}
    claims = unit.claims.get(sorted(sides), at.known_at)
    past = {id_: claim for id_, claim in claims.items() if claim.concerns(at.as_of)}
    return {d.id: of_disagreement(d, past) for d in found if past.keys() & set(d.claims)}


_KNOWN: Mapping[str, Callable[[Unit, list[str], Moment], dict[str, SearchEntry]]] = {
    "source": _sources,
    "claim": _claims,
    "assessment": _assessments,
    "disagreement": _disagreements,
}
