"""One date with an open end: before, by, after, since."""

from collections.abc import Callable
from datetime import date

from caseapp.domain.date_phrases.doubt import doubted
from caseapp.domain.date_phrases.plain import plain
from caseapp.domain.date_phrases.readings import Reading
from caseapp.domain.date_phrases.tokens import Tokens

_UP_TO = ("by", "until", "till", "up to", "no later than", "not later than", "not after")
_ON_FROM = ("since", "no earlier than", "not earlier than", "not before", "starting", "beginning")
_END = tuple(f"{words} end" for words in _UP_TO)
_START = tuple(f"{words} {start}" for words in _ON_FROM for start in ("start", "beginning"))
_LATER = ("onward", "onwards", "on", "or later", "or after", "and later", "at earliest")
_EARLIER = ("or earlier", "or before", "and earlier", "at latest")

Limit = Callable[[Reading], Reading]

_LEADING: dict[str, Limit] = {
    **dict.fromkeys((*_UP_TO, *_END, "on or before", "before end", "through"), Reading.up_to),
    **dict.fromkeys((*_ON_FROM, *_START, "on or after"), Reading.onwards),
    **dict.fromkeys(("before", "prior to", "earlier than"), Reading.before),
    **dict.fromkeys(("after", "later than", "after end"), Reading.after),
}
_TRAILING: dict[str, Limit] = {
    **dict.fromkeys(_LATER, Reading.onwards),
    **dict.fromkeys(_EARLIER, Reading.up_to),
}
_LONGEST = 4


def limited(words: Tokens, near: date) -> Reading | None:
    """All before or after a date, or up to it or from it on.

    The longest words that name a limit count: "before the end of 2023" is up to 2023.
    """
    if words[:2] in (("after", "start"), ("after", "beginning"), ("before", "middle")):
        return None  # where a beginning ends, nobody says
    for length in range(_LONGEST, 0, -1):
        limit = _LEADING.get(" ".join(words[:length]))
        if limit:
            return _within(words[length:], near, limit)
        limit = _TRAILING.get(" ".join(words[-length:]))
        if limit:
            rest = words[:-length]
            return _within(rest[1:] if rest[:1] == ("from",) else rest, near, limit)
    return None


def _within(words: Tokens, near: date, limit: Limit) -> Reading | None:
    found = doubted(words, near, plain)
    return limit(found) if found else None
