"""Why a pack cannot be taken in: the file, the line and a short technical reason."""

from collections.abc import Iterator
from contextlib import contextmanager

from caseapp.errors import Refused


def pack_broken(file: str, reason: str) -> Refused:
    """A refusal that is about a whole file."""
    return Refused("pack_broken", file=file, reason=reason)


def row_broken(file: str, line: int, reason: str) -> Refused:
    """A refusal that is about one row; ``line`` counts from 1, the header included."""
    return Refused("pack_row_broken", file=file, row=line, reason=reason)


@contextmanager
def in_row(file: str, line: int) -> Iterator[None]:
    """Around making a value of a row: what the value refuses is laid to the row."""
    try:
        yield
    except Refused as error:
        if error.code in ("pack_broken", "pack_row_broken"):
            raise
        raise row_broken(file, line, str(error)) from error
