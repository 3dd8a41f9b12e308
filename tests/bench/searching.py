"""Search over large stores against the raw full-text query, in the same run.

A search may take two frames longer than the query alone: that is what finding names, marking
hits and making values may cost, however many hits there are.
"""

import random
import statistics
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from caseapp.domain.searching import EVERYTHING, SearchEntry, SearchFilter
from caseapp.places import REFERENCE_FILE
from caseapp.services.search import LIMIT, find
from caseapp.services.workspace import Workspace, open_workspace
from caseapp.store.driver import RawConnection
from tests.bench import large
from tests.bench.pairs import Figure, figure, timed

RAW_QUERY = (
    "SELECT e.type, e.id, e.country, e.title, e.body FROM search_index"
    " JOIN search_entry AS e ON e.number = search_index.rowid WHERE search_index MATCH ?{also}"
    " ORDER BY bm25(search_index, 10.0, 5.0, 1.0, 2.0) LIMIT ?"
)
FRAMES = 33.3
"""Two frames at 60 Hz, in milliseconds."""
CLAIMS = 50_000
QUERIES = 400
VOCABULARY = (
    "removal flight charter people China Cuba Venezuela Iran India agreement visa sanction"
    " nationality verified suspended resumed report agency border fiscal year encounters"
    " Darién Shenyang Texas Alaska ministry statement embassy condition document return"
)
WORDS = VOCABULARY.split()
TYPED = "china removal flight shenyang"
FILTERED = (
    ("kind", SearchFilter(kinds=frozenset({"figure"})), " AND e.kind = 'figure'"),
    ("country", SearchFilter(country="CN"), " AND e.country = 'CN'"),
    (
        "days",
        SearchFilter(first=date(2020, 1, 1), last=date(2020, 12, 31)),
        " AND e.last_day >= '2020-01-01' AND e.first_day <= '2020-12-31'",
    ),
    ("stale", SearchFilter(fresh=False), " AND e.fresh_until < '2026-11-22'"),
)
MANY = ("visa", "passport", "data set", "visa destination")
"""Questions that hit every visa rule."""


def figures(folder: Path) -> Iterator[Figure]:
    """Words over claims of one form, then every kind of question over the large store."""
    yield _over_claims(folder)
    workspace = open_workspace(large.store(), lambda: datetime.now(UTC))
    raw = dbapi2.connect(str(large.store() / REFERENCE_FILE))
    chance = random.Random(2)
    queries = [" ".join(chance.choices(WORDS, k=chance.randint(1, 3))) for _ in range(200)]
    typed = [TYPED[:end] for end in range(2, len(TYPED) + 1)]
    asked = [("words", queries, EVERYTHING, ""), ("as one types", typed, EVERYTHING, "")]
    asked += [(f"kept to {name}", queries[:60], kept, also) for name, kept, also in FILTERED]
    asked += [("200,000 hits", list(MANY) * 3, EVERYTHING, "")]
    for name, texts, kept, also in asked:
        yield from _against_raw(name, workspace, raw, texts, kept, also)
    yield _newest(workspace, raw)
    workspace.close()


def _over_claims(folder: Path) -> Figure:
    """The 95th percentile over queries of one to three words."""
    workspace = open_workspace(folder, lambda: datetime.now(UTC))
    chance = random.Random(1)
    with workspace.reference.writing() as unit:
        unit.search.replace(_entry(number, chance) for number in range(CLAIMS))
    queries = [" ".join(chance.choices(WORDS, k=chance.randint(1, 3))) for _ in range(QUERIES)]
    raw = dbapi2.connect(str(folder / REFERENCE_FILE))
    pairs = _pairs(workspace, raw, queries, EVERYTHING, "")
    workspace.close()
    ours, floor = (_p95([pair[side] for pair in pairs]) for side in (0, 1))
    what = "search over 50,000 claims, 95th percentile / raw FTS5"
    return figure(what, "ms", [(ours, floor)], 1.5)


def _against_raw(
    name: str,
    workspace: Workspace,
    raw: RawConnection,
    texts: list[str],
    kept: SearchFilter,
    also: str,
) -> Iterator[Figure]:
    """The median and the 95th percentile; the aim is the raw query and two frames."""
    pairs = _pairs(workspace, raw, texts, kept, also)
    for label, at in (("p50", statistics.median), ("p95", _p95)):
        ours, floor = at([a for a, _ in pairs]), at([b for _, b in pairs])
        aim = (floor + FRAMES) / floor
        yield figure(f"large store, {name}, {label} / raw FTS5", "ms", [(ours, floor)], aim)


def _pairs(
    workspace: Workspace, raw: RawConnection, texts: list[str], kept: SearchFilter, also: str
) -> list[tuple[float, float]]:
    sql = RAW_QUERY.format(also=also)
    pairs = []
    for text in [*texts[:10], *texts]:
        ours = _ms(lambda t=text: find(workspace, t, kept))
        floor = _ms(lambda t=text: raw.execute(sql, (_match(t), LIMIT)).fetchall())
        pairs.append((ours, floor))
    return pairs[len(texts[:10]) :]


def _newest(workspace: Workspace, raw: RawConnection) -> Figure:
    """No words: a country's newest claims, against their rows by a plain query."""
    kept = SearchFilter(country=large.LARGEST)
    sql = (
        "SELECT e.type, e.id, e.country, e.title, e.body FROM search_entry AS e WHERE e.number IN"
        " (SELECT rowid FROM search_index WHERE search_index MATCH 'scope : \"ccn\"')"
        f" ORDER BY e.first_day DESC LIMIT {LIMIT}"
    )
    pairs = []
    for _ in range(11):
        ours = _ms(lambda: find(workspace, "", kept))
        pairs.append((ours, _ms(lambda: raw.execute(sql).fetchall())))
    what = "large store, newest of a country / raw query"
    ours, floor = (statistics.median(pair[side] for pair in pairs[1:]) for side in (0, 1))
    return figure(what, "ms", [(ours, floor)], (floor + FRAMES) / floor)


def _entry(number: int, chance: random.Random) -> SearchEntry:
    title = " ".join(chance.choices(WORDS, k=14))
    return SearchEntry("claim", f"generated-{number}", "CN", title, title, "遣返 deportación")


def _match(text: str) -> str:
    """Every word, the last one as a beginning, as anybody would write it for FTS5."""
    words = [f'"{word}"' for word in text.split()]
    return f"{{title terms body}} : ({' AND '.join(words)}*)"


def _ms(work: Callable[[], object]) -> float:
    return timed(work)() * 1000


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]
