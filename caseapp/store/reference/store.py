"""The open store as services see it: opened once, used in units of work."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from caseapp.errors import Trouble
from caseapp.store.engine import WRITING, open_engine
from caseapp.store.faults import as_troubles
from caseapp.store.inspection import NotSoundError, is_new, schema_version
from caseapp.store.pragmas import BUSY_MS
from caseapp.store.reference.migrate import migrate, refuse_newer
from caseapp.store.reference.unit import Unit

_STORE = "reference"


class ReferenceStore:
    """A reference file that is open. For one thread at a time."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path

    @classmethod
    def open(cls, path: Path, busy_ms: int = BUSY_MS) -> Self:
        """Open a file, made or brought to the newest form where needed.

        A file that is damaged or from a later program is left exactly as it is. Raises
        Trouble ``data_dir_unwritable``, ``reference_damaged``, ``reference_newer``,
        ``reference_locked`` or ``disk_full``, each with the path.
        """
        with _file_troubles(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            version = None if is_new(path) else schema_version(path, busy_ms)
            refuse_newer(version, path)
            engine = open_engine(path, busy_ms)
            try:
                migrate(engine, path, version, busy_ms)
                with engine.connect():
                    return cls(engine, path)
            except BaseException:
                engine.dispose()
                raise

    @property
    def path(self) -> Path:
        """The file itself."""
        return self._path

    @property
    def size(self) -> int:
        """How many bytes it takes on the disk, with what is not yet written into it.

        Raises Trouble.
        """
        with _file_troubles(self._path):
            beside = (self._path.with_name(self._path.name + end) for end in ("", "-wal"))
            return sum(part.stat().st_size for part in beside if part.exists())

    def close(self) -> None:
        """Close the file; the store cannot be used after that."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Unit]:
        """A unit that sees one unchanging state of the store. Raises Trouble."""
        with as_troubles(self._path, _STORE), self._engine.connect() as connection:
            yield Unit(connection)

    @contextmanager
    def writing(self) -> Iterator[Unit]:
        """A unit of which all is kept at its end, and nothing if an exception leaves it.

        Raises Trouble.
        """
        with (
            as_troubles(self._path, _STORE),
            self._engine.connect().execution_options(**{WRITING: True}) as connection,
            connection.begin(),
        ):
            yield Unit(connection)


@contextmanager
def _file_troubles(path: Path) -> Iterator[None]:
    with as_troubles(path, _STORE):
        try:
            yield
        except OSError as error:
            raise Trouble("data_dir_unwritable", path=str(path)) from error
        except NotSoundError as error:
            raise Trouble("reference_damaged", path=str(path)) from error
