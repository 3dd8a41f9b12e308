"""Stretches that keep their order within right-to-left text.

Dates, telephone numbers, ids, form names, addresses and Latin names turn round in Arabic
text if they are left bare, as Unicode demands: 2024-07-01 prints as 01-07-2024. A wrong
number or deadline is the worst fault of a sheet, so each such stretch is isolated, by this
one function, in whatever is set or written.
"""

import re
from unicodedata import bidirectional

from caseapp.briefing.typeset.bidi import MARKS, levels

ISOLATED = ("\u2066", "\u2069")
"""LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE, which newer programs understand."""

MARKED = ("\u200e", "\u200e")
"""LEFT-TO-RIGHT MARK on both sides, which all programs understand."""

EMBEDDED = ("\u202a", "\u202c")
"""LEFT-TO-RIGHT EMBEDDING and POP DIRECTIONAL FORMATTING."""


class _Kinds(dict[int, str]):
    """Each letter as the pattern sees it: letter, digit, mark, its own sign, or other."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        kind = bidirectional(letter)
        seen = {"L": "a", "EN": "1", "NSM": "m", "BN": "m"}.get(kind)
        if seen is None:
            seen = letter if letter in _SIGNS else "\0"
        self[code] = seen
        return seen


_SIGNS = " !\"#$%&'()*+,-./:;=?@[\\]^_~§°·–—‘’“”€£№…"
_KINDS = _Kinds()

_WITHIN = r"[-–./:,_@#&'’+=?~%·*\\]{1,3}"
"""What may stand within a word, a date, a number or an address."""

_STRETCH = re.compile(
    r"\[1+(?:, ?1+)*\]"  # numbers of sources
    r"|(?:[§#$€£№] ?|[+~]|(?<![^ ])-(?=1))?\(?[1a][1am]*(?:(?:"
    rf"{_WITHIN}"
    r"|\)? ?\(|\)[ -]?"  # (800) 375, ICE (DHS)
    r"| "  # 8 CFR, 800 375
    r"|(?<=[am])[)’'”\"]?(?:[,.;:]| ?[&–-])? [(“‘\"$#§№]? ?"  # Smith v. Jones, 2024
    r")[1a][1am]*)*"
    r"(?:(?<=1) ?[%°€$])?"
)
_OTHER_NUMBERS = re.compile(
    "[\u0600-\u0605\u0660-\u0669\u066b\u066c\u06dd\u0890\u0891\u08e2\U00010d30-\U00010e7f]"
)
"""Arabic digits and number signs (bidirectional class AN)."""

_OPENERS = {")": "(", "]": "[", "”": "“", "»": "«", "’": "‘"}


def stretches(text: str) -> list[tuple[int, int]]:
    """Where the stretches are that run from left to right whatever is around them."""
    seen = text.translate(_KINDS)
    found: list[tuple[int, int]] = []
    done = 0
    while match := _STRETCH.search(seen, done):
        start, end = _balanced(text, *match.span())
        done = _before_a_day(seen, start, end)
        found.append((start, done))
    return found


def in_order(text: str, marks: tuple[str, str] = ISOLATED) -> str:
    """The text with marks around each stretch that must keep its order."""
    before, after = marks
    parts: list[str] = []
    done = 0
    for start, end in stretches(text):
        parts += [text[done:start], before, text[start:end], after]
        done = end
    parts.append(text[done:])
    return "".join(parts)


def levels_in_order(text: str, base: int) -> list[int]:
    """The level of each letter of a text without marks, its stretches isolated.

    Where a right-to-left text has no other numbers, all that is not a stretch is on its own
    level, and all that is, one deeper: so the rules would have it.
    """
    if base and not _OTHER_NUMBERS.search(text):
        found = [1] * len(text)
        for start, end in stretches(text):
            found[start:end] = [2] * (end - start)
        return found
    marked = in_order(text)
    pairs = zip(marked, levels(marked, base), strict=True)
    return [level for letter, level in pairs if letter not in MARKS]


_DAY = re.compile(r"(?<=[.;:]) 1{1,4}$")
_TO_A_WORD = re.compile(r"[ ,(]{1,3}\0")


def _before_a_day(seen: str, start: int, end: int) -> int:
    """The end of a stretch without a number that belongs to the word behind it: "Title. 9 May".

    A title and the day it was published would else turn round between them.
    """
    day = _DAY.search(seen, start, end)
    return day.start() if day and day.start() > start and _TO_A_WORD.match(seen, end) else end


def _balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with the bracket that closes right behind it, without one that never does."""
    while text[end : end + 1] in _OPENERS:
        inside = text[start:end]
        if inside.count(_OPENERS[text[end]]) <= inside.count(text[end]):
            break
        end += 1
    if text[end : end + 1] == "/" and "://" in text[start:end]:
        end += 1
    open_at = [start + at for at in _unclosed(text[start:end])]
    if open_at and open_at[0] == start:
        return start + 1, open_at[1] if len(open_at) > 1 else end
    if open_at:
        end = start + len(text[start : open_at[0]].rstrip())
    return start, end


def _unclosed(text: str) -> list[int]:
    """Where brackets open that do not close."""
    begun: list[int] = []
    for at, letter in enumerate(text):
        if letter in "([":
            begun.append(at)
        elif letter in ")]" and begun:
            begun.pop()
    return begun
