"""Bringing an open store to the newest migration, in-process and without an ini file."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine

from caseapp.errors import Trouble
from caseapp.store.copying import copy_database
from caseapp.store.engine import WRITING
from caseapp.store.reference.head import HEAD

if TYPE_CHECKING:
    from alembic.config import Config

_MIGRATIONS = Path(__file__).parent / "migrations"


def refuse_newer(version: str | None, path: Path) -> None:
    """Raise Trouble ``reference_newer`` for a file made by a later program."""
    # Revisions are numbered, so that text order is their order.
    if version is not None and version > HEAD:
        raise Trouble("reference_newer", path=str(path))


def copy_path(path: Path) -> Path:
    """Where the copy stands that is taken before a file is brought to the newest migration."""
    return path.with_name(f"{path.name}.before-{HEAD}")


def migrate(engine: Engine, path: Path, version: str | None, busy_ms: int) -> None:
    """Bring a file from a version (None: empty) to ``HEAD``; its old state is kept as a copy."""
    if version == HEAD:
        return
    if version is not None:
        copy_database(path, copy_path(path), busy_ms)
    with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        run_migrations(connection, HEAD)


def run_migrations(connection: Connection, revision: str) -> None:
    """Go up to a revision, within the transaction that the connection has begun."""
    # Alembic takes longer to import than the store to open, and is hardly ever needed.
    from alembic import command

    command.upgrade(configuration(connection), revision)


def configuration(connection: Connection) -> "Config":
    """What Alembic needs to know, with the connection it is to use."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
