"""Running the command line, inside this process or as a program of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import timedelta

import pytest
from made_up import NOON
from typed_words import A_SOURCE

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


@pytest.fixture
def on_day(own_folder, capsys):
    """Runs a command line so many days after the first one, in the form for programs."""

    def enter(day, *words):
        words = ["--data-dir", str(own_folder), *map(str, words), "--format", "json"]
        status = run(words, lambda: NOON + timedelta(days=day))
        printed = capsys.readouterr()
        assert status == 0, printed.err
        return json.loads(printed.out)

    return enter


@pytest.fixture
def office(typed):
    """Ana sits at the desk, Ben works too, and there is a source to cite."""
    for words in (("office", "--add-person", "Ana"), ("office", "--add-person", "Ben"), A_SOURCE):
        assert typed(*words).status == 0
    return typed
