"""The faces a sheet is printed in: Noto, embedded, with a fallback for every letter."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

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


@dataclass
class Type:
    """A face with its fallbacks: what a paragraph is set in."""

    faces: tuple[str, ...]
    _choices: dict[str, tuple[str, str, float]] = field(default_factory=dict, repr=False)

    def choose(self, letter: str) -> tuple[str, str, float]:
        """The face that draws a letter, what is drawn, and its width in thousandths."""
        found = self._choices.get(letter)
        if found is None:
            found = self._choices[letter] = self._find(letter)
        return found

    def _find(self, letter: str) -> tuple[str, str, float]:
        for name in self.faces:
            candidate = face(name)
            if candidate.has(letter):
                return name, letter, candidate.letters[ord(letter)]
        first = face(self.faces[0])
        drawn = MISSING if first.has(MISSING) else "?"
        return first.name, drawn, first.letters[ord(drawn)]


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
    except (OSError, TTFError, ValueError, KeyError, IndexError) as error:
        raise Trouble("font_missing", path=str(path)) from error
    registerFont(font)
    return Face(name, font, dict(font.face.charWidths))
