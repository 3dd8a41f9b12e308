"""Running the command line, inside this process or as a program of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass

import pytest

from caseapp.cli.main import run


@dataclass(frozen=True)
class Ended:
    """How a run ended: its exit status and what it printed."""

    status: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def typed(own_folder, clock, capsys):
    """Runs a command line on its own copy of the starter knowledge."""

    def enter(*words, data_dir=own_folder):
        try:
            status = run(["--data-dir", str(data_dir), *map(str, words)], clock)
        except SystemExit as exit_:
            status = exit_.code
        printed = capsys.readouterr()
        return Ended(status, printed.out, printed.err)

    return enter


@pytest.fixture
def started(own_folder):
    """Starts the program as a person does, in a process of its own."""

    def start(*words, **environment):
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "LC_", "LANG"))}
        ended = subprocess.run(
            [sys.executable, "-m", "caseapp", "--data-dir", str(own_folder), *map(str, words)],
            env={**kept, **environment},
            capture_output=True,
            check=False,
            timeout=60,
        )
        out, err = ended.stdout.decode("utf-8"), ended.stderr.decode("utf-8")
        return Ended(ended.returncode, out, err)

    return start
