"""The settings of every connection, each read back after it was made.

WAL with full synchronisation is the mode in which no acknowledged save was ever missing
after a power cut. Temporary data stays in memory, so that it never reaches the disk.
"""

import time

from caseapp.store.driver import DriverError, RawConnection, RawCursor, is_busy

BUSY_MS = 5000

PATIENCE = 0.02
"""Seconds between two tries."""

_PRAGMAS = (
    ("temp_store", "MEMORY", 2),
    ("foreign_keys", "ON", 1),
    ("synchronous", "FULL", 2),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
)


class SettingRefusedError(Exception):
    """The place of the file does not allow a setting, as a network folder does not allow WAL."""


def apply_pragmas(raw: RawConnection, busy_ms: int = BUSY_MS) -> None:
    """Set up a driver connection. Raises SettingRefusedError if a setting does not hold."""
    cursor = raw.cursor()
    try:
        # First, since switching a new file to WAL may have to wait for another process.
        _set(cursor, "busy_timeout", str(busy_ms), busy_ms)
        _switch_to_wal(cursor, busy_ms)
        for name, value, expected in _PRAGMAS:
            _set(cursor, name, value, expected)
    finally:
        cursor.close()


def _set(cursor: RawCursor, name: str, value: str, expected: int | str) -> None:
    cursor.execute(f"PRAGMA {name} = {value}").fetchall()
    if cursor.execute(f"PRAGMA {name}").fetchone() != (expected,):
        raise SettingRefusedError(name)


def _switch_to_wal(cursor: RawCursor, busy_ms: int) -> None:
    """Wait for other processes ourselves: SQLite does not, where two switch at once."""
    until = time.monotonic() + busy_ms / 1000
    while True:
        try:
            return _set(cursor, "journal_mode", "WAL", "wal")
        except DriverError as error:
            if not is_busy(error) or time.monotonic() > until:
                raise
        time.sleep(PATIENCE)
