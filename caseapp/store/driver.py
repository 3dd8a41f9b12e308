"""The database driver, imported here alone, and as much of its types as we use."""

from collections.abc import Iterator
from typing import Protocol

import sqlcipher3.dbapi2 as driver

MODULE = driver
DriverError: type[Exception] = driver.Error


class RawCursor(Protocol):
    """A cursor of the driver."""

    def execute(self, sql: str) -> "RawCursor":
        """Run one statement."""

    def __iter__(self) -> Iterator[tuple[str | int, ...]]: ...

    def fetchone(self) -> tuple[str | int, ...] | None:
        """The next row, if any."""

    def fetchall(self) -> list[tuple[str | int, ...]]:
        """The rows that are left."""

    def close(self) -> None:
        """Let go of the statement."""


class RawConnection(Protocol):
    """A connection of the driver, without SQLAlchemy."""

    def execute(self, sql: str) -> RawCursor:
        """Run one statement."""

    def cursor(self) -> RawCursor:
        """A new cursor."""

    def backup(self, target: "RawConnection") -> None:
        """Copy the whole database by SQLite's own method."""

    def close(self) -> None:
        """Close the file."""


def is_busy(error: Exception) -> bool:
    """Whether another connection holds what was asked for (SQLITE_BUSY and its kin)."""
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(code, int) and code & 0xFF == driver.SQLITE_BUSY


def connect(database: str, *, busy_ms: int = 0, uri: bool = False) -> RawConnection:
    """Open a file, or a ``file:`` address, with no settings of ours and no transactions."""
    timeout = busy_ms / 1000
    raw: RawConnection = driver.connect(database, timeout, isolation_level=None, uri=uri)
    return raw
