"""Writing files so that a whole file or none is left."""

import os
import tempfile
from pathlib import Path

from caseapp.errors import Trouble


def write_whole(path: Path, data: bytes) -> None:
    """Write a file all at once: beside its place first, then moved into it.

    Raises Trouble ``file_unwritable`` or ``disk_full``; an older file then still stands.
    """
    target = path.absolute()
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as error:
        raise _trouble(error, path) from error
    waiting = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        waiting.replace(target)
    except OSError as error:
        raise _trouble(error, path) from error
    finally:
        waiting.unlink(missing_ok=True)


def _trouble(error: OSError, path: Path) -> Trouble:
    full = error.errno in (28, 122)  # ENOSPC, EDQUOT
    return Trouble("disk_full" if full else "file_unwritable", path=str(path))
