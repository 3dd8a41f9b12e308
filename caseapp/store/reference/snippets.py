"""Where something was found in a text, and the words around the place."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from caseapp.domain.searching import Run, Runs, Term

_WIDTH = 120
_BEFORE = 40
_SLACK = 20
_CUT = "\u2026"
# Scripts from Thai on have no accents to take off and no spaces to begin a word at.
_UNSPACED = "\u0e00"
_AFTER_NO_LETTER = r"(?<![^\W\u0e00-\U0003ffff])"
_BEFORE_NO_LETTER = r"(?![^\W\u0e00-\U0003ffff])"


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
        self._find = re.compile("|".join(sorted(_patterns(terms), key=len, reverse=True)) or "(?!)")

    def runs(self, text: str) -> Runs:
        """The text in pieces, each one either found or not; together they are the text."""
        if not text:
            return ()
        found, done = [], 0
        for start, end in self._places(text):
            if start > done:
                found.append(Run(text[done:start], False))
            found.append(Run(text[start:end], True))
            done = end
        return (*found, Run(text[done:], False)) if done < len(text) else tuple(found)

    def snippet(self, body: str) -> Runs:
        """About 120 characters of a text around the first hit, or of its beginning."""
        text = " ".join(unicodedata.normalize("NFC", body).split())
        if len(text) <= _WIDTH:
            return self.runs(text)
        hit = self._find.search(text.translate(_bare()))
        start = min(max(hit.start() - _BEFORE, 0), len(text) - _WIDTH) if hit else 0
        if start:
            start = text.find(" ", start, start + _SLACK) + 1 or start
        end = start + _WIDTH
        if end < len(text):
            space = text.rfind(" ", end - _SLACK, end)
            end = end if space < 0 else space
        return self.runs(_CUT * (start > 0) + text[start:end] + _CUT * (end < len(text)))

    def _places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where a hit begins and ends; accents that are characters of their own belong to it."""
        if text.isascii() or unicodedata.is_normalized("NFC", text):
            for match in self._find.finditer(text.translate(_bare())):
                yield match.span()
            return
        kept = [at for at, letter in enumerate(text) if not unicodedata.combining(letter)]
        bare = "".join(text[at] for at in kept).translate(_bare())
        for match in self._find.finditer(bare):
            last = match.end()
            yield kept[match.start()], kept[last] if last < len(kept) else len(text)


def _patterns(terms: Sequence[Term]) -> Iterator[str]:
    for number, term in enumerate(terms, 1):
        is_last = number == len(terms)
        # Words may stand apart, as in the index; a name is marked as a whole.
        texts = [term.text, *term.also] if term.countries else term.text.split()
        for text in texts:
            pattern = _pattern(text, is_beginning=is_last and text not in term.also)
            if pattern:
                yield pattern


def _pattern(text: str, is_beginning: bool) -> str:
    pieces = re.findall(r"[^\W_]+", text.translate(_bare()))
    if not pieces:
        return ""
    begin = _AFTER_NO_LETTER if pieces[0] < _UNSPACED else ""
    end = "" if is_beginning or pieces[-1] >= _UNSPACED else _BEFORE_NO_LETTER
    return begin + _between(pieces) + end


def _between(pieces: Iterable[str]) -> str:
    return r"[\W_]+".join(map(re.escape, pieces))
