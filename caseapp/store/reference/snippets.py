"""The words around the place where something was found."""

import re
import unicodedata
from functools import cache

_WIDTH = 120
_BEFORE = 40
_SLACK = 20
_CUT = "\u2026"
# Scripts from Thai on have no accents to take off and no spaces to begin a word at.
_AFTER_NO_LETTER = r"(?<![^\W\u0e00-\U0003ffff])"


class _Bare(dict[int, int]):
    """Each character as its base letter in lower case, one for one."""

    def __missing__(self, code: int) -> int:
        parts = unicodedata.normalize("NFKD", chr(code))
        kept = parts[0] if all(map(unicodedata.combining, parts[1:])) else chr(code)
        self[code] = ord(kept.casefold()[0])
        return self[code]


@cache
def _bare() -> _Bare:
    return _Bare()


def finder(words: list[str]) -> re.Pattern[str]:
    """What finds the beginning of any of the words in bare text."""
    bare = " ".join(words).translate(_bare())
    pieces = (_AFTER_NO_LETTER * (piece < "\u0e00") + piece for piece in re.findall(r"\w+", bare))
    return re.compile("|".join(pieces))


def snippet(body: str, find: re.Pattern[str]) -> str:
    """About 120 characters of a text around the first hit, or of its beginning."""
    text = " ".join(unicodedata.normalize("NFC", body).split())
    if len(text) <= _WIDTH:
        return text
    hit = find.search(text.translate(_bare()))
    start = min(max(hit.start() - _BEFORE, 0), len(text) - _WIDTH) if hit else 0
    if start:
        start = text.find(" ", start, start + _SLACK) + 1 or start
    end = start + _WIDTH
    if end < len(text):
        space = text.rfind(" ", end - _SLACK, end)
        end = end if space < 0 else space
    return _CUT * (start > 0) + text[start:end] + _CUT * (end < len(text))
