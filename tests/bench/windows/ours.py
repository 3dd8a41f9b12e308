"""The desktop as ``caseapp`` opens it, telling when it was painted and when it was filled."""

import gc
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

gc.disable()  # as ``caseapp.__main__`` does

from caseapp.cli.main import run  # noqa: E402


def desktop(data_dir: Path, clock: Callable[[], datetime]) -> int:
    from caseapp.app import run_desktop

    return run_desktop(data_dir, clock, watching)


def watching(shell: object) -> None:
    from PySide6.QtCore import QTimer

    shell.painted.connect(lambda: print("painted", flush=True))  # type: ignore[attr-defined]
    shell.shown.connect(lambda: print("filled", flush=True))  # type: ignore[attr-defined]
    shell.filled.connect(lambda: QTimer.singleShot(1500, settled))  # type: ignore[attr-defined]


def settled() -> None:
    from PySide6.QtWidgets import QApplication

    with open("/proc/self/smaps_rollup") as file:
        pss = next(line.split()[1] for line in file if line.startswith("Pss:"))
    print(f"settled {pss}", flush=True)
    QApplication.closeAllWindows()
    QApplication.exit()


sys.exit(run(sys.argv[1:], desktop=desktop))
