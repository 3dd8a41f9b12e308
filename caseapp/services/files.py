"""Writing files so that a whole file or none is left."""

import errno
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
        if target.exists() and not target.is_file():
            raise OSError(errno.EINVAL, "a folder, a device or a pipe")
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".caseapp-")
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
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return Trouble("disk_full" if full else "file_unwritable", path=str(path))
