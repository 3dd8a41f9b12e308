"""Presses: processes that make sheets side by side, because one process uses one core only.

They get knowledge and give back sheets; none of them opens a store. A press that dies takes
no sheet with it that was finished.
"""

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context

from caseapp.domain.sheets import Sheet
from caseapp.errors import CaseappError, Trouble
from caseapp.jobs import Watch
from caseapp.services.sheets import Ready, sheet_of

Printed = tuple[Ready, Sheet | CaseappError]
"""What was to be made, with the sheet or why there is none."""

WORTH_A_PROCESS = 12
"""As many sheets take longer than a process takes to start."""

MOST_PRESSES = 4
AT_ONCE = 12
"""How many sheets go to a press in one go: fewer cost time, more keep Cancel waiting."""


def press(ready: Sequence[Ready], watch: Watch) -> Iterator[Printed]:
    """Every sheet, as soon as it is made; those about one country follow one another.

    Raises Stopped, and Trouble ``press_broken`` where the system ended a process.
    """
    if len(ready) < WORTH_A_PROCESS:
        for one in ready:
            watch.check()
            yield one, _made(one)
        return
    yield from _side_by_side(ready, watch)


def _side_by_side(ready: Sequence[Ready], watch: Watch) -> Iterator[Printed]:
    presses = min(os.cpu_count() or 1, MOST_PRESSES)
    # "spawn" on every system: a copy of a process with threads in it may never wake up.
    pool = ProcessPoolExecutor(presses, mp_context=get_context("spawn"))
    waiting: deque[tuple[Sequence[Ready], Future[list[Sheet | CaseappError]]]] = deque()
    loads = _loads(ready)
    try:
        while True:
            for load in islice(loads, 2 * presses - len(waiting)):
                waiting.append((load, pool.submit(_all_made, load)))
            if not waiting:
                return
            load, future = waiting.popleft()
            for printed in zip(load, future.result(), strict=True):
                watch.check()
                yield printed
    except BrokenProcessPool as error:
        raise Trouble("press_broken") from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _loads(ready: Sequence[Ready]) -> Iterator[Sequence[Ready]]:
    for start in range(0, len(ready), AT_ONCE):
        yield ready[start : start + AT_ONCE]


def _all_made(load: Sequence[Ready]) -> list[Sheet | CaseappError]:
    return [_made(one) for one in load]


def _made(one: Ready) -> Sheet | CaseappError:
    try:
        return sheet_of(one)
    except CaseappError as problem:
        return problem
