"""The faces a sheet is printed in: a face for the language, and a fallback for every letter."""

from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple, overload

from caseapp.briefing.typeset.faces import Face, face, load_face
from caseapp.briefing.typeset.shaping import MISSING, Shaped, shaped
from caseapp.language.languages import ENGLISH, Language

__all__ = ["FAMILIES", "MISSING", "Family", "Type", "face", "load_face", "set_in"]

REMEMBERED = 20_000
"""How many stretches a type remembers the glyphs of."""


LONGEST = 64
"""How long a stretch may be to be remembered: a word, not a thing without an end."""


class Family(NamedTuple):
    """A family of faces: what it asks of a page beside Noto Sans, and where else it looks.

    ``leading`` is how far apart its lines stand, in sizes; ``bold`` whether there is a bold
    file; ``latin`` whether its own Latin letters are used, as Chinese does.
    """

    leading: float = 1.2
    bold: bool = True
    latin: bool = False
    fallbacks: tuple[str, ...] = ()


FAMILIES = {
    "NotoSans": Family(latin=True),
    "NotoSansSC": Family(1.28, latin=True, fallbacks=("NotoSansTC",)),
    "NotoSansTC": Family(1.28, latin=True, fallbacks=("NotoSansSC",)),
    "NotoSansArabic": Family(1.4),
    "NotoNastaliqUrdu": Family(1.9),
    "NotoSansDevanagari": Family(1.3),
    "NotoSansBengali": Family(1.3),
    "NotoSansGurmukhi": Family(1.3),
    "NotoSansEthiopic": Family(1.22),
    "NotoSansMyanmar": Family(1.6, bold=False),
    "NotoSansKhmer": Family(1.4, bold=False),
    "NotoSansHebrew": Family(bold=False),
    "NotoSansGeorgian": Family(bold=False),
    "NotoSansArmenian": Family(bold=False),
    "NotoSansThai": Family(1.4, bold=False),
    "NotoSansTamil": Family(1.3, bold=False),
}
"""Every family there is a file of, in the order in which a letter is looked for."""

_ALPHABETS = frozenset({"Latn", "Cyrl", "Grek"})
"""The scripts set in Noto Sans beside other scripts, so that names look the same everywhere."""


class Type:
    """A face with its fallbacks, in a language: what a paragraph is set in."""

    def __init__(self, family: str, weight: str, language: Language = ENGLISH) -> None:
        self.family = family
        self.tag = language.tag
        self.rtl = language.rtl
        self.faces = tuple(_names(family, weight))
        latin = self.faces if FAMILIES[family].latin else (f"NotoSans-{weight}", *self.faces)
        self._own, self._latin = _Faces(self.faces), _Faces(latin)
        self._words: dict[int, dict[str, Shaped]] = {0: {}, 1: {}, 2: {}}

    def shaped(self, text: str, level: int = 0) -> Shaped:
        """The glyphs of a stretch of one level; they are remembered."""
        words = self._words.get(level)
        if words is None:
            words = self._words[level] = {}
        known = words.get(text)
        if known is None:
            known = shaped(text, self._right if level % 2 else self._left, level, self.tag)
            if len(words) < REMEMBERED and len(text) <= LONGEST:
                words[text] = known
        return known

    @cached_property
    def wide_space(self) -> Shaped:
        """A space beside numbers in right-to-left text: that of Nastaliq is too narrow there."""
        return shaped(" ", self._left, 0, self.tag)._replace(level=1)

    def _left(self, script: str) -> Sequence[Face]:
        """The faces of what runs to the right; digits among Arabic are Noto Sans too."""
        return self._latin if self.rtl or script in _ALPHABETS else self._own

    def _right(self, script: str) -> Sequence[Face]:
        return self._latin if script in _ALPHABETS else self._own


class _Faces(Sequence[Face]):
    """Faces by their names, each read only when it is asked for."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names

    @overload
    def __getitem__(self, at: int) -> Face: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Face]: ...
    def __getitem__(self, at: int | slice) -> Face | Sequence[Face]:
        return _Faces(self._names[at]) if isinstance(at, slice) else face(self._names[at])

    def __len__(self) -> int:
        return len(self._names)


@cache
def set_in(given: Language | str, weight: str) -> Type:
    """The type of a language and weight ("Regular", "Bold"); a family alone is set as English."""
    if isinstance(given, Language):
        return Type(given.face, weight, given)
    return Type(given, weight)


def _names(family: str, weight: str) -> Iterator[str]:
    """The files to look for a letter in, in order, none twice."""
    families = dict.fromkeys((family, "NotoSans", *FAMILIES[family].fallbacks, *FAMILIES))
    if weight == "Regular":
        yield from (f"{name}-Regular" for name in families)
        return
    for name in families:
        if FAMILIES[name].bold:
            yield f"{name}-{weight}"
        yield f"{name}-Regular"
