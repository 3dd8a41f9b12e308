"""The action that makes a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.written import opened
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
from caseapp.wording.issued import left_out_words
from caseapp.wording.quoting import harmless

if TYPE_CHECKING:
    from datetime import date

    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings
    from caseapp.domain.sheets import Sheet


def make(arguments: Arguments, surroundings: Surroundings) -> None:
    """Make a sheet, write it whole, and note that it was handed out."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    order = _order(arguments, when.as_of)
    path = sheet_path(file_path(arguments.output), order)
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
    edition = Edition(arguments.edition)
    if arguments.with_english:
        if edition not in (Edition.STANDARD, Edition.TWIN):
            raise Refused("no_twin_of_edition", edition=edition.value)
        edition = Edition.TWIN
    return SheetOrder(
        country=country_code(arguments.country),
        language=language(arguments.language).tag,
        edition=edition,
        paper=Paper(arguments.paper),
        as_of=as_of,
        without=tuple(Topic(name) for name in arguments.without or ()),
        replaces=read_sheet_id(arguments.replaces) if arguments.replaces else None,
    )


def _told(made: Sheet, file: str) -> str:
    pages = ngettext("{count} page", "{count} pages", made.pages).format(count=made.pages)
    told = _("Wrote {file}: sheet {id}, {pages}.") if made.pages else _("Wrote {file}: sheet {id}.")
    wrote = told.format(file=harmless(file), id=made.id, pages=pages)
    return "\n".join([wrote, *left_out_words(made.left_out)])
