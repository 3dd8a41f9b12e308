"""Search over a large store against the raw full-text query."""

import random
import statistics
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from caseapp.domain.searching import SearchEntry
from caseapp.places import REFERENCE_FILE
from caseapp.services.search import LIMIT, find
from caseapp.services.workspace import open_workspace
from caseapp.store.reference.words import match_expression, words_of
from tests.bench.pairs import Figure, figure, timed

RAW_QUERY = (
    "SELECT e.type, e.id, e.country, e.title, e.body FROM search_index"
    " JOIN search_entry AS e ON e.number = search_index.rowid WHERE search_index MATCH ?"
    " ORDER BY bm25(search_index, 10.0, 5.0, 1.0) LIMIT ?"
)
CLAIMS = 50_000
QUERIES = 400
VOCABULARY = (
    "removal flight charter people China Cuba Venezuela Iran India agreement visa sanction"
    " nationality verified suspended resumed report agency border fiscal year encounters"
    " Darién Shenyang Texas Alaska ministry statement embassy condition document return"
)
WORDS = VOCABULARY.split()


def figures(folder: Path) -> Iterator[Figure]:
    """The 95th percentile over queries of one to three words."""
    workspace = open_workspace(folder, lambda: datetime.now(UTC))
    chance = random.Random(1)
    with workspace.reference.writing() as unit:
        unit.search.replace(_entry(number, chance) for number in range(CLAIMS))
    queries = [" ".join(chance.choices(WORDS, k=chance.randint(1, 3))) for _ in range(QUERIES)]
    raw = dbapi2.connect(str(folder / REFERENCE_FILE))
    pairs = []
    for text in [*queries[:20], *queries]:
        ours = timed(lambda t=text: find(workspace, t))()
        floor = timed(lambda t=text: raw.execute(RAW_QUERY, (_match(t), LIMIT)).fetchall())()
        pairs.append((ours * 1000, floor * 1000))
    measured = pairs[20:]
    ours, floor = (_p95([pair[side] for pair in measured]) for side in (0, 1))
    what = "search over 50,000 claims, 95th percentile / raw FTS5"
    yield figure(what, "ms", [(ours, floor)], 1.5)
    workspace.close()


def _entry(number: int, chance: random.Random) -> SearchEntry:
    title = " ".join(chance.choices(WORDS, k=14))
    return SearchEntry("claim", f"generated-{number}", "CN", title, title, "遣返 deportación")


def _match(text: str) -> str:
    return match_expression(words_of(text))


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]
