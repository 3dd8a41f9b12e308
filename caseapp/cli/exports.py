"""The command that writes tables: ``export``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.errors import Refused
from caseapp.jobs import Watch
from caseapp.places import file_path
from caseapp.services.exports import file_kind, save_table
from caseapp.services.moments import moment
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.quoting import harmless
from caseapp.wording.tables.tables import Wanted, table

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def export(arguments: Arguments, surroundings: Surroundings) -> None:
    """Write a table as CSV or XLSX, by the ending of the file's name."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    path = file_path(arguments.output)
    kind = file_kind(path)
    if arguments.table != "visas" and (arguments.passport or arguments.destination):
        raise Refused("table_not_of_visas")
    country = arguments.country or None
    wanted = Wanted(arguments.table, country, arguments.passport, arguments.destination)
    workspace = surroundings.workspace()
    made = table(workspace, wanted, when, Watch())
    workspace.close()
    save_table(made, path, Watch())
    if arguments.format == "json":
        from caseapp.cli import machine_papers  # needed by programs only

        surroundings.tell_json(machine_papers.table(wanted, made, when, str(path), kind))
    else:
        rows = ngettext("{count} row", "{count} rows", len(made.rows))
        wrote = _("Wrote {file}: {title}, {rows}.")
        told = wrote.format(
            file=harmless(str(path)), title=made.title, rows=rows.format(count=len(made.rows))
        )
        surroundings.tell(told)
