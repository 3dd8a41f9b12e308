"""The tables of a pack: every row checked against its Table Schema."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from caseapp.packs.cells import BadCellError, Value, cell_reader
from caseapp.packs.descriptor import FILE, TableSchema
from caseapp.packs.refusals import pack_broken, row_broken


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file: its line, counted from 1 with the header, and its values."""

    file: str
    line: int
    values: dict[str, Value]


def read_table(schema: TableSchema, text: str) -> list[Row]:
    """The rows of a CSV file, each keeping to its schema and unique where it must be.

    Raises Refused ``pack_broken`` or ``pack_row_broken``.
    """
    names = [column.name for column in schema.columns]
    readers = [(column.name, cell_reader(column)) for column in schema.columns]
    rows = []
    for line, cells in _lines(schema.file, text):
        if line == 1:
            if cells != names:
                raise row_broken(schema.file, line, "header differs from the schema")
            continue
        if len(cells) != len(names):
            raise row_broken(schema.file, line, "wrong number of cells")
        values: dict[str, Value] = {}
        for (name, read), cell in zip(readers, cells, strict=True):
            try:
                values[name] = read(cell)
            except BadCellError as error:
                raise row_broken(schema.file, line, f"{name}: {error}") from error
        rows.append(Row(schema.file, line, values))
    _check_unique(schema, rows)
    return rows


def check_references(schemas: Mapping[str, TableSchema], tables: Mapping[str, list[Row]]) -> None:
    """Whether what rows refer to is there. Raises Refused."""
    for schema in schemas.values():
        for reference in schema.references:
            if reference.table not in tables:
                raise pack_broken(FILE, f"{schema.name}: refers to no table")
            known = {_key(row, reference.others) for row in tables[reference.table]}
            for row in tables[schema.name]:
                if (key := _key(row, reference.columns)) not in known and None not in key:
                    reason = f"{', '.join(reference.columns)}: refers to nothing"
                    raise row_broken(row.file, row.line, reason)


def _lines(file: str, text: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for cells in reader:
            yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        raise row_broken(file, line, str(error)) from error
    if line == 1:
        raise pack_broken(file, "empty file")


def _check_unique(schema: TableSchema, rows: Iterable[Row]) -> None:
    keys = [(column.name,) for column in schema.columns if column.unique]
    for columns in {*keys, schema.primary_key} - {()}:
        seen = set()
        for row in rows:
            key = _key(row, columns)
            if key in seen:
                raise row_broken(row.file, row.line, f"{', '.join(columns)}: twice")
            if None not in key:
                seen.add(key)


def _key(row: Row, columns: tuple[str, ...]) -> tuple[object, ...]:
    return tuple(row.values.get(column) for column in columns)
