"""The way in: ``caseapp`` and ``python -m caseapp``."""

import gc
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path


def main() -> int:
    """Run the command line; without a command it opens the desktop program."""
    _press_if_asked()
    os.umask(0o077)  # what we write is for this person alone
    gc.disable()  # a command ends before its garbage matters; the desktop has its own times for it
    from caseapp.cli.main import run  # after the mask, so that no import writes before it

    try:
        return run(sys.argv[1:], desktop=_desktop)
    finally:
        gc.freeze()  # nothing is worth looking through at the end


def _press_if_asked() -> None:
    """In the installed program, be the process that makes sheets where one was started."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support  # never returns there

        freeze_support()


def _desktop(data_dir: Path, clock: Callable[[], datetime]) -> int:
    from caseapp.app import run_desktop  # Qt is slow to import and no command needs it

    return run_desktop(data_dir, clock)


if __name__ == "__main__":
    sys.exit(main())
