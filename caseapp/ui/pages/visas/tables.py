"""The visa rules shown as tables that leave the program. No Qt."""

from datetime import date

from caseapp.domain.exporting import Table
from caseapp.domain.knowledge import CountryKnowledge
from caseapp.services.moments import Moment
from caseapp.text import gettext as _
from caseapp.wording.answers import speaker
from caseapp.wording.tables.claims import visas
from caseapp.wording.tables.columns import claims_in, moment_notes
from caseapp.wording.tables.shown import as_of_note, nothing_note


def question_notes(
    passport: str | None, destination: str | None, at: Moment, today: date
) -> tuple[str, ...]:
    """What was asked: for which passport and at which border, as of when."""
    return (*_asked(passport, destination), as_of_note(at, today), nothing_note())


def pair_table(
    knowledge: CountryKnowledge,
    pair: tuple[str, str],
    answer: tuple[str, ...],
    moment: tuple[Moment, date],
) -> Table:
    """Every rule on record for a pair, with the answer that they give; ``moment`` has today."""
    notes = (*_asked(*pair), *answer, *moment_notes(*moment))
    return visas(claims_in([knowledge]), notes)


def _asked(passport: str | None, destination: str | None) -> tuple[str, ...]:
    given = ((_("Passport: {country}"), passport), (_("Destination: {country}"), destination))
    return tuple(text.format(country=speaker().country(code)) for text, code in given if code)
