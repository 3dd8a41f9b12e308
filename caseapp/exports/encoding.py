"""The bytes of a table in each kind of file."""

from caseapp.domain.exporting import FileKind, Table
from caseapp.jobs import Watch


def encoded(table: Table, kind: FileKind, watch: Watch) -> bytes:
    """The table as the bytes of a file of a kind. Raises Stopped."""
    if kind is FileKind.CSV:
        from caseapp.exports.comma_separated import comma_separated

        return comma_separated(table, watch)
    from caseapp.exports.workbook import workbook  # 30 ms, for workbooks only

    return workbook(table, watch)
