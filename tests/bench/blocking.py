"""The longest time the window is not free, in everything a person does on the large store."""

import os
import shutil
import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from caseapp.places import REFERENCE_FILE
from tests.bench import large

LIMIT = 50.0
"""Milliseconds that an action may block the window."""

TURNS = 3


@dataclass(frozen=True)
class Turn:
    """An act: its longest turn of the event loop by the clock and by the processor, and all of it.

    The clock is what a person feels. It also counts what other programs take meanwhile, and
    the wait for a worker that has Python to itself.
    """

    what: str
    wall: float
    cpu: float
    taken: float

    def row(self) -> str:
        met = "yes" if self.wall <= LIMIT else "NO"
        return (
            f"{'longest turn, ' + self.what:58} {self.wall:9.1f} {LIMIT:9.1f} ms "
            f" {self.cpu:6.1f} ms of processor  answered in {self.taken:.0f} ms  {met}"
        )


def figures(folder: Path) -> Iterator[Turn]:
    """The medians of some runs, each on a copy: forms are saved in it."""
    told: dict[str, list[tuple[float, ...]]] = defaultdict(list)
    for _ in range(TURNS):
        shutil.copy(large.store() / REFERENCE_FILE, folder / REFERENCE_FILE)
        for name, *figures_ in _told(folder):
            told[name].append(tuple(map(float, figures_)))
        for left in folder.glob(f"{REFERENCE_FILE}*"):
            left.unlink()
    for name, all_ in told.items():
        yield Turn(name, *(statistics.median(each) for each in zip(*all_, strict=True)))


def _told(folder: Path) -> list[list[str]]:
    environment = {**os.environ, "CASEAPP_DATA_DIR": str(folder)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # or every import compiles anew
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.windows.everything"],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        check=True,
    )
    return [line.split("\t") for line in done.stdout.splitlines()]
