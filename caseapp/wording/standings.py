"""Where a country stands, in words: its name, its letter on the map, and a whole line."""

from caseapp.domain.assessments import Assessment, Level
from caseapp.domain.courses import Spell, Standing
from caseapp.text import gettext as _
from caseapp.text import pgettext
from caseapp.wording import labels
from caseapp.wording.answers import speaker


def name(standing: Standing) -> str:
    """The name of a standing."""
    if standing is Standing.NOT_JUDGED:
        return _("Claims, not judged")
    if standing is Standing.NOTHING:
        return _("Nothing recorded")
    return labels.level(Level(standing.value))


def letter(standing: Standing) -> str:
    """The letter that stands for it on the map; R is none: it could be read either way."""
    return {
        Standing.REFUSED: pgettext("letter on the map: refused", "X"),
        Standing.SUSPENDED: pgettext("letter on the map: suspended", "S"),
        Standing.LIMITED: pgettext("letter on the map: limited", "L"),
        Standing.REGULAR: pgettext("letter on the map: regular", "O"),
        Standing.UNKNOWN: pgettext("letter on the map: unknown", "?"),
        Standing.NOT_JUDGED: pgettext("letter on the map: claims, not judged", "C"),
        Standing.NOTHING: "",
    }[standing]


def sentence(country: str, spell: Spell) -> str:
    """One line about a country: what, since when, how sure, and whether that is out of date."""
    if spell.answer:
        return f"{country}: {_answer(spell.answer, spell.stale)}"
    if spell.last:
        past = _("not judged for this day; the last judgement was “{level}”, on evidence of {date}")
        told = past.format(level=labels.level(spell.last.level), date=_evidence(spell.last))
        return f"{country}: {told}"
    if spell.recorded:
        return _("{country}: claims are recorded, nobody has judged them").format(country=country)
    return _("{country}: nothing recorded").format(country=country)


def _answer(judged: Assessment, stale: bool) -> str:
    words = _("{level}, since {since}, {confidence}; newest evidence: {evidence}").format(
        level=labels.level(judged.level),
        since=speaker().date(judged.since),
        confidence=labels.confidence(judged.certainty).lower(),
        evidence=_evidence(judged),
    )
    return _("{words}; out of date").format(words=words) if stale else words


def _evidence(judged: Assessment) -> str:
    return speaker().date(judged.as_of)
