"""Where something was found in a text, and the words around the place."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from caseapp.domain.searching import Run, Runs, Term

_WIDTH = 120
_BEFORE = 40
_SLACK = 20
_CUT = "\u2026"
# Scripts from Thai on have no accents to take off and no spaces to begin a word at.
_UNSPACED_LETTERS = re.compile("[\u0e00-\U0010ffff]")
_NOTHING = "(?!)"


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


class Marker:
    """Finds the terms of one question in texts; accents and capitals are ignored."""

    def __init__(self, terms: Sequence[Term]) -> None:
        spaced: list[str] = []
        unspaced: list[str] = []
        for pattern in _patterns(terms):
            (unspaced if _UNSPACED_LETTERS.search(pattern) else spaced).append(pattern)
        self._spaced = re.compile(_any(spaced))
        self._unspaced = re.compile(_any(unspaced)) if unspaced else None

    def runs(self, text: str) -> Runs:
        """The text in pieces, each one either found or not; together they are the text."""
        found, done = [], 0
        for start, end in self._places(text):
            if start > done:
                found.append(Run(text[done:start], False))
            if end > max(start, done):
                found.append(Run(text[max(start, done) : end], True))
                done = end
        if done < len(text):
            found.append(Run(text[done:], False))
        return tuple(found)

    def around(self, title: str, body: str) -> Runs:
        """The words around a hit in the body; in the title where only a long one holds it."""
        is_in_title = len(title) > _WIDTH and self._places(title) and not self._places(body)
        return self.snippet(title if is_in_title or not body else body)

    def snippet(self, body: str) -> Runs:
        """About 120 characters of a text around the first hit, or of its beginning."""
        text = " ".join(unicodedata.normalize("NFC", body).split())
        if len(text) <= _WIDTH:
            return self.runs(text)
        hit = next(iter(self._places(text)), None)
        start = min(max(hit[0] - _BEFORE, 0), len(text) - _WIDTH) if hit else 0
        if start:
            start = text.find(" ", start, start + _SLACK) + 1 or start
        end = start + _WIDTH
        if end < len(text):
            space = text.rfind(" ", end - _SLACK, end)
            end = end if space < 0 else space
        return self.runs(_CUT * (start > 0) + text[start:end] + _CUT * (end < len(text)))

    def _places(self, text: str) -> list[tuple[int, int]]:
        """Where hits begin and end; accents that are characters of their own belong to them."""
        if text.isascii() or unicodedata.is_normalized("NFC", text):
            return self._places_in(text.translate(_bare()))
        kept = [at for at, letter in enumerate(text) if not unicodedata.combining(letter)]
        bare = "".join(text[at] for at in kept).translate(_bare())
        kept.append(len(text))
        return [(kept[start], kept[end]) for start, end in self._places_in(bare)]

    def _places_in(self, bare: str) -> list[tuple[int, int]]:
        # A word in Latin letters may stand between Chinese ones.
        apart = bare if bare.isascii() else _UNSPACED_LETTERS.sub(" ", bare)
        found = [match.span() for match in self._spaced.finditer(apart)]
        if self._unspaced:
            found += [match.span() for match in self._unspaced.finditer(bare)]
        return sorted(found)


def _any(patterns: list[str]) -> str:
    return "|".join(sorted(patterns, key=len, reverse=True)) or _NOTHING


def _patterns(terms: Sequence[Term]) -> Iterator[str]:
    for number, term in enumerate(terms, 1):
        is_last = number == len(terms)
        # Words may stand apart, as in the index; a name is marked as a whole.
        texts = [term.text, *term.also] if term.countries else term.text.split()
        for text in texts:
            yield from _pattern(text, is_beginning=is_last and text not in term.also)


def _pattern(text: str, is_beginning: bool) -> Iterator[str]:
    """A text as it may stand in bare text, as whole words but for a beginning."""
    pieces = re.findall(r"[^\W_]+", text.translate(_bare()))
    pattern = r"[\W_]+".join(map(re.escape, pieces))
    if _UNSPACED_LETTERS.search(pattern):
        yield pattern
    elif pattern:
        yield rf"(?<!\w){pattern}" if is_beginning else rf"(?<!\w){pattern}(?!\w)"
