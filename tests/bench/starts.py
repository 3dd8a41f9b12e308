"""Start and memory of the desktop against a bare window with a table of 250 rows."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.pairs import Figure, figure

WINDOWS = Path(__file__).parent / "windows"
TURNS = 11


def figures(folder: Path) -> Iterator[Figure]:
    """First paint, filled table, memory (PSS) after the start."""
    ours = [sys.executable, str(WINDOWS / "ours.py")]
    os.environ["CASEAPP_DATA_DIR"] = str(folder)
    bare = [sys.executable, str(WINDOWS / "bare.py")]
    _told(ours), _told(bare)
    pairs = [(_told(ours), _told(bare)) for _ in range(TURNS)]
    painted = [(a["painted"], b["painted"]) for a, b in pairs]
    filled = [(a["filled"], b["painted"]) for a, b in pairs]
    memory = [(a["settled"], b["settled"]) for a, b in pairs]
    yield figure("start to first painted window / bare window", "ms", painted, 1.2)
    yield figure("start to the table filled from the store / bare window", "ms", filled, 2.0)
    yield figure("memory after start (PSS) / bare window", "MB", memory, 2.0)


def _told(command: list[str]) -> dict[str, float]:
    """What a window tells: milliseconds since its process began, and megabytes when settled."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout
        told = {}
        for line in process.stdout:
            name, _, kilobytes = line.strip().partition(" ")
            elapsed = (time.perf_counter() - start) * 1000
            told.setdefault(name, int(kilobytes) / 1024 if kilobytes else elapsed)
    return told
