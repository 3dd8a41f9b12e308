"""The font files: Noto, read where they lie, each letter's glyph and each glyph's width."""

import struct
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

import uharfbuzz as hb

from caseapp.errors import Trouble
from caseapp.places import resources

_NEEDED = ("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp")
_LEAST_UNITS, _MOST_UNITS = 16, 16384
"""How many units the em of a font may have (OpenType specification, head)."""

_TRUETYPE = (b"\x00\x01\x00\x00", b"true")


class Placed(NamedTuple):
    """A glyph and where it stands, in thousandths of the type size."""

    glyph: int
    x: float
    y: float


@dataclass(eq=False, slots=True)
class Drawn:
    """What one code of a document draws: glyphs for letters, and how far they move on.

    There is one of each in a face, so that it is known by what it is, not by what is in it.
    """

    text: str
    placed: tuple[Placed, ...]
    width: float
    simple: bool
    """Whether it is a glyph of the font as it stands there."""


@dataclass(eq=False)
class Face:
    """One font file; measures are in thousandths of the type size."""

    name: str
    path: Path
    face: hb.Face = field(repr=False)
    font: hb.Font = field(repr=False)
    letters: hb.Set = field(repr=False)
    scale: float
    """How many thousandths a unit of the font is."""
    ascent: float
    descent: float
    _simple: dict[tuple[str, int], Drawn] = field(default_factory=dict, repr=False)
    _composed: dict[tuple[str, tuple[Placed, ...], float], Drawn] = field(
        default_factory=dict, repr=False
    )

    @property
    def cap_height(self) -> float:
        """How high capitals are."""
        found = self.font.get_metric_position(hb.OTMetricsTag.CAP_HEIGHT)
        return float(found * self.scale) if found else 700

    def has(self, text: str) -> bool:
        """Whether it can draw a letter, or all of several."""
        letters = self.letters
        return all(ord(letter) in letters for letter in text)

    def advance(self, glyph: int) -> float:
        """How far a glyph moves on if nothing is said about it."""
        return float(self.font.get_glyph_h_advance(glyph) * self.scale)

    def simple(self, text: str, glyph: int) -> Drawn:
        """The one thing that draws a glyph as it stands in the font for these letters."""
        known = self._simple.get((text, glyph))
        if known is None:
            drawn = Drawn(text, (Placed(glyph, 0, 0),), self.advance(glyph), True)
            known = self._simple.setdefault((text, glyph), drawn)  # another thread may be first
        return known

    def composed(self, text: str, placed: tuple[Placed, ...], width: float) -> Drawn:
        """The one thing that draws these glyphs together for these letters."""
        key = (text, placed, width)
        known = self._composed.get(key)
        if known is None:
            known = self._composed.setdefault(key, Drawn(text, placed, width, False))
        return known


@cache
def face(name: str) -> Face:
    """A face by its file name; read once. Raises Trouble ``font_missing``."""
    return load_face(name, resources() / "fonts" / f"{name}.ttf")


def load_face(name: str, path: Path) -> Face:
    """Read a TrueType file. Raises Trouble ``font_missing`` for a missing or damaged one."""
    try:
        _check(path)
        loaded = hb.Face(hb.Blob.from_file_path(str(path)))
        letters = loaded.unicodes
        if not (_LEAST_UNITS <= loaded.upem <= _MOST_UNITS and loaded.glyph_count > 1 and letters):
            raise ValueError("nothing to draw")
        font = hb.Font(loaded)
        extents = font.get_font_extents("ltr")
    except (OSError, ValueError, RuntimeError, MemoryError, struct.error) as error:
        raise Trouble("font_missing", path=str(path)) from error
    scale = 1000 / loaded.upem
    return Face(
        name,
        path,
        loaded,
        font,
        letters,
        scale,
        extents.ascender * scale,
        extents.descender * scale,
    )


def _check(path: Path) -> None:
    """Raise ValueError for a file that is no whole TrueType font: HarfBuzz would draw blanks."""
    length = path.stat().st_size
    with path.open("rb") as file:
        kind, count = struct.unpack(">4sH6x", file.read(12))
        directory = file.read(16 * count)
    tables = dict[bytes, int]()
    for tag, _, offset, size in struct.iter_unpack(">4sIII", directory):
        tables[tag] = size
        if offset + size > length:
            raise ValueError("cut short")  # it would be noticed only in the midst of drawing
    if kind not in _TRUETYPE or not all(tables.get(name.encode()) for name in _NEEDED):
        raise ValueError("no TrueType font")
