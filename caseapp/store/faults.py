"""Database errors as Troubles that a person can be told."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from caseapp.errors import Trouble
from caseapp.store.damage import DamagedRowError
from caseapp.store.driver import DriverError
from caseapp.store.pragmas import SettingRefusedError

_PRIMARY = 0xFF
_CODES = {
    3: "data_dir_unwritable",  # SQLITE_PERM
    5: "{store}_locked",  # SQLITE_BUSY
    6: "{store}_locked",  # SQLITE_LOCKED
    8: "data_dir_unwritable",  # SQLITE_READONLY
    10: "data_dir_unwritable",  # SQLITE_IOERR
    11: "{store}_damaged",  # SQLITE_CORRUPT
    13: "disk_full",  # SQLITE_FULL
    14: "data_dir_unwritable",  # SQLITE_CANTOPEN
    24: "{store}_damaged",  # SQLITE_FORMAT
    26: "{store}_damaged",  # SQLITE_NOTADB
}
_NOT_UTF8 = "Could not decode to UTF-8"


@contextmanager
def as_troubles(path: Path, store: str) -> Iterator[None]:
    """Turn what the database raises into Troubles about the file; bugs pass through.

    ``store`` is the first word of its codes, such as ``reference``.
    """
    try:
        yield
    except DBAPIError as error:
        code = trouble_code(error.orig, store)
        if code is None:
            raise
        raise Trouble(code, path=str(path)) from error
    except DriverError as error:
        code = trouble_code(error, store)
        if code is None:
            raise
        raise Trouble(code, path=str(path)) from error
    except PoolTimeoutError as error:
        raise Trouble(f"{store}_locked", path=str(path)) from error
    except SettingRefusedError as error:
        raise Trouble("data_dir_unwritable", path=str(path)) from error
    except DamagedRowError as error:
        raise Trouble(f"{store}_damaged", path=str(path)) from error


def trouble_code(error: BaseException | None, store: str) -> str | None:
    """The code for a driver's error, or None when it is a bug of ours."""
    number = getattr(error, "sqlite_errorcode", None)
    if number is None:
        return f"{store}_damaged" if _NOT_UTF8 in str(error) else None
    code = _CODES.get(number & _PRIMARY)
    return code.format(store=store) if code else None
