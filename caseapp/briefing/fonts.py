"""The faces a sheet is printed in: Noto, embedded, with a fallback for every letter."""

import struct
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from caseapp.errors import Trouble
from caseapp.places import resources

FALLBACKS = {
    "NotoSans-Regular": ("NotoSansSC-Regular",),
    "NotoSans-Bold": ("NotoSansSC-Bold", "NotoSansSC-Regular"),
    "NotoSansSC-Regular": ("NotoSans-Regular",),
    "NotoSansSC-Bold": ("NotoSansSC-Regular", "NotoSans-Bold"),
}
"""Where the letters come from that a face does not have, in order."""

REMEMBERED = 20_000
"""How many words a type remembers the width of."""

MISSING = "\N{WHITE SQUARE}"
"""Printed for a letter that no face has, so that the gap is seen."""


@dataclass
class Face:
    """One font file and the widths of its letters in thousandths of the type size."""

    name: str
    font: TTFont
    letters: dict[int, float] = field(repr=False)

    def has(self, letter: str) -> bool:
        """Whether it can draw a letter."""
        return ord(letter) in self.letters

    @property
    def ascent(self) -> float:
        """How far letters rise above the baseline, in thousandths of the size."""
        return float(self.font.face.ascent)

    @property
    def descent(self) -> float:
        """How far letters hang below the baseline (negative)."""
        return float(self.font.face.descent)


class Drawn(NamedTuple):
    """How one letter is drawn: in which face, as which letter, how wide in thousandths."""

    face: str
    letter: str
    width: float


class _Choices(dict[str, Drawn]):
    """The letters met so far; a new one is looked up in the faces in their order."""

    def __init__(self, faces: tuple[str, ...]) -> None:
        super().__init__()
        self._faces = faces

    def __missing__(self, wanted: str) -> Drawn:
        having = (each for each in map(face, self._faces) if each.has(wanted))
        found = next(having, None)
        if found is None and wanted == MISSING:
            raise Trouble("font_missing", path=self._faces[-1])
        drawn = Drawn(found.name, wanted, found.letters[ord(wanted)]) if found else self[MISSING]
        self[wanted] = drawn
        return drawn


class Type:
    """A face with its fallbacks: what a paragraph is set in."""

    def __init__(self, faces: tuple[str, ...]) -> None:
        self.faces = faces
        self.choices = _Choices(faces)
        self._words: dict[str, float] = {}

    def width(self, text: str) -> float:
        """The width of a text in thousandths of the type size; words are remembered."""
        known = self._words.get(text)
        if known is None:
            known = sum(drawn.width for drawn in map(self.choices.__getitem__, text))
            if len(self._words) < REMEMBERED:
                self._words[text] = known
        return known


@cache
def set_in(family: str, weight: str) -> Type:
    """The type of a family and weight ("Regular", "Bold")."""
    name = f"{family}-{weight}"
    return Type((name, *FALLBACKS[name]))


@cache
def face(name: str) -> Face:
    """A face by its file name; read and registered once. Raises Trouble ``font_missing``."""
    return load_face(name, resources() / "fonts" / f"{name}.ttf")


def load_face(name: str, path: Path) -> Face:
    """Read a TrueType file. Raises Trouble ``font_missing`` for a missing or damaged one."""
    try:
        font = TTFont(name, str(path))
        if any(t["offset"] + t["length"] > path.stat().st_size for t in font.face.table.values()):
            raise ValueError("cut short")  # it would be noticed only in the midst of drawing
    except (OSError, TTFError, ValueError, LookupError, struct.error) as error:
        raise Trouble("font_missing", path=str(path)) from error
    registerFont(font)
    return Face(name, font, dict(font.face.charWidths))
