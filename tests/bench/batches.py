"""A clinic day of a thousand sheets, against a thousand times a single one; and its memory."""

import multiprocessing
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from caseapp.domain.batches import Batch, BatchRow
from caseapp.domain.sheets import Edition, Paper, SheetOrder
from caseapp.jobs import Watch
from caseapp.language.languages import LANGUAGES
from caseapp.services.batches import run_batch
from caseapp.services.countries import list_countries
from caseapp.services.moments import moment
from caseapp.services.sheets import make_sheet
from caseapp.services.workspace import Workspace, open_workspace
from tests.bench.pairs import Figure, figure

SHEETS = 1_000
FEW = 200
SINGLE = 200
"""How many sheets are made one after another, to know what one takes."""


def figures(folder: Path) -> Iterator[Figure]:
    workspace = open_workspace(folder, lambda: datetime.now(UTC))
    orders = _orders(workspace, SHEETS)
    when = moment(workspace.clock)
    for order in orders[:40]:
        make_sheet(workspace, order, when)
    started = time.perf_counter()
    for order in orders[:SINGLE]:
        make_sheet(workspace, order, when)
    single = (time.perf_counter() - started) / SINGLE
    few = _run(workspace, orders[:FEW], folder / "few")
    taken, most = _run(workspace, orders, folder / "many")
    workspace.close()
    pair = (taken * 1000, single * SHEETS * 1000)
    yield figure(f"{SHEETS:,} sheets in a batch / as many single ones", "ms", [pair], 0.6)
    yield figure(f"memory of {SHEETS:,} sheets / of {FEW}", "MB", [(most, few[1])], 1.2)


def _orders(workspace: Workspace, number: int) -> list[SheetOrder]:
    """All languages in turn, over every country of which anything is known."""
    when = moment(workspace.clock)
    rows = list_countries(workspace, when)
    known = [row.code for row in rows if row.claims and row.code != "US"]
    count = len(LANGUAGES)
    return [
        SheetOrder(
            known[at // count % len(known)],
            LANGUAGES[at % count].tag,
            Edition.STANDARD,
            Paper.LETTER,
            when.as_of,
        )
        for at in range(number)
    ]


def _run(workspace: Workspace, orders: list[SheetOrder], folder: Path) -> tuple[float, float]:
    """Seconds, and the most megabytes that this process and its presses held."""
    batch = Batch(tuple(BatchRow(at, order, 1) for at, order in enumerate(orders)))
    with _Watching() as watching:
        started = time.perf_counter()
        done = run_batch(workspace, batch, folder, Watch())
        taken = time.perf_counter() - started
    assert len(done.made) == len(orders)
    return taken, watching.most


class _Watching:
    """Looks at the memory of this process and its children four times a second (Linux)."""

    def __enter__(self) -> "_Watching":
        self.most = 0.0
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._end.wait(0.25):
            children = (child.pid for child in multiprocessing.active_children())
            self.most = max(self.most, sum(map(_held, ["self", *children])))


def _held(pid: object) -> float:
    """The proportional set size of a process, in megabytes; 0 once it has ended."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
    except OSError:
        return 0.0
    line = next(each for each in rollup.splitlines() if each.startswith("Pss:"))
    return int(line.split()[1]) / 1024
