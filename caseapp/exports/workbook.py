"""A table as XLSX: texts are texts, numbers are numbers, and nothing is a formula.

The same table gives the same bytes. A table longer than a sheet goes on in the next.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from caseapp.domain.exporting import Cell, Table
from caseapp.exports.cells import plain
from caseapp.exports.limits import EXACT, ROWS, fitted, is_too_long, sheet_names, widths
from caseapp.jobs import Watch
from caseapp.text import gettext as _
from caseapp.text import ngettext

STEP = 1_000
"""How many rows are written between two looks at the watch."""

MADE = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""When every workbook claims to be made, so that the same table is the same file."""

# No temporary files; and what looks like a formula, a number or a link stays a text.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def workbook(table: Table, watch: Watch, most: int = ROWS) -> bytes:
    """The bytes of an XLSX file; ``most`` rows on one sheet, its head included.

    Raises Stopped.
    """
    buffer = BytesIO()
    book = Workbook(buffer, _OPTIONS)
    book.set_properties({"title": plain(table.title)[:255], "author": "Caseapp", "created": MADE})
    bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True})
    notes = _("Notes")
    parts = list(_parts(table.rows, most - 1))
    names = sheet_names(table.title, len(parts), notes)
    for name, rows in zip(names, parts, strict=True):
        sheet = book.add_worksheet(name)
        _write_heads(sheet, table, rows, bold)
        _write_rows(sheet, rows, watch)
    _write_notes(book.add_worksheet(notes), table, bold, wrapped)
    watch.check()
    book.close()
    return buffer.getvalue()


def _parts(rows: Sequence[tuple[Cell, ...]], most: int) -> Iterator[Sequence[tuple[Cell, ...]]]:
    for start in range(0, max(len(rows), 1), most):
        yield rows[start : start + most]


def _write_heads(
    sheet: Worksheet, table: Table, rows: Sequence[tuple[Cell, ...]], bold: Format
) -> None:
    for column, width in enumerate(widths(table.columns, rows)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, fitted(plain(table.columns[column])), bold)
    sheet.freeze_panes(1, 0)
    if rows:
        sheet.autofilter(0, 0, len(rows), len(table.columns) - 1)


def _write_rows(sheet: Worksheet, rows: Sequence[tuple[Cell, ...]], watch: Watch) -> None:
    for number, row in enumerate(rows, start=1):
        if number % STEP == 1:
            watch.step(number - 1, len(rows), _("Writing rows"))
        _write_row(sheet, number, row)


def _write_row(sheet: Worksheet, number: int, row: tuple[Cell, ...]) -> None:
    for column, cell in enumerate(row):
        match cell:
            case None | "":
                continue
            case str():
                sheet.write_string(number, column, fitted(plain(cell)))
            case int() if abs(cell) <= EXACT:
                sheet.write_number(number, column, cell)
            case int():
                sheet.write_string(number, column, str(cell))
            case _:
                sheet.write_string(number, column, cell.isoformat())


def _write_notes(sheet: Worksheet, table: Table, bold: Format, wrapped: Format) -> None:
    sheet.set_column(0, 0, 100)
    sheet.write_string(0, 0, fitted(plain(table.title)), bold)
    cut = sum(is_too_long(cell) for row in table.rows for cell in row if isinstance(cell, str))
    told = ngettext(
        "{count} text was too long for a cell; it is cut and ends in “…”.",
        "{count} texts were too long for a cell; they are cut and end in “…”.",
        cut,
    ).format(count=cut)
    notes = (*table.notes, told) if cut else table.notes
    for row, note in enumerate(notes, start=1):
        sheet.write_string(row, 0, fitted(plain(note)), wrapped)
