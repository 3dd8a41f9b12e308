"""What was written, for other programs: plain values under stable names (DESIGN, section 9)."""

from typing import Any

from caseapp.cli import machine
from caseapp.cli.written import Written
from caseapp.domain.changes import Changes
from caseapp.domain.office import Action, Office, Person

Plain = dict[str, Any]


def written(what: Written) -> Plain:
    """What was done to a thing, which revision that made, and what does not fit with it."""
    return {
        "act": what.act.value,
        "id": what.id,
        "revision": what.revision,
        "changes": changes(what.changes),
        "misfits": [machine.misfit(each) for each in what.misfits],
    }


def step(action: Action, what: Changes) -> Plain:
    """What was taken back or done again."""
    return {
        "action": {
            "number": action.number,
            "name": action.name.value,
            "subject": action.subject,
            "by": action.by,
            "at": action.at.isoformat(),
        },
        "changes": changes(what),
    }


def office(known: Office) -> Plain:
    """The office, its people and who is here."""
    return {
        "name": known.name,
        "at_desk": known.at_desk,
        "contact": {
            "phone": contact.phone,
            "hours": contact.hours,
            "checked_on": contact.checked_on.isoformat(),
            "logo": contact.logo is not None,
        }
        if (contact := known.contact)
        else None,
        "people": [_person(each) for each in known.people],
    }


def changes(what: Changes) -> Plain:
    """The ids of what was altered, and the countries it is about."""
    return {
        "countries": sorted(what.countries),
        "sources": sorted(what.sources),
        "claims": sorted(what.claims),
        "assessments": sorted(what.assessments),
        "disagreements": sorted(what.disagreements),
        "languages": sorted(what.languages),
    }


def _person(each: Person) -> Plain:
    return {
        "name": each.name,
        "role": each.role,
        "joined": each.joined.isoformat(),
        "left": each.left.isoformat() if each.left else None,
    }
