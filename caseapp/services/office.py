"""The office: its name, its people, and who is at this computer."""

from dataclasses import replace

from caseapp.domain.changes import Changes
from caseapp.domain.drafts.values import clean
from caseapp.domain.office import Office, Person
from caseapp.errors import Refused
from caseapp.services.workspace import Workspace
from caseapp.store.reference.office import AT_DESK, OFFICE_NAME

LONGEST_NAME = 80


def show_office(workspace: Workspace) -> Office:
    """The office as it is now."""
    with workspace.reference.reading() as unit:
        return unit.office.read()


def name_office(workspace: Workspace, name: str) -> Changes:
    """Give the office its name; an empty one takes it away. Raises Refused ``text_too_long``."""
    with workspace.reference.writing() as unit:
        unit.office.set(OFFICE_NAME, _short(name) or None)
    return Changes(office=True)


def add_person(workspace: Workspace, name: str, role: str = "") -> Changes:
    """Add somebody who records and signs; one who had left is back.

    Raises Refused ``person_without_name``, ``person_known`` or ``text_too_long``.
    """
    called = _short(name)
    if not called:
        raise Refused("person_without_name")
    with workspace.reference.writing() as unit:
        office = unit.office.read()
        if any(_is_same(each, called) for each in office.people if not each.left):
            raise Refused("person_known", name=called)
        unit.office.keep_person(Person(called, _short(role) or None, workspace.today))
        if office.at_desk is None:
            unit.office.set(AT_DESK, called)
    return Changes(office=True)


def welcome(workspace: Workspace, name: str) -> Changes:
    """As ``add_person``, for one who may be known already: then nothing is changed."""
    with workspace.reference.reading() as unit:
        if unit.office.read().person(_short(name)):
            return Changes()
    return add_person(workspace, name)


def part_with(workspace: Workspace, name: str) -> Changes:
    """Note that somebody left; what they signed stays signed. Raises Refused ``unknown_person``."""
    with workspace.reference.writing() as unit:
        office = unit.office.read()
        unit.office.keep_person(replace(known_person(office, name), left=workspace.today))
        if office.at_desk == name:
            unit.office.set(AT_DESK, None)
    return Changes(office=True)


def sit_down(workspace: Workspace, name: str) -> Changes:
    """Say who is at this computer. Raises Refused ``unknown_person``."""
    with workspace.reference.writing() as unit:
        unit.office.set(AT_DESK, known_person(unit.office.read(), name).name)
    return Changes(office=True)


def known_person(office: Office, name: str | None) -> Person:
    """The person of a name, or the one at this computer if none is given.

    Raises Refused ``nobody_at_desk`` or ``unknown_person``.
    """
    called = name or office.at_desk
    if not called:
        raise Refused("nobody_at_desk")
    person = office.person(called)
    if person is None:
        known = ", ".join(each.name for each in office.people if not each.left)
        raise Refused("unknown_person", name=called, known=known or "-")
    return person


def _is_same(one: Person, name: str) -> bool:
    # "ana" must not become a second person beside "Ana", who could then countersign.
    return one.name.casefold() == name.casefold()


def _short(text: str) -> str:
    kept = " ".join(clean(text).split())
    if len(kept) > LONGEST_NAME:
        raise Refused("text_too_long", longest=LONGEST_NAME)
    return kept
