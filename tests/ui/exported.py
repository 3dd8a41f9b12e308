"""A table that left the window, read back as a spreadsheet program reads it."""

import csv

import openpyxl


class Exported:
    """A table as a spreadsheet program reads it: columns, rows and notes."""

    def __init__(self, lines):
        self.columns = lines[0]
        body = lines[1:]
        end = next(
            (n for n, row in enumerate(body) if not any(row)),
            len(body),
        )
        self.rows = [dict(zip(self.columns, row, strict=False)) for row in body[:end]]
        self.cells = body[:end]
        self.notes = [row[0] for row in body[end:] if any(row)]


def read_csv(path) -> Exported:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return Exported(list(csv.reader(file)))


def is_the_same_workbook(path, told: Exported) -> bool:
    """Whether a workbook has the same columns, as many rows, and no formula."""
    lines = list(openpyxl.load_workbook(path).worksheets[0].iter_rows())
    assert all(cell.data_type != "f" for line in lines for cell in line)
    columns = [cell.value for cell in lines[0]]
    return columns == told.columns and len(lines) == len(told.rows) + 1
