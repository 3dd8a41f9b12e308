"""Text into lines: where they break, how wide they are, in which face each letter stands.

A line may end at a space and on either side of a Chinese, Japanese or Korean character,
but never before closing or after opening punctuation. A word longer than the line is
cut. There is no markup: what comes in as text is drawn as text.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from caseapp.briefing.fonts import MISSING, Type

REMEMBERED = 2_000
"""How many paragraphs and lines are remembered: a few hundred make up a sheet."""

_WIDE = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3100-\u312f"
    "\u31a0-\u31bf\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_WIDE_OPENING = "（《「『【〔〈"
_WIDE_CLOSING = "，。、；：！？）》」』】〕〉％"
_OPENING = f"{_WIDE_OPENING}“‘(\\["
_CLOSING = f"{_WIDE_CLOSING}”’,.;:!?)\\]…·%"
_WORD_ENDS = f"[{_OPENING}]*[{_WIDE}]|[{_WIDE_OPENING}{_WIDE_CLOSING}\\s]|$"
_UNIT = re.compile(
    f"[{_OPENING}]*[{_WIDE}][{_CLOSING}]*"
    f"|[{_WIDE_OPENING}]*[^\\s{_WIDE}{_WIDE_OPENING}{_WIDE_CLOSING}]+?(?={_WORD_ENDS})[{_WIDE_CLOSING}]*"
    f"|[{_WIDE_OPENING}{_WIDE_CLOSING}]+"
    "|\\s+"
)
"""What stays together: a wide character or a word, each with its punctuation."""


class Run(NamedTuple):
    """Letters of one face in a row."""

    face: str
    text: str


class Line(NamedTuple):
    """One line: its runs from left to right and its width in points."""

    runs: tuple[Run, ...]
    width: float


def clean(text: str) -> str:
    """Text from outside made fit for paper: no control characters, no direction marks."""
    plain = unicodedata.normalize("NFC", text)
    if not plain.isprintable():
        plain = "".join(map(_shown, plain))
    return " ".join(plain.split())


def _shown(letter: str) -> str:
    if letter.isprintable():
        return letter
    kind = unicodedata.category(letter)
    if kind == "Cf":  # direction marks, joiners, soft hyphens: never seen
        return ""
    return " " if kind == "Cc" or kind.startswith("Z") else MISSING


@lru_cache(maxsize=REMEMBERED)
def lines(text: str, type_: Type, size: float, width: float) -> tuple[Line, ...]:
    """The lines of a paragraph set to a width in points; most sheets share most of them."""
    room = width * 1000 / size
    found: list[str] = []
    current: list[str] = []
    used = 0.0
    for unit in _fitting_units(clean(text), type_, room):
        advance = type_.width(unit)
        if current and used + advance > room and unit != " ":
            found.append("".join(current).rstrip())
            current, used = [], 0.0
        if current or unit != " ":
            current.append(unit)
            used += advance
    found.append("".join(current).rstrip())
    return tuple(line(words, type_, size) for words in found if words)


@lru_cache(maxsize=REMEMBERED)
def line(text: str, type_: Type, size: float) -> Line:
    """One line of text as it stands, not broken."""
    drawn = [type_.choices[letter] for letter in text]
    runs = tuple(
        Run(face, "".join(each.letter for each in letters))
        for face, letters in groupby(drawn, key=attrgetter("face"))
    )
    return Line(runs, sum(each.width for each in drawn) * size / 1000)


def width_of(text: str, type_: Type, size: float) -> float:
    """How wide a text is on one line, in points."""
    return type_.width(text) * size / 1000


def _fitting_units(text: str, type_: Type, room: float) -> Iterator[str]:
    """The unbreakable pieces of a text, those wider than the line cut to fit."""
    for match in _UNIT.finditer(text):
        unit = match.group()
        if type_.width(unit) <= room:
            yield unit
        else:
            yield from _cut(unit, type_, room)


def _cut(unit: str, type_: Type, room: float) -> Iterator[str]:
    """Cut what is wider than the line, if possible not between a letter and its punctuation."""
    start, used = 0, 0.0
    for at, letter in enumerate(unit):
        advance = type_.choices[letter].width
        while at > start and used + advance > room:
            end = _good_cut(unit, start, at)
            yield unit[start:end]
            start, used = end, type_.width(unit[end:at])
        used += advance
    yield unit[start:]


def _good_cut(unit: str, start: int, at: int) -> int:
    for end in range(at, start, -1):
        if unit[end - 1] not in _OPENING and unit[end] not in _CLOSING:
            return end
    return at
