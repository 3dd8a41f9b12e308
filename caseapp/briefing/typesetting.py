"""Text into lines: where they break, how wide they are, in which face each letter stands.

A line may end at a space and on either side of a Chinese, Japanese or Korean character,
but never before closing or after opening punctuation. A word longer than the line is
cut. There is no markup: what comes in as text is drawn as text.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from caseapp.briefing.fonts import Type

_WIDE = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3100-\u312f"
    "\u31a0-\u31bf\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_OPENING = "（《「『【〔〈“‘(\\["
_CLOSING = "，。、；：！？）》」』】〕〉”’,.;:!?)\\]…·％%"
_UNIT = re.compile(
    f"[{_OPENING}]*[{_WIDE}][{_CLOSING}]*|[^\\s{_WIDE}]+?(?=[{_OPENING}]*[{_WIDE}]|\\s|$)|\\s+"
)
_DIRECTION = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"
_HARMLESS = str.maketrans(dict.fromkeys(_DIRECTION, ""))


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one face in a row."""

    face: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its runs from left to right and its width in points."""

    runs: tuple[Run, ...]
    width: float


def clean(text: str) -> str:
    """Text from outside made fit for paper: no control characters, no direction marks."""
    plain = unicodedata.normalize("NFC", text).translate(_HARMLESS)
    shown = (c if c.isprintable() else " " for c in plain)
    return " ".join("".join(shown).split())


def lines(text: str, type_: Type, size: float, width: float) -> list[Line]:
    """The lines of a paragraph set to a width in points."""
    found: list[Line] = []
    current, used = "", 0.0
    for unit, unit_width in _fitting_units(clean(text), type_, size, width):
        if current and used + unit_width > width and not unit.isspace():
            found.append(line(current.rstrip(), type_, size))
            current, used = "", 0.0
        if current or not unit.isspace():
            current, used = current + unit, used + unit_width
    if current.strip():
        found.append(line(current.rstrip(), type_, size))
    return found


def line(text: str, type_: Type, size: float) -> Line:
    """One line of text as it stands, not broken."""
    runs: list[Run] = []
    letters, at, width = "", "", 0.0
    for letter in text:
        face, drawn, advance = type_.choose(letter)
        if face != at and letters:
            runs.append(Run(at, letters))
            letters = ""
        letters, at = letters + drawn, face
        width += advance
    if letters:
        runs.append(Run(at, letters))
    return Line(tuple(runs), width * size / 1000)


def width_of(text: str, type_: Type, size: float) -> float:
    """How wide a text is on one line, in points."""
    return sum(type_.choose(letter)[2] for letter in text) * size / 1000


def _fitting_units(
    text: str, type_: Type, size: float, width: float
) -> Iterator[tuple[str, float]]:
    """The unbreakable pieces of a text, those wider than the line cut to fit."""
    for match in _UNIT.finditer(text):
        unit = match.group()
        unit_width = width_of(unit, type_, size)
        if unit_width <= width:
            yield unit, unit_width
        else:
            yield from _cut(unit, type_, size, width)


def _cut(unit: str, type_: Type, size: float, width: float) -> Iterator[tuple[str, float]]:
    piece, used = "", 0.0
    for letter in unit:
        advance = type_.choose(letter)[2] * size / 1000
        if piece and used + advance > width:
            yield piece, used
            piece, used = "", 0.0
        piece, used = piece + letter, used + advance
    if piece:
        yield piece, used
