"""The preview of a sheet after a change of its form, against making the same sheet alone."""

import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from caseapp.language.languages import LANGUAGES
from tests.bench.blocking import Turn
from tests.bench.pairs import Figure, figure

JOINING = frozenset({"Arab", "Deva", "Beng", "Guru"})
"""Scripts whose letters join or change places."""

AIM = 1.5


Pair = tuple[float, float]


def figures(folder: Path) -> Iterator[Figure | Turn]:
    """All languages by the kind of their script, the slowest language, and the longest turn."""
    pairs, turns = _told(folder)
    kinds: dict[str, list[Pair]] = defaultdict(list)
    for language in LANGUAGES:
        joins = language.script in JOINING
        kinds["joining scripts" if joins else "plain scripts"] += pairs[language.tag]
    for kind, some in kinds.items():
        yield figure(f"preview after a change of form, {kind} / sheet alone", "ms", some, AIM)
    taken = {tag: median(ours for ours, _ in some) for tag, some in pairs.items()}
    slowest = max(taken, key=lambda tag: taken[tag])
    name = f"preview after a change of form, {slowest}, the slowest / sheet alone"
    yield figure(name, "ms", pairs[slowest], AIM)
    tag = max(turns, key=lambda tag: median(turns[tag]))
    yield Turn(f"preview: the form changed, {tag}", median(turns[tag]), 0.0, taken[tag])


def _told(folder: Path) -> tuple[dict[str, list[Pair]], dict[str, list[float]]]:
    """By language: milliseconds of a preview and of its sheet alone, and longest turns."""
    environment = {**os.environ, "CASEAPP_DATA_DIR": str(folder)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.windows.previewing"],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        check=True,
    )
    pairs: dict[str, list[Pair]] = defaultdict(list)
    turns: dict[str, list[float]] = defaultdict(list)
    for line in done.stdout.splitlines():
        tag, *numbers = line.split("\t")
        if len(numbers) == 1:
            turns[tag].append(float(numbers[0]))
        else:
            pairs[tag].append((float(numbers[0]), float(numbers[1])))
    return pairs, turns
