"""The office: its name, its people, and who is at this computer."""

from base64 import b64encode
from dataclasses import replace
from pathlib import Path

from caseapp.domain.changes import Changes
from caseapp.domain.drafts.values import clean
from caseapp.domain.office import LARGEST_LOGO, Office, Person
from caseapp.errors import Refused
from caseapp.services.workspace import Workspace
from caseapp.store.reference.office import (
    AT_DESK,
    CHECKED_ON,
    HOURS,
    LOGO,
    OFFICE_NAME,
    PHONE,
)

LONGEST_NAME = 80
LONGEST_PHONE = 40
LONGEST_HOURS = 120


def show_office(workspace: Workspace) -> Office:
    """The office as it is now."""
    with workspace.reference.reading() as unit:
        return unit.office.read()


def name_office(workspace: Workspace, name: str) -> Changes:
    """Give the office its name; an empty one takes it away. Raises Refused ``text_too_long``."""
    with workspace.reference.writing() as unit:
        unit.office.set(OFFICE_NAME, _short(name) or None)
    return Changes(office=True)


def set_contact(
    workspace: Workspace, phone: str | None = None, hours: str | None = None
) -> Changes:
    """Say how the office is reached, as of today; None leaves a value, an empty text takes it away.

    Sheets print both with the day they were said, so saying the same again is worth while.
    Raises Refused ``text_too_long``.
    """
    given = ((PHONE, phone, LONGEST_PHONE), (HOURS, hours, LONGEST_HOURS))
    kept = {name: _short(text, most) for name, text, most in given if text is not None}
    if not kept:
        return Changes()
    with workspace.reference.writing() as unit:
        for name, text in kept.items():
            unit.office.set(name, text or None)
        unit.office.set(CHECKED_ON, workspace.today.isoformat())
    return Changes(office=True)


def set_logo(workspace: Workspace, path: Path | None) -> Changes:
    """Keep a logo for the heads of sheets, checked and made small; None takes it away.

    Raises Refused ``logo_not_found``, ``logo_too_large`` or ``logo_unreadable``.
    """
    text = None
    if path is not None:
        from caseapp.briefing.logo_files import small_logo  # heavy; needed only for a logo

        text = b64encode(small_logo(_logo_file(path))).decode("ascii")
    with workspace.reference.writing() as unit:
        unit.office.set(LOGO, text)
        if unit.office.value(CHECKED_ON) is None:
            unit.office.set(CHECKED_ON, workspace.today.isoformat())
    return Changes(office=True)


def _logo_file(path: Path) -> bytes:
    """What is in a file; one that is too large is never read, whatever it says of its size."""
    try:
        if not path.is_file():
            raise Refused("logo_not_found", path=str(path))
        if path.stat().st_size > LARGEST_LOGO:
            raise Refused("logo_too_large", most=LARGEST_LOGO // 1_000_000)
        with path.open("rb") as file:
            return file.read(LARGEST_LOGO + 1)
    except OSError as error:
        raise Refused("logo_not_found", path=str(path)) from error


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


def _short(text: str, most: int = LONGEST_NAME) -> str:
    kept = " ".join(clean(text).split())
    if len(kept) > most:
        raise Refused("text_too_long", longest=most)
    return kept
