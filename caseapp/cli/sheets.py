"""The command that prints: ``sheet``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.domain.countries import country_code
from caseapp.domain.sheets import Edition, Paper, SheetOrder, Topic
from caseapp.errors import Refused
from caseapp.language.languages import language
from caseapp.places import file_path
from caseapp.services.moments import moment
from caseapp.services.sheets import make_sheet, save_sheet, sheet_path
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.quoting import harmless
from caseapp.wording.sheets import left_out_lines

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def sheet(arguments: Arguments, surroundings: Surroundings) -> None:
    """Make a sheet and write it whole."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    order = SheetOrder(
        country=country_code(arguments.country),
        language=language(arguments.language).tag,
        edition=_edition(arguments),
        paper=Paper(arguments.paper),
        as_of=when.as_of,
        without=tuple(topic for topic in Topic if topic in arguments.without),
    )
    path = sheet_path(file_path(arguments.output), order.edition)
    workspace = surroundings.workspace()
    made = make_sheet(workspace, order, when)
    workspace.close()
    save_sheet(made, path)
    if arguments.format == "json":
        from caseapp.cli import machine  # needed by programs only

        surroundings.tell_json(machine.sheet(made, str(path)))
    else:
        pages = ngettext("{count} page", "{count} pages", made.pages).format(count=made.pages)
        wrote = (
            _("Wrote {file}: sheet {id}, {pages}.")
            if made.pages
            else _("Wrote {file}: sheet {id}, plain text.")
        )
        lines = [wrote.format(file=harmless(str(path)), id=made.id, pages=pages)]
        surroundings.tell("\n".join([*lines, *left_out_lines(made.left_out)]))


def _edition(arguments: Arguments) -> Edition:
    """The edition asked for; ``--with-english`` is a short way to ask for a twin."""
    edition = Edition(arguments.edition or Edition.STANDARD)
    if not arguments.with_english:
        return edition
    if arguments.edition and edition is not Edition.TWIN:
        raise Refused("edition_without_english", edition=edition)
    return Edition.TWIN
