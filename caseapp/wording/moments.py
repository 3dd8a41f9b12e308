"""The moment an answer is given for, in words."""

from datetime import date

from caseapp.services.moments import Moment
from caseapp.text import gettext as _
from caseapp.wording.answers import speaker


def seen(moment: Moment, today: date) -> str:
    """As of which day, and with what was known when."""
    day = speaker().day(moment.as_of)
    text = _("As of {day}").format(day=day)
    if moment.as_of == today:
        text = _("As of today, {day}").format(day=day)
    if moment.known_on is None:
        return text
    known = speaker().day(moment.known_on)
    return _("{as_of}, with what was known on {known}").format(as_of=text, known=known)
