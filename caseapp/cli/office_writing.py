"""The work of ``office``: one change if one was asked for, and the office as it is then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.opening import opened
from caseapp.errors import Refused
from caseapp.places import file_path
from caseapp.services.office import (
    add_person,
    name_office,
    part_with,
    set_contact,
    set_logo,
    show_office,
    sit_down,
)
from caseapp.services.workspace import Workspace

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def office(arguments: Arguments, surroundings: Surroundings) -> None:
    """Change what was asked for, if anything, and print the office."""
    with opened(surroundings) as workspace:
        _change(workspace, arguments)
        known = show_office(workspace)
    if arguments.format == "json":
        from caseapp.cli import machine_writing  # needed by programs only

        surroundings.tell_json(machine_writing.office(known))
    else:
        from caseapp.cli import plain_writing  # needed by people only

        surroundings.tell(plain_writing.office(known))


def _change(workspace: Workspace, arguments: Arguments) -> None:
    if arguments.role and arguments.add_person is None:
        raise Refused("role_without_person")
    if arguments.office_name is not None:
        name_office(workspace, arguments.office_name)
    elif arguments.add_person is not None:
        add_person(workspace, arguments.add_person, arguments.role)
    elif arguments.part_with is not None:
        part_with(workspace, arguments.part_with)
    elif arguments.at_desk is not None:
        sit_down(workspace, arguments.at_desk)
    set_contact(workspace, arguments.phone, arguments.hours)
    if arguments.logo is not None:
        set_logo(workspace, file_path(arguments.logo))
    elif arguments.no_logo:
        set_logo(workspace, None)
