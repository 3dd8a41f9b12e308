"""Text into lines: where they break, how wide they are, which glyphs stand on them.

A line may end at a space, at a break mark (U+200B) and on either side of a Chinese, Japanese
or Korean character, but never before closing or after opening punctuation. A word longer than
the line is cut between clusters. There is no markup: what comes in as text is drawn as text.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from caseapp.briefing.bidi import MARKS, levels, turns, visual
from caseapp.briefing.breaking import BREAKS, good_end, units
from caseapp.briefing.fonts import MISSING, Type
from caseapp.briefing.shaping import Run, Shaped
from caseapp.briefing.stretches import in_order

REMEMBERED = 2_000
"""How many paragraphs and lines are remembered: a few hundred make up a sheet."""

_LONGEST = 256
"""How many letters of a word too long for its line are looked at together."""

_JOINED = (
    "\u0600-\u074f\u0750-\u077f\u0840-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1700-\u18af"
    "\u1900-\u1cff\ua800-\uabff\ufb50-\ufdff\ufe70-\ufeff\U00010a00-\U00011fff\U0001e900-\U0001e95f"
)
_KEPT = re.compile(f"(?<=[{_JOINED}])[\u200b\u200c\u200d]")
"""Joiners and break marks behind a letter of a script that needs them: Arabic, Indic, Khmer."""


class Line(NamedTuple):
    """One line: its text in the order of reading, its runs from left to right, its width."""

    text: str
    runs: tuple[Run, ...]
    width: float


class _Piece(NamedTuple):
    """A stretch on its way into a line: what it looks like and which way it runs."""

    shaped: Shaped
    level: int


def clean(text: str) -> str:
    """Text from outside made fit for paper: no control characters, no direction marks."""
    plain = unicodedata.normalize("NFC", text)
    if not plain.isprintable():
        kept = {match.start() for match in _KEPT.finditer(plain)}
        plain = "".join(x if at in kept else _shown(x) for at, x in enumerate(plain))
    return " ".join(plain.split())


def _shown(letter: str) -> str:
    if letter.isprintable():
        return letter
    kind = unicodedata.category(letter)
    if kind == "Cf":  # direction marks, soft hyphens: never seen
        return ""
    return " " if kind == "Cc" or kind.startswith("Z") else MISSING


@lru_cache(maxsize=REMEMBERED)
def lines(text: str, type_: Type, size: float, width: float) -> tuple[Line, ...]:
    """The lines of a paragraph set to a width in points; most sheets share most of them."""
    room = width * 1000 / size
    found: list[list[_Piece]] = []
    current: list[_Piece] = []
    used = 0.0
    for unit in _fitting(clean(text), type_, room):
        advance = sum(piece.shaped.width for piece in unit)
        gap = unit[0].shaped.text in BREAKS
        if current and used + advance > room and not gap:
            found.append(current)
            current, used = [], 0.0
        if current or not gap:
            current += unit
            used += advance
    found.append(current)
    return tuple(_line(pieces, size) for pieces in found if pieces)


@lru_cache(maxsize=REMEMBERED)
def line(text: str, type_: Type, size: float) -> Line:
    """One line of text as it stands, not broken."""
    whole = clean(text)
    return _line([piece for unit in _units(whole, type_) for piece in unit], size)


def width_of(text: str, type_: Type, size: float) -> float:
    """How wide a text is on one line, in points."""
    return line(text, type_, size).width


def _line(pieces: list[_Piece], size: float) -> Line:
    """The pieces in visual order, without the white space at the end."""
    end = len(pieces)
    while end and pieces[end - 1].shaped.text in BREAKS:
        end -= 1
    kept = pieces[:end]
    text = "".join(piece.shaped.text for piece in kept)
    width = sum(piece.shaped.width for piece in kept) * size / 1000
    if any(piece.level for piece in kept):
        kept = [kept[at] for at in visual([piece.level for piece in kept])]
    return Line(text, tuple(run for piece in kept for run in piece.shaped.runs), width)


def _units(text: str, type_: Type) -> Iterator[list[_Piece]]:
    """The unbreakable units of a clean text, each in pieces of one level."""
    shaped = type_.shaped
    if not type_.rtl and not turns(text):
        for start, end in units(text):
            yield [_Piece(shaped(text[start:end]), 0)]
        return
    marked = in_order(text)
    found = levels(marked, int(type_.rtl))
    own = [level for letter, level in zip(marked, found, strict=True) if letter not in MARKS]
    for start, end in units(text):
        yield list(_pieces(text, start, end, own, type_))


def _pieces(text: str, start: int, end: int, own: list[int], type_: Type) -> Iterator[_Piece]:
    at = start
    while at < end:
        begun, level = at, own[at]
        while at < end and own[at] == level:
            at += 1
        yield _Piece(type_.shaped(text[begun:at], level), level)


def _fitting(text: str, type_: Type, room: float) -> Iterator[list[_Piece]]:
    """The units of a text, those wider than the line cut to fit."""
    for unit in _units(text, type_):
        if sum(piece.shaped.width for piece in unit) <= room:
            yield unit
        else:
            for piece in unit:
                yield from ([part] for part in _cut(piece, type_, room))


def _cut(piece: _Piece, type_: Type, room: float) -> Iterator[_Piece]:
    """Cut what is wider than the line, if possible not between a letter and its punctuation."""
    text, level = piece.shaped.text, piece.level
    while text:
        head = _Piece(type_.shaped(text[:_LONGEST], level), level)
        if head.shaped.width > room:
            head = _Piece(type_.shaped(text[: _end(head, type_, room)], level), level)
        yield head
        text = text[len(head.shaped.text) :]


def _end(piece: _Piece, type_: Type, room: float) -> int:
    """How many letters of a piece fit on the line: one cluster at least."""
    text = piece.shaped.text
    ends = _ends(piece)
    fitting = [at for at, used in ends if used <= room]
    while fitting and type_.shaped(text[: fitting[-1]], piece.level).width > room:
        fitting.pop()  # letters may look otherwise where they are parted
    if not fitting:
        return ends[0][0]
    good = good_end(text, 0, fitting[-1])
    return good if good in fitting else fitting[-1]


def _ends(piece: _Piece) -> list[tuple[int, float]]:
    """Where each cluster ends in the text, and how wide it is up to there."""
    at, used = 0, 0.0
    found: list[tuple[int, float]] = []
    runs = piece.shaped.runs[::-1] if piece.level % 2 else piece.shaped.runs
    for run in runs:
        for cluster in run.clusters[::-1] if piece.level % 2 else run.clusters:
            at, used = at + len(cluster.text), used + cluster.width
            found.append((at, used))
    return found
