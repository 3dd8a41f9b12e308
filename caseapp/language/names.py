"""Every name by which a country may be called, and the countries called in a question.

The names come from CLDR (``resources/names``) and from ``OTHER_NAMES``. They are for finding
only: what is shown is the name in the reader's language.
"""

import json
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from caseapp.domain.countries import OTHER_NAMES
from caseapp.domain.folding import fold_name
from caseapp.domain.searching import Term
from caseapp.places import resources

_LONGEST_NAME = 7
"""Words in the longest name: Democratic People's Republic of Korea, folded."""
_SHORTEST_BEGINNING = 3
_UNSPACED_BEGINNING = 1
_MOST_BEGUN = 6
"""Beginnings that fit more countries than this name none of them."""
_LATIN_END = "\u0e00"


class NameBook:
    """The names of all countries, to look up by what somebody typed."""

    def __init__(self, names: Mapping[str, Sequence[str]]) -> None:
        self._names = {
            code: tuple(dict.fromkeys([*own, *OTHER_NAMES.get(code, ()), code]))
            for code, own in names.items()
        }
        self._codes: dict[str, tuple[str, ...]] = {}
        for code, own in self._names.items():
            for key in {fold_name(name) for name in own}:
                self._codes[key] = (*self._codes.get(key, ()), code)
        self._keys = sorted(self._codes)

    def names_of(self, code: str) -> tuple[str, ...]:
        """All names of a country, the English one first and its code last."""
        return self._names[code]

    def called(self, text: str) -> tuple[str, ...]:
        """The countries that have exactly this name or code; two may share one."""
        return self._codes.get(fold_name(text), ())

    def begun(self, text: str) -> tuple[str, ...]:
        """The countries of which a name begins so; none where there are too many."""
        beginning = fold_name(text)
        least = _SHORTEST_BEGINNING if beginning < _LATIN_END else _UNSPACED_BEGINNING
        if len(beginning) < least:
            return ()
        found: dict[str, None] = {}
        for key in self._from(beginning):
            found |= dict.fromkeys(self._codes[key])
            if len(found) > _MOST_BEGUN:
                return ()
        return tuple(found)

    def terms(self, words: Sequence[str]) -> list[Term]:
        """The words of a question, those that together call a country as one term."""
        found, start = [], 0
        while start < len(words):
            end, codes = self._longest(words, start)
            also = tuple(name for code in codes for name in self._shown(code))
            found.append(Term(" ".join(words[start:end]), codes, also))
            start = end
        return found

    def _shown(self, code: str) -> tuple[str, ...]:
        """The names that stand in what is shown: the English one and those people say."""
        return (self._names[code][0], *OTHER_NAMES.get(code, ()))

    def _longest(self, words: Sequence[str], start: int) -> tuple[int, tuple[str, ...]]:
        for end in range(min(len(words), start + _LONGEST_NAME), start, -1):
            text = " ".join(words[start:end])
            codes = self.called(text) or (self.begun(text) if end == len(words) else ())
            if codes:
                return end, codes
        return start + 1, ()

    def _from(self, beginning: str) -> Iterator[str]:
        for at in range(bisect_left(self._keys, beginning), len(self._keys)):
            if not self._keys[at].startswith(beginning):
                return
            yield self._keys[at]


@cache
def name_book() -> NameBook:
    """The names that ship with the program, read once."""
    path = resources() / "names" / "countries.json"
    return NameBook(json.loads(path.read_text(encoding="utf-8")))
