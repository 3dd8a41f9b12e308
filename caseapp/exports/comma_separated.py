"""A table as CSV: UTF-8 with a mark for Excel, line ends and quotes as RFC 4180 has them."""

import csv
from io import StringIO

from caseapp.domain.exporting import Table
from caseapp.exports.cells import in_csv
from caseapp.jobs import Watch
from caseapp.text import gettext as _

STEP = 1_000
"""How many rows are written between two looks at the watch."""


def comma_separated(table: Table, watch: Watch) -> bytes:
    """The bytes of a CSV file: heads, rows, and below a gap the title and the notes.

    What must be known to read the rows travels in the same file. Raises Stopped.
    """
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(map(in_csv, table.columns))
    for number, row in enumerate(table.rows):
        if number % STEP == 0:
            watch.step(number, len(table.rows), _("Writing rows"))
        writer.writerow(map(in_csv, row))
    padding = [""] * (len(table.columns) - 1)
    for note in ("", table.title, *table.notes):
        writer.writerow([in_csv(note), *padding])
    return text.getvalue().encode("utf-8-sig")
