"""Reading the list of a batch: CSV with one sheet a line. One bad line does not stop the others.

Columns: ``country`` and ``language`` are needed; ``edition``, ``paper``, ``copies``, ``as_of``,
``known_on`` and ``without`` (topics with spaces between) may be there, in any order.
"""

import csv
from collections.abc import Mapping
from enum import StrEnum
from io import StringIO
from pathlib import Path
from typing import TypeVar

from caseapp.domain.batches import MOST_COPIES, MOST_ROWS, BadRow, Batch, BatchRow
from caseapp.domain.countries import country_code
from caseapp.domain.sheets import Edition, Paper, SheetOrder, Topic
from caseapp.errors import CaseappError, Refused, Trouble
from caseapp.language.languages import language
from caseapp.services.moments import moment
from caseapp.services.workspace import Clock

_E = TypeVar("_E", bound=StrEnum)

NEEDED = ("country", "language")
COLUMNS = (*NEEDED, "edition", "paper", "copies", "as_of", "known_on", "without")
LARGEST_FILE = 2_000_000


def read_batch(path: Path, clock: Clock) -> Batch:
    """The batch that a file asks for.

    Raises Refused ``batch_unreadable``, ``batch_columns``, ``batch_too_long`` or
    ``batch_empty``, and Trouble ``batch_file_unreadable``.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Refused("batch_too_long", most=MOST_ROWS)
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("batch_unreadable", path=str(path)) from error
    except OSError as error:
        raise Trouble("batch_file_unreadable", path=str(path)) from error
    return batch_of(text, clock)


def batch_of(text: str, clock: Clock) -> Batch:
    """The batch that a text asks for. Raises Refused as ``read_batch``."""
    lines = _lines(text)
    rows: list[BatchRow] = []
    bad: list[BadRow] = []
    for number, cells in lines:
        try:
            rows.append(_row(number, cells, clock))
        except CaseappError as problem:
            shown = ", ".join(cell for cell in cells.values() if cell)
            bad.append(BadRow(number, shown[:120], problem))
    if not rows and not bad:
        raise Refused("batch_empty")
    return Batch(tuple(rows), tuple(bad))


def _lines(text: str) -> list[tuple[int, dict[str, str]]]:
    """The cells of each line by column, with the number of the line."""
    try:
        reader = csv.reader(StringIO(text, newline=""), strict=True)
        head = [name.strip().lower() for name in next(reader, [])]
        _check_columns(head)
        found = []
        for cells in reader:
            if any(cell.strip() for cell in cells):
                kept = [cell.strip() for cell in cells]
                found.append((reader.line_num, dict(zip(head, kept, strict=False))))
            if len(found) > MOST_ROWS:
                raise Refused("batch_too_long", most=MOST_ROWS)
    except csv.Error as error:
        raise Refused("batch_unreadable", path="") from error
    return found


def _check_columns(head: list[str]) -> None:
    missing = [name for name in NEEDED if name not in head]
    unknown = [name for name in head if name not in COLUMNS]
    if missing or unknown or len(set(head)) != len(head):
        wrong = ", ".join(missing or unknown or head)
        raise Refused("batch_columns", wrong=wrong, accepted=", ".join(COLUMNS))


def _row(number: int, cells: Mapping[str, str], clock: Clock) -> BatchRow:
    known_on = cells.get("known_on") or None
    when = moment(clock, cells.get("as_of") or None, known_on)
    order = SheetOrder(
        country=country_code(cells.get("country", "")),
        language=language(cells.get("language", "")).tag,
        edition=_member(Edition, cells.get("edition"), Edition.STANDARD),
        paper=_member(Paper, cells.get("paper"), Paper.LETTER),
        as_of=when.as_of,
        without=tuple(_member(Topic, one, None) for one in cells.get("without", "").split()),
    )
    if order.country == "US":
        raise Refused("sheet_about_us")
    return BatchRow(number, order, _copies(cells.get("copies")), known_on)


def _copies(text: str | None) -> int:
    if not text:
        return 1
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= MOST_COPIES):
        raise Refused("copies_unclear", given=text[:20], most=MOST_COPIES)
    return int(text)


def _member(enum: type[_E], text: str | None, default: _E | None) -> _E:
    if not text and default is not None:
        return default
    found = next((each for each in enum if each.value == (text or "").lower()), None)
    if found is None:
        accepted = ", ".join(each.value for each in enum)
        raise Refused("batch_word_unknown", given=(text or "")[:40], accepted=accepted)
    return found
