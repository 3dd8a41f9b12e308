"""The command that prints: ``sheet``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.domain.countries import country_code
from caseapp.domain.sheets import Edition, Paper, SheetOrder
from caseapp.language.languages import language
from caseapp.places import file_path
from caseapp.services.moments import moment
from caseapp.services.sheets import make_sheet, save_sheet
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.quoting import harmless

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def sheet(arguments: Arguments, surroundings: Surroundings) -> None:
    """Make a sheet and write it whole."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    order = SheetOrder(
        country=country_code(arguments.country),
        language=language(arguments.language).tag,
        edition=Edition(arguments.edition),
        paper=Paper(arguments.paper),
        with_english=arguments.with_english,
        as_of=when.as_of,
    )
    path = file_path(arguments.output)
    workspace = surroundings.workspace()
    made = make_sheet(workspace, order, when)
    workspace.close()
    save_sheet(made, path)
    if arguments.format == "json":
        from caseapp.cli import machine  # needed by programs only

        surroundings.tell_json(machine.sheet(made, str(path)))
    else:
        pages = ngettext("{count} page", "{count} pages", made.pages).format(count=made.pages)
        wrote = _("Wrote {file}: sheet {id}, {pages}.")
        surroundings.tell(wrote.format(file=harmless(str(path)), id=made.id, pages=pages))
