"""Text into lines: where they break, how wide they are, which glyphs stand on them.

A line may end at a space, at a break mark (U+200B) and on either side of a Chinese, Japanese
or Korean character, but never before closing or after opening punctuation. A word longer than
the line is cut between clusters. There is no markup: what comes in as text is drawn as text.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from caseapp.briefing.typeset.bidi import turns, visual
from caseapp.briefing.typeset.breaking import BREAKS, good_end, units
from caseapp.briefing.typeset.fonts import MISSING, Type
from caseapp.briefing.typeset.shaping import Run, Shaped, is_mark
from caseapp.briefing.typeset.stretches import levels_in_order

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


NO_BREAK = "\N{NO-BREAK SPACE}"
_UNBROKEN = frozenset({NO_BREAK, "\N{NARROW NO-BREAK SPACE}", "\N{FIGURE SPACE}"})
"""Spaces at which no line may end; all are set as the one that every face has."""


class Line(NamedTuple):
    """One line: its text in the order of reading, its runs from left to right, its width."""

    text: str
    runs: tuple[Run, ...]
    width: float


@lru_cache(maxsize=REMEMBERED)
def clean(text: str) -> str:
    """Text from outside made fit for paper: no control characters, no direction marks.

    Spaces at which no line may end stay such: 37 000 in French.
    """
    plain = unicodedata.normalize("NFC", text)
    if not plain.isprintable():
        kept = {match.start() for match in _KEPT.finditer(plain)}
        plain = "".join(x if at in kept else _shown(x) for at, x in enumerate(plain))
    return " ".join(word for word in plain.split(" ") if word)


def _shown(letter: str) -> str:
    if letter.isprintable():
        return letter
    if letter in _UNBROKEN:
        return NO_BREAK
    kind = unicodedata.category(letter)
    if kind == "Cf":  # direction marks, soft hyphens: never seen
        return ""
    return " " if kind == "Cc" or kind.startswith("Z") else MISSING


@lru_cache(maxsize=REMEMBERED)
def lines(text: str, type_: Type, size: float, width: float) -> tuple[Line, ...]:
    """The lines of a paragraph set to a width in points; most sheets share most of them."""
    room = width * 1000 / size
    found: list[list[Shaped]] = []
    current: list[Shaped] = []
    used = 0.0
    for unit in _units(clean(text), type_):
        advance = _width(unit)
        gap = unit[0].text in BREAKS
        if used + advance > room and not gap:
            if current:
                found.append(current)
            current, used = [], 0.0
            if advance > room:
                *full, current = _cut(unit, type_, room)
                found.extend(full)
                used = _width(current)
                continue
        if current or not gap:
            current += unit
            used += advance
    found.append(current)
    return tuple([_line(pieces, size) for pieces in found if pieces])


@lru_cache(maxsize=REMEMBERED)
def line(text: str, type_: Type, size: float) -> Line:
    """One line of text as it stands, not broken."""
    return _line([piece for unit in _units(clean(text), type_) for piece in unit], size)


def width_of(text: str, type_: Type, size: float) -> float:
    """How wide a text is on one line, in points."""
    return line(text, type_, size).width


def _width(pieces: Sequence[Shaped]) -> float:
    """How wide pieces are together, in thousandths."""
    return pieces[0].width if len(pieces) == 1 else sum([piece.width for piece in pieces])


def _line(pieces: list[Shaped], size: float) -> Line:
    """The pieces in visual order, without the white space at the end."""
    while pieces and pieces[-1].text in BREAKS:
        pieces.pop()
    text = "".join([piece.text for piece in pieces])
    width = sum([piece.width for piece in pieces]) * size / 1000
    own = [piece.level for piece in pieces]
    if any(own):
        pieces = [pieces[at] for at in visual(own)]
    return Line(text, tuple([run for piece in pieces for run in piece.runs]), width)


def _units(text: str, type_: Type) -> Iterator[list[Shaped]]:
    """The unbreakable units of a clean text, each in pieces of one level."""
    shaped = type_.shaped
    if not type_.rtl and not turns(text):
        for start, end in units(text):
            yield [shaped(text[start:end])]
        return
    found = levels_in_order(text, int(type_.rtl))
    for start, end in units(text):
        level = found[start]
        if text[start] == " " and level == 1 and 2 in found[max(start - 1, 0) : end + 1]:  # noqa: PLR2004
            yield [type_.wide_space]
        elif found[start:end].count(level) == end - start:
            yield [shaped(text[start:end], level)]
        else:
            yield list(_pieces(text, start, end, found, type_))


def _pieces(text: str, start: int, end: int, found: Sequence[int], type_: Type) -> Iterator[Shaped]:
    at = start
    while at < end:
        begun, level = at, found[at]
        while at < end and found[at] == level:
            at += 1
        yield type_.shaped(text[begun:at], level)


def _cut(unit: list[Shaped], type_: Type, room: float) -> list[list[Shaped]]:
    """Lines of a unit that is wider than a line, cut beside no punctuation if possible."""
    found: list[list[Shaped]] = [[]]
    used = 0.0
    for piece in unit:
        for part in _parts(piece, type_, room):
            if found[-1] and used + part.width > room:
                found.append([])
                used = 0.0
            found[-1].append(part)
            used += part.width
    return found


def _parts(piece: Shaped, type_: Type, room: float) -> Iterator[Shaped]:
    """A piece in parts that fit on a line, or are a single cluster."""
    text, level = piece.text, piece.level
    while text:
        head = type_.shaped(text[:_LONGEST], level)
        if head.width > room:
            head = type_.shaped(text[: _end(head, type_, room)], level)
        yield head
        text = text[len(head.text) :]


def _end(piece: Shaped, type_: Type, room: float) -> int:
    """How many letters of a piece fit on the line: one cluster at least."""
    ends = list(_ends(piece))
    fitting = [at for at, used in ends if used <= room]
    while fitting and type_.shaped(piece.text[: fitting[-1]], piece.level).width > room:
        fitting.pop()  # letters may look otherwise where they are parted
    if not fitting:
        return ends[0][0]
    good = good_end(piece.text, 0, fitting[-1])
    return good if good in fitting else fitting[-1]


def _ends(piece: Shaped) -> Iterator[tuple[int, float]]:
    """Where a piece may be cut, and how wide it is up to there: never before a mark."""
    at, used = 0, 0.0
    way = -1 if piece.level % 2 else 1
    clusters = (cluster for run in piece.runs[::way] for cluster in run.clusters[::way])
    for drawn, width in clusters:
        at, used = at + len(drawn.text), used + width
        if at >= len(piece.text) or not is_mark(piece.text[at]):
            yield at, used
