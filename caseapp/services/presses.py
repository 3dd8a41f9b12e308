"""Presses: processes that make sheets side by side, because one process uses one core only.

They get knowledge and give back sheets; none of them opens a store. A press that dies takes
no sheet with it that was finished.
"""

import gc
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context

from caseapp.domain.sheets import Sheet
from caseapp.errors import CaseappError, Trouble
from caseapp.jobs import Watch
from caseapp.services.sheets import Ready, sheet_of

Printed = Sheet | CaseappError
"""A sheet, or why there is none."""

WORTH_A_PROCESS = 12
"""As many sheets take longer than a process takes to start."""

MOST_PRESSES = 4
AT_ONCE = 12
"""How many sheets go to a press in one go: fewer cost time, more keep Cancel waiting."""


def press(ready: Iterable[Ready], number: int, watch: Watch) -> Iterator[Printed]:
    """Every sheet in its order; of ``number`` sheets no more are asked for than are in hand.

    Raises Stopped, and Trouble ``press_broken`` where the system ended a process.
    """
    if number < WORTH_A_PROCESS:
        for one in ready:
            watch.check()
            yield _made(one)
        return
    presses = min(os.cpu_count() or 1, MOST_PRESSES)
    # "spawn" on every system: a copy of a process with threads in it may never wake up.
    pool = ProcessPoolExecutor(presses, get_context("spawn"), initializer=_begin)
    try:
        yield from _side_by_side(pool, _loads(ready), 2 * presses, watch)
    except BrokenProcessPool as error:
        raise Trouble("press_broken") from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _begin() -> None:
    """Make a press ready: what it was loaded with is never looked through for garbage again."""
    import caseapp.briefing.making  # noqa: F401 - so that it is loaded before it is frozen

    gc.collect()
    gc.freeze()


def _side_by_side(
    pool: ProcessPoolExecutor, loads: Iterator[list[Ready]], in_hand: int, watch: Watch
) -> Iterator[Printed]:
    waiting: deque[Future[list[Printed]]] = deque()
    while True:
        for load in islice(loads, in_hand - len(waiting)):
            waiting.append(pool.submit(_all_made, load))
        if not waiting:
            return
        for printed in waiting.popleft().result():
            watch.check()
            yield printed


def _loads(ready: Iterable[Ready]) -> Iterator[list[Ready]]:
    each = iter(ready)
    while load := list(islice(each, AT_ONCE)):
        yield load


def _all_made(load: list[Ready]) -> list[Printed]:
    return [_made(one) for one in load]


def _made(one: Ready) -> Printed:
    try:
        return sheet_of(one)
    except CaseappError as problem:
        return problem
