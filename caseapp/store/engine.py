"""Engines: one connection each, with our own BEGIN and settings that are read back.

sqlcipher3 without a key is plain SQLite. Both stores use it, because a file opened by two
SQLite libraries in one process loses its locks.
"""

from pathlib import Path

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event

from caseapp.store.driver import MODULE
from caseapp.store.pragmas import BUSY_MS, apply_pragmas

WRITING = "caseapp_writing"


def open_engine(path: Path, busy_ms: int = BUSY_MS) -> Engine:
    """An engine on a plain SQLite file; nothing is opened before its first connection.

    ``busy_ms`` is how long a statement waits for another process.
    """
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),
        module=MODULE,
        # The dialect's own choice of pool can close a connection in use and crash Python.
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=30,
        # The driver would begin no transaction before CREATE TABLE.
        connect_args={"check_same_thread": False, "isolation_level": None},
        hide_parameters=True,
    )
    event.listen(engine, "connect", lambda raw, _record: apply_pragmas(raw, busy_ms))
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
