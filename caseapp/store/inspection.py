"""A first look at a database file that leaves it exactly as it is."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from caseapp.store.driver import DriverError, RawConnection, connect

_HEADER = b"SQLite format 3\x00"


class NotSoundError(Exception):
    """The file is no database, or a damaged one."""


def is_new(path: Path) -> bool:
    """Whether there is nothing yet: no file, or an empty one."""
    return not path.exists() or path.stat().st_size == 0


def schema_version(path: Path, busy_ms: int) -> str | None:
    """The migration a sound file stands at; None while it holds nothing at all.

    Raises NotSoundError, OSError, and what the driver raises when others hold the file.
    """
    with path.open("rb") as file:
        if file.read(len(_HEADER)) != _HEADER:
            raise NotSoundError
    try:
        return _version(path, busy_ms)
    except (NotSoundError, DriverError):
        # One report of damage proves nothing; another process may just have begun to write.
        return _version(path, busy_ms)


@contextmanager
def untouched(path: Path, busy_ms: int) -> Iterator[RawConnection]:
    """A read-only connection that leaves no files beside the database if there were none."""
    # Without a journal beside it nothing is pending, and "immutable" makes no -shm file.
    pending = any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal"))
    mode = "mode=ro" if pending else "mode=ro&immutable=1"
    address = f"file:{quote(str(path.resolve()))}?{mode}"
    with closing(connect(address, busy_ms=busy_ms, uri=True)) as raw:
        yield raw


def _version(path: Path, busy_ms: int) -> str | None:
    with untouched(path, busy_ms) as raw:
        if raw.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            raise NotSoundError
        tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master")}
        if not tables:
            return None
        if "alembic_version" not in tables:
            raise NotSoundError
        row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(row[0]) if row else None
