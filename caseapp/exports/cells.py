"""What may stand in a cell: no control characters, nothing that a program would run.

Spreadsheet programs run a cell of a CSV file that begins with one of a few characters,
whether or not it is quoted; a leading apostrophe makes it text again (OWASP, "CSV
Injection").
"""

import unicodedata
from datetime import date

from caseapp.domain.exporting import Cell

RUN = "=+-@＝＋－＠"
"""Characters that begin a formula; the wide ones do where Japanese is set."""

GAPS = "\t\r\n\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029"
"""Line ends and tabs: a space in a cell, so that one row stays one line."""

TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Direction marks that make a text read otherwise than it is stored."""

_SPACES = str.maketrans(dict.fromkeys(GAPS, " "))


def plain(text: str) -> str:
    """The text without control characters, direction marks and halves of characters."""
    spaced = text.translate(_SPACES)
    if spaced.isprintable():
        return spaced
    return "".join(letter for letter in spaced if _may_stand(letter))


def _may_stand(letter: str) -> bool:
    refused = letter in TURNING or letter in "\ufffe\uffff"  # no XML may hold the last two
    return not refused and unicodedata.category(letter) not in ("Cc", "Cs")


def is_run(text: str) -> bool:
    """Whether a spreadsheet program might run the text, also behind leading spaces.

    Some programs drop spaces when they read a file, so that what stands behind them leads.
    """
    seen = (letter for letter in plain(text) if not _is_unseen(letter))
    return text.startswith(("\t", "\r")) or next(seen, "") in tuple(RUN)


def _is_unseen(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter) == "Cf"


def in_csv(cell: Cell) -> str:
    """A cell as it stands in a CSV file; a text that might be run gets an apostrophe."""
    match cell:
        case None:
            return ""
        case str():
            return f"'{plain(cell)}" if is_run(cell) else plain(cell)
        case date():
            return cell.isoformat()
        case _:
            return str(cell)
