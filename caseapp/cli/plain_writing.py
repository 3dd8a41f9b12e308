"""What was written, for people at a terminal."""

from caseapp.cli import plain
from caseapp.cli.written import Written
from caseapp.domain.office import Office, Person
from caseapp.text import gettext as _
from caseapp.wording.answers import speaker
from caseapp.wording.office import contact_lines
from caseapp.wording.writing import done


def written(what: Written) -> str:
    """What was done to a thing, and what does not fit with it."""
    lines = [done(what.act, what.id, what.revision)]
    lines += [what.note] if what.note else []
    if what.misfits:
        lines += [_("This does not fit with it:"), *plain.misfits(what.misfits)]
    return "\n".join(lines)


def office(known: Office) -> str:
    """The office, its people and who is here."""
    lines = [known.name or _("The office has no name yet.")]
    here = _("At this computer: {name}").format(name=known.at_desk)
    lines.append(here if known.at_desk else _("Nobody has said who is at this computer."))
    lines += contact_lines(known)
    return "\n".join([*lines, *map(_person, known.people)])


def _person(each: Person) -> str:
    joined = _("since {day}").format(day=speaker().day(each.joined))
    left = _("left on {day}").format(day=speaker().day(each.left)) if each.left else None
    return f"  - {', '.join(filter(None, (each.name, each.role, joined, left)))}"
