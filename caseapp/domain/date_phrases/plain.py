"""One date without doubt or limits."""

from datetime import date

from caseapp.domain.date_phrases.days import dated, days_together
from caseapp.domain.date_phrases.parts import part
from caseapp.domain.date_phrases.readings import Reading, first_of
from caseapp.domain.date_phrases.relative import relative
from caseapp.domain.date_phrases.tokens import Tokens
from caseapp.domain.date_phrases.weeks import week
from caseapp.domain.date_phrases.words import LEADS


def plain(words: Tokens, near: date) -> Reading | None:
    """A day, month or year, a part of one, a week, or a day told from when it was said."""
    words = without_lead(words)
    return first_of((dated, days_together, part, week, relative), words, near) if words else None


def without_lead(words: Tokens) -> Tokens:
    """The words without "on", "in", "some time in" and the like before them."""
    if words[:2] in (("some", "time"), ("some", "day")):
        words = words[2:]
    while words and words[0] in LEADS:
        words = words[1:]
    return words
