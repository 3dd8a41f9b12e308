"""What a sheet of Excel can hold (Microsoft, "Excel specifications and limits")."""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import islice

from caseapp.domain.exporting import Cell
from caseapp.exports.cells import plain

ROWS = 1_048_576
LETTERS = 32_767
"""In one cell, counted as UTF-16 counts them."""
EXACT = 2**53
"""The largest whole number that is kept exactly."""
NAME = 31
"""Letters in the name of a sheet."""

_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_NARROWEST, _WIDEST, _LOOKED_AT = 8, 60, 200


def fitted(text: str) -> str:
    """The text as far as a cell can hold it; one that is cut ends in an ellipsis."""
    if not is_too_long(text):
        return text
    units = text.encode("utf-16-le")[: 2 * (LETTERS - 1)]
    return units.decode("utf-16-le", errors="ignore") + "…"


def is_too_long(text: str) -> bool:
    """Whether a cell cannot hold the whole text."""
    if len(text) <= LETTERS // 2:
        return False
    return len(text.encode("utf-16-le", errors="surrogatepass")) > 2 * LETTERS


def sheet_names(title: str, count: int, taken: str) -> Iterator[str]:
    """Names for so many sheets, none the same as another or as the one ``taken``."""
    name = " ".join(plain(title).translate(_NOT_IN_NAMES).split()).strip("'") or "Table"
    for number in range(1, count + 1):
        last = "" if number == 1 else f" ({number})"
        if number == 1 and name.casefold() in (taken.casefold(), "history"):  # Excel keeps that
            last = " (1)"
        yield _short(name, NAME - len(last)) + last


def _short(name: str, most: int) -> str:
    kept = name.encode("utf-16-le")[: 2 * most].decode("utf-16-le", errors="ignore")
    return kept.strip(" '")


def widths(columns: Sequence[str], rows: Sequence[tuple[Cell, ...]]) -> Iterator[int]:
    """How wide each column is set, by its head and its first rows."""
    for number, head in enumerate(columns):
        cells = (str(row[number] or "") for row in islice(rows, _LOOKED_AT))
        widest = max(map(_width, (head, *cells)))
        yield min(max(widest + 2, _NARROWEST), _WIDEST)


def _width(text: str) -> int:
    seen = text[: _WIDEST + 1]
    return len(seen) + sum(unicodedata.east_asian_width(letter) in "WF" for letter in seen)
