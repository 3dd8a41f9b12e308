"""The command that prints: ``sheet``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli import machine, plain
from caseapp.cli.reading import emit, opened
from caseapp.domain.countries import country_code
from caseapp.domain.sheets import Edition, Paper, SheetOrder
from caseapp.language.languages import language
from caseapp.places import file_path
from caseapp.services.moments import moment
from caseapp.services.sheets import make_sheet, save_sheet

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
    workspace = opened(surroundings)
    made = make_sheet(workspace, order, when)
    workspace.close()
    save_sheet(made, path)
    if arguments.format == "json":
        emit(surroundings, machine.sheet(made, str(path)))
    else:
        surroundings.tell(plain.sheet(made, str(path)))
