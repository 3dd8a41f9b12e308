"""The command ``visa``: one pair, a whole row or column, two days, or what could be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseapp.cli import visa_machine, visa_plain
from caseapp.cli.arguments import parser
from caseapp.domain.date_phrases import read_date
from caseapp.services import visa_lists
from caseapp.services.moments import last_day, moment
from caseapp.services.visas import look_up_visa
from caseapp.text import gettext as _

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings
    from caseapp.services.workspace import Workspace

Told = tuple[dict[str, Any], str]


def visa(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print what the visa rules on record say to the question that was put."""
    _refuse_misuse(arguments)
    workspace = surroundings.workspace()
    try:
        machine, plain = _answer(arguments, workspace)
    finally:
        workspace.close()
    if arguments.format == "json":
        surroundings.tell_json(machine)
    else:
        surroundings.tell(plain)


def _refuse_misuse(arguments: Arguments) -> None:
    if not (arguments.passport or arguments.destination):
        parser().error(_("visa: give --passport, --destination or both"))
    if arguments.reach and (not arguments.passport or arguments.destination or arguments.between):
        parser().error(_("visa: --reach goes with --passport alone, on one day"))


def _answer(arguments: Arguments, workspace: Workspace) -> Told:
    if arguments.between:
        return _changes(arguments, workspace)
    if arguments.reach:
        return _reach(arguments, workspace)
    if arguments.passport and arguments.destination:
        return _pair(arguments, workspace)
    return _list(arguments, workspace)


def _pair(arguments: Arguments, workspace: Workspace) -> Told:
    when = moment(workspace.clock, known_on=arguments.known_on)
    on = last_day(arguments.on, workspace.today) if arguments.on else workspace.today
    passport, destination = arguments.passport or "", arguments.destination or ""
    found = look_up_visa(workspace, passport, destination, on, when)
    given = read_date(arguments.on or str(on), workspace.today)
    return visa_machine.pair(found, given), visa_plain.pair(found)


def _list(arguments: Arguments, workspace: Workspace) -> Told:
    when = moment(workspace.clock, arguments.on, arguments.known_on)
    if arguments.passport:
        found = visa_lists.list_visa_row(workspace, arguments.passport, when)
    else:
        found = visa_lists.list_visa_column(workspace, arguments.destination or "", when)
    return visa_machine.whole(found), visa_plain.whole(found)


def _reach(arguments: Arguments, workspace: Workspace) -> Told:
    when = moment(workspace.clock, arguments.on, arguments.known_on)
    row, groups = visa_lists.reach(workspace, arguments.passport or "", when)
    return visa_machine.reach(row, groups), visa_plain.reach(row, groups)


def _changes(arguments: Arguments, workspace: Workspace) -> Told:
    assert arguments.between
    first, second = (moment(workspace.clock, day, arguments.known_on) for day in arguments.between)
    found = visa_lists.compare_visa_days(
        workspace, arguments.passport, arguments.destination, first.as_of, second
    )
    return visa_machine.changes(found), visa_plain.changes(found)
