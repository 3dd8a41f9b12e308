"""The desktop used by a person, telling the longest turn of its event loop in each act."""

import gc
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

gc.disable()  # as ``caseapp.__main__`` does

from caseapp.cli.main import run  # noqa: E402


def desktop(data_dir: Path, clock: Callable[[], datetime]) -> int:
    from caseapp.app import run_desktop

    return run_desktop(data_dir, clock, watching)


def watching(shell: Any) -> None:
    from tests.bench.windows.acts import acts
    from tests.bench.windows.turns import Turns

    turns = Turns(shell, acts(shell), lambda: _leave(shell))
    shell.painted.connect(lambda: turns.begin("from the first paint until filled"))


def _leave(shell: Any) -> None:
    from PySide6.QtWidgets import QApplication

    shell.close()
    QApplication.exit()


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:], desktop=desktop))
