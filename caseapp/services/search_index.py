"""Keeping what can be found in step with what is known."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import partial

from caseapp.domain.changes import Changes
from caseapp.domain.claims import Claim
from caseapp.domain.disagreements import Disagreement
from caseapp.domain.freshness import fresh_until
from caseapp.domain.searching import INDEX_RULES, SearchEntry
from caseapp.domain.sources import Source
from caseapp.jobs import Watch
from caseapp.services import indexing
from caseapp.store.reference.unit import Unit
from caseapp.text import gettext as _

_CHUNK = 5_000


def build_index(unit: Unit, watch: Watch | None = None) -> None:
    """Make an entry for everything that is known; the steps are claims.

    Raises Stopped after ``watch.stop``; then the transaction must not be kept.
    """
    unit.search.rebuild(_everything(unit, watch or Watch()), INDEX_RULES)


def reindex(unit: Unit, changes: Changes) -> None:
    """Make anew the entries of what was just altered; what is withdrawn is found no more.

    To be called in the transaction that altered it. How fresh a claim is hangs on the days of
    its sources, and what a disagreement is about on its claims: those follow them.
    """
    claims = unit.claims.get(sorted(changes.claims))
    touched = {each.id for each in unit.disagreements.touching(sorted(changes.claims))}
    disagreements = unit.disagreements.get(sorted(changes.disagreements | touched))
    sources = unit.sources.get(sorted(changes.sources))
    assessments = unit.assessments.get(sorted(changes.assessments))
    made = [
        *map(indexing.of_source, sources.values()),
        *_of_claims(unit, claims.values()),
        *map(indexing.of_assessment, assessments.values()),
        *_of_disagreements(unit, disagreements.values()),
    ]
    altered = {
        "source": changes.sources,
        "claim": changes.claims,
        "assessment": changes.assessments,
        "disagreement": changes.disagreements,
    }
    there = {(entry.type, entry.id) for entry in made}
    gone = {(type_, id_) for type_, ids in altered.items() for id_ in ids} - there
    unit.search.remove(sorted(gone))
    unit.search.replace(made)
    for source in filter(partial(_is_redated, unit), changes.sources):
        _refresh(unit, unit.claims.ids_citing(source))


def _refresh(unit: Unit, ids: list[str]) -> None:
    """Find anew until when claims are fresh; their words stay as they are.

    A data set may be cited by tens of thousands: to index the words of all again takes five
    times as long.
    """
    for claims in _in_chunks(unit, ids):
        sources = _sources_of(unit, claims.values())
        until = {("claim", id_): fresh_until(each, sources) for id_, each in claims.items()}
        unit.search.refresh(until)


def _is_redated(unit: Unit, source: str) -> bool:
    """Whether its last revision made it, ended it, or gave it another day of publishing."""
    last = unit.sources.history(source)[:2]
    states = {(revision.thing.last_published, revision.withdrawn) for revision in last}
    return len(last) == 1 or len(states) > 1


def _everything(unit: Unit, watch: Watch) -> Iterator[SearchEntry]:
    sources, ids = unit.sources.all(), unit.claims.ids()
    done, doing = 0, _("Making the search ready")
    yield from indexing.countries()
    yield from map(indexing.of_source, sources.values())
    for claims in _in_chunks(unit, ids):
        watch.step(done, len(ids), doing)
        yield from (indexing.of_claim(claim, sources) for claim in claims.values())
        done += len(claims)
    yield from map(indexing.of_assessment, unit.assessments.all())
    yield from _of_disagreements(unit, unit.disagreements.all())


def _of_claims(unit: Unit, claims: Collection[Claim]) -> Iterator[SearchEntry]:
    sources = _sources_of(unit, claims)
    return (indexing.of_claim(claim, sources) for claim in claims)


def _sources_of(unit: Unit, claims: Collection[Claim]) -> Mapping[str, Source]:
    return unit.sources.get(sorted({source for claim in claims for source in claim.source_ids}))


def _of_disagreements(unit: Unit, found: Iterable[Disagreement]) -> Iterator[SearchEntry]:
    disagreements = list(found)
    ids = sorted({claim for each in disagreements for claim in each.claims})
    claims: dict[str, Claim] = {}
    for some in _in_chunks(unit, ids):
        claims |= some
    return (indexing.of_disagreement(each, claims) for each in disagreements)


def _in_chunks(unit: Unit, ids: list[str]) -> Iterator[dict[str, Claim]]:
    for start in range(0, len(ids), _CHUNK):
        yield unit.claims.get(ids[start : start + _CHUNK])
