"""What was written, for people at a terminal."""

from collections.abc import Iterable

from caseapp.cli.written import Written
from caseapp.domain.misfits import Misfit
from caseapp.domain.office import Office, Person
from caseapp.text import gettext as _
from caseapp.wording import labels
from caseapp.wording.answers import speaker
from caseapp.wording.misfits import found_by_rule, misfit_words
from caseapp.wording.writing import done


def written(what: Written) -> str:
    """What was done to a thing, and what does not fit with it."""
    lines = [done(what.act, what.id, what.revision)]
    lines += [what.note] if what.note else []
    if what.misfits:
        lines += [_("This does not fit with it:"), *misfits(what.misfits)]
    return "\n".join(lines)


def misfits(found: Iterable[Misfit]) -> list[str]:
    """What was found by rule, each with its rule in words."""
    lines = []
    for each in found:
        kind = labels.disagreement(each.kind)
        lines.append(f"  - {kind}: {misfit_words(each)} [{', '.join(each.claims)}]")
        lines.append(f"      {found_by_rule()}")
    return lines


def office(known: Office) -> str:
    """The office, its people and who is here."""
    lines = [known.name or _("The office has no name yet.")]
    here = _("At this computer: {name}").format(name=known.at_desk)
    lines.append(here if known.at_desk else _("Nobody has said who is at this computer."))
    return "\n".join([*lines, *map(_person, known.people)])


def _person(each: Person) -> str:
    joined = _("since {day}").format(day=speaker().day(each.joined))
    left = _("left on {day}").format(day=speaker().day(each.left)) if each.left else None
    return f"  - {', '.join(filter(None, (each.name, each.role, joined, left)))}"
