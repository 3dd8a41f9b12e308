"""Copies of a database by its own backup method; a live file is never copied byte by byte."""

import os
from contextlib import closing
from pathlib import Path

from caseapp.store.driver import connect
from caseapp.store.inspection import NotSoundError, untouched


def copy_database(path: Path, target: Path, busy_ms: int) -> None:
    """Put a checked copy of a plain database file at ``target``, whole or not at all.

    Raises OSError, NotSoundError and what the driver raises.
    """
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    try:
        with untouched(path, busy_ms) as source, closing(connect(str(unfinished))) as copy:
            source.backup(copy)
            if copy.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
                raise NotSoundError
        _flush(unfinished)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    _flush_folder(target.parent)


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    # Windows cannot open a folder, and does not need to.
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
