"""The action that makes a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.opening import opened
from caseapp.domain.countries import country_code
from caseapp.domain.issuing import IssuedHow
from caseapp.domain.sheet_ids import read_sheet_id
from caseapp.domain.sheets import Edition, Paper, SheetOrder, Topic
from caseapp.errors import Refused
from caseapp.language.languages import language
from caseapp.places import file_path
from caseapp.services.issued_sheets import issue_sheet
from caseapp.services.moments import moment
from caseapp.services.sheets import make_sheet, save_sheet, sheet_path
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.quoting import harmless
from caseapp.wording.sheets import left_out_lines

if TYPE_CHECKING:
    from datetime import date

    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings
    from caseapp.domain.sheets import Sheet


def make(arguments: Arguments, surroundings: Surroundings) -> None:
    """Make a sheet, write it whole, and note that it was handed out."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    order = _order(arguments, when.as_of)
    path = sheet_path(file_path(arguments.output), order.edition)
    with opened(surroundings) as workspace:
        made = make_sheet(workspace, order, when)
        save_sheet(made, path)
        issue_sheet(workspace, made, when, IssuedHow.SAVED, arguments.copies)
    if arguments.format == "json":
        from caseapp.cli import machine  # needed by programs only

        surroundings.tell_json(machine.sheet(made, str(path)))
    else:
        surroundings.tell(_told(made, str(path)))


def _order(arguments: Arguments, as_of: date) -> SheetOrder:
    return SheetOrder(
        country=country_code(arguments.country),
        language=language(arguments.language).tag,
        edition=_edition(arguments),
        paper=Paper(arguments.paper),
        as_of=as_of,
        without=tuple(topic for topic in Topic if topic in arguments.without),
        replaces=read_sheet_id(arguments.replaces) if arguments.replaces else None,
    )


def _edition(arguments: Arguments) -> Edition:
    """The edition asked for; ``--with-english`` is a short way to ask for a twin."""
    edition = Edition(arguments.edition or Edition.STANDARD)
    if not arguments.with_english:
        return edition
    if arguments.edition and edition is not Edition.TWIN:
        raise Refused("edition_without_english", edition=edition)
    return Edition.TWIN


def _told(made: Sheet, file: str) -> str:
    pages = ngettext("{count} page", "{count} pages", made.pages).format(count=made.pages)
    wrote = (
        _("Wrote {file}: sheet {id}, {pages}.")
        if made.pages
        else _("Wrote {file}: sheet {id}, plain text.")
    )
    told = wrote.format(file=harmless(file), id=made.id, pages=pages)
    return "\n".join([told, *left_out_lines(made.left_out)])
