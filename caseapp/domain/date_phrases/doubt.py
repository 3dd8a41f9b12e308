"""Doubt around a date: about, circa, probably, a question mark."""

from datetime import date

from caseapp.domain.date_phrases.readings import Reader, Reading
from caseapp.domain.date_phrases.tokens import Tokens
from caseapp.domain.date_phrases.words import LEADS

_ABOUT = frozenset(
    {"about", "around", "circa", "c", "ca", "approximately", "approx", "roughly", "~"}
)
_UNSURE = frozenset({"probably", "possibly", "perhaps", "maybe", "likely"})


def doubted(words: Tokens, near: date, read: Reader) -> Reading | None:
    """What ``read`` makes of the words, with the doubt around them on every end of it."""
    mark, inner = _doubt(words)
    if mark:
        found = doubted(inner, near, read)
        return found and found.marked(mark)
    return read(words, near) if words else None


def _doubt(words: Tokens) -> tuple[str, Tokens]:
    """The outermost doubt and what it is about; an empty mark where there is none."""
    if words[-1:] == ("?",):
        return "?", words[:-1]
    if words[:3] == ("on", "or", "about"):
        return "~", words[3:]
    at = 1 if words[:1] and words[0] in LEADS else 0
    if words[at : at + 1] and words[at] in _ABOUT:
        return "~", words[at + 1 :]
    if words[at : at + 1] and words[at] in _UNSURE:
        return "?", words[at + 1 :]
    return "", words
