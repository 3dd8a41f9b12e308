"""The actions of ``sheet`` about sheets that were handed out."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from caseapp.cli.opening import opened
from caseapp.domain.corrections import CorrectionOrder
from caseapp.domain.countries import country_code
from caseapp.domain.issuing import IssuedQuestion
from caseapp.domain.sheets import Edition, Paper
from caseapp.language.languages import language
from caseapp.places import file_path
from caseapp.services.files import write_whole
from caseapp.services.issued_sheets import (
    correct_sheet,
    find_sheets,
    reissue_sheet,
    sheet_file,
    show_sheet,
    verify_sheet,
)
from caseapp.services.moments import moment
from caseapp.text import gettext as _
from caseapp.wording.quoting import harmless

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings
    from caseapp.services.workspace import Clock


def list_(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print the sheets handed out."""
    question = _question(arguments, surroundings.clock)
    with opened(surroundings) as workspace:
        found = find_sheets(workspace, question)
    if arguments.format == "json":
        from caseapp.cli import machine_issued  # needed by programs only

        surroundings.tell_json(machine_issued.lines(found))
    else:
        from caseapp.cli import plain_issued  # needed by people only

        surroundings.tell(plain_issued.lines(found, surroundings.clock().tzinfo))


def show(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print what a sheet said, and each time it was handed out."""
    with opened(surroundings) as workspace:
        found = show_sheet(workspace, arguments.id)
    if arguments.format == "json":
        from caseapp.cli import machine_issued  # needed by programs only

        surroundings.tell_json(machine_issued.found(found))
    else:
        from caseapp.cli import plain_issued  # needed by people only

        surroundings.tell(plain_issued.found(found, surroundings.clock().tzinfo))


def verify(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print what of a sheet still holds, what changed to what, and what was withdrawn."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    with opened(surroundings) as workspace:
        correction = verify_sheet(workspace, arguments.id, when)
    if arguments.format == "json":
        from caseapp.cli import machine_issued  # needed by programs only

        surroundings.tell_json(machine_issued.correction(correction))
    else:
        from caseapp.cli import plain_issued  # needed by people only

        surroundings.tell(plain_issued.correction(correction))


def reprint(arguments: Arguments, surroundings: Surroundings) -> None:
    """Write a sheet again, byte for byte."""
    path = file_path(arguments.output)
    with opened(surroundings) as workspace:
        file = sheet_file(workspace, arguments.id)
        write_whole(path, file)
        reissue_sheet(workspace, arguments.id, arguments.copies)
        found = show_sheet(workspace, arguments.id)
    if arguments.format == "json":
        surroundings.tell_json(
            {"file": str(path), "sheet_id": found.sheet.id, "sha256": found.sheet.sha256}
        )
    else:
        wrote = _("Wrote {file}: sheet {id} exactly as it was handed out.")
        surroundings.tell(wrote.format(file=harmless(str(path)), id=found.sheet.id))


def correct(arguments: Arguments, surroundings: Surroundings) -> None:
    """Write the correction of a sheet."""
    path = file_path(arguments.output)
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    order = CorrectionOrder(Edition(arguments.edition or Edition.STANDARD), Paper(arguments.paper))
    with opened(surroundings) as workspace:
        correction = verify_sheet(workspace, arguments.id, when)
        made = correct_sheet(workspace, correction, order, when)
    write_whole(path, made.data)
    if arguments.format == "json":
        from caseapp.cli import machine_issued  # needed by programs only

        told = machine_issued.correction(correction)
        surroundings.tell_json({**told, "file": str(path), "pages": made.pages})
    else:
        wrote = _("Wrote {file}: the correction of sheet {id}.")
        surroundings.tell(wrote.format(file=harmless(str(path)), id=correction.sheet))


def _question(arguments: Arguments, clock: Clock) -> IssuedQuestion:
    now = clock()
    since = None
    if arguments.since:
        day = moment(clock, arguments.since).as_of
        since = datetime.combine(day, time.min, now.tzinfo)
    return IssuedQuestion(
        country=country_code(arguments.country) if arguments.country else None,
        language=language(arguments.language).tag if arguments.language else None,
        since=since,
        overdue_on=now.date() if arguments.overdue else None,
    )
