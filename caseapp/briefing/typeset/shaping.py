"""Letters into glyphs: one stretch of one level, in the faces that have its letters."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple
from unicodedata import category

import uharfbuzz as hb

from caseapp.briefing.typeset.faces import Drawn, Face, Placed
from caseapp.errors import Trouble

JOINERS = "\u200b\u200c\u200d"
"""Never drawn: a place to break, and what parts or joins the letters beside it."""

MISSING = "\N{WHITE SQUARE}"
"""Printed for a letter that no face has, so that the gap is seen."""

COMMON = frozenset({"Zyyy", "Zinh", "Zzzz"})
"""The scripts of signs, digits and marks, which go with the letters beside them."""

_DIRECTIONS = ("ltr", "rtl")


class Cluster(NamedTuple):
    """Letters that became glyphs together: what draws them, and how far they move on."""

    drawn: Drawn
    width: float


class Run(NamedTuple):
    """Clusters of one face from left to right; ``text`` is in the order of reading."""

    face: Face
    text: str
    clusters: tuple[Cluster, ...]


class Shaped(NamedTuple):
    """A stretch of one level: its runs from left to right, its width in thousandths."""

    text: str
    level: int
    runs: tuple[Run, ...]
    width: float


class _Scripts(dict[str, str]):
    """The script of each letter, by HarfBuzz's copy of the Unicode tables."""

    def __missing__(self, letter: str) -> str:
        buffer = hb.Buffer()
        buffer.add_codepoints([ord(letter)])
        buffer.guess_segment_properties()
        found = self[letter] = buffer.script or "Zyyy"
        return found


scripts = _Scripts()

Faces = Callable[[str], Sequence[Face]]
"""The faces for a script, the best first."""


class _Part(NamedTuple):
    """Letters of one script and face; a letter no face has stands as the sign of a gap."""

    face: Face
    script: str
    text: str
    drawn: str


def shaped(text: str, faces: Faces, level: int, tag: str) -> Shaped:
    """The glyphs of a stretch of one level, in a language."""
    runs = [_run(part, level % 2, tag) for part in _parts(text, faces)]
    if level % 2:
        runs.reverse()
    width = sum([cluster[1] for run in runs for cluster in run.clusters])
    return Shaped(text, level, tuple(runs), width)


def _run(part: _Part, odd: int, tag: str) -> Run:
    face, script, text, letters = part
    buffer = hb.Buffer()
    buffer.add_str(letters)
    buffer.direction = _DIRECTIONS[odd]
    buffer.script = script
    buffer.language = tag
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    hb.shape(face.font, buffer)
    glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    if not odd:
        glyphs.reverse()  # the last letters first, whichever way they run
    clusters: list[Cluster] = []
    end, at, count = len(text), 0, len(glyphs)
    while at < count:
        start = glyphs[at][0].cluster
        first = at
        at += 1
        while at < count and glyphs[at][0].cluster == start:
            at += 1
        own = glyphs[first:at]
        clusters.append(_cluster(face, text[start if at < count else 0 : end], own, odd))
        end = start
    if not odd:
        clusters.reverse()
    return Run(face, text, tuple(clusters))


def _cluster(face: Face, text: str, glyphs: list[tuple[Any, Any]], odd: int) -> Cluster:
    """What draws a cluster: its one glyph as it stands in the font, or several put together."""
    scale = face.scale
    if len(glyphs) == 1:
        info, at = glyphs[0]
        if not at.x_offset and not at.y_offset:
            return Cluster(face.simple(text, info.codepoint), at.x_advance * scale)
    placed: list[Placed] = []
    pen = 0
    for info, at in glyphs if odd else reversed(glyphs):
        placed.append(Placed(info.codepoint, (pen + at.x_offset) * scale, at.y_offset * scale))
        pen += at.x_advance
    return Cluster(face.composed(text, tuple(placed), pen * scale), pen * scale)


def _parts(text: str, faces: Faces) -> Iterator[_Part]:
    """The stretches of one face and script, in the order of reading."""
    own = {*map(scripts.__getitem__, text)} - COMMON
    if len(own) <= 1:
        script = own.pop() if own else "Zyyy"
        first = faces(script)[0]
        if first.has(text):
            yield _Part(first, script, text, text)
            return
    script = ""
    current: _Part | None = None
    for grapheme in _graphemes(text):
        script = next((s for s in map(scripts.__getitem__, grapheme) if s not in COMMON), script)
        for part in _drawn(grapheme, script or "Zyyy", faces, current):
            if current and (part.face, part.script) == (current.face, current.script):
                current = _Part(
                    part.face, part.script, current.text + part.text, current.drawn + part.drawn
                )
                continue
            if current:
                yield current
            current = part
    if current:
        yield current


def _drawn(grapheme: str, script: str, faces: Faces, before: _Part | None) -> Iterator[_Part]:
    """The grapheme in the face that has all of it, else letter by letter."""
    seen = grapheme.translate({ord(letter): None for letter in JOINERS})
    choice = faces(script)
    if before and before.script == script:
        choice = (before.face, *choice)
    found = next((face for face in choice if face.has(seen)), None)
    if found:
        yield _Part(found, script, grapheme, grapheme)
    elif len(grapheme) > 1:
        for letter in grapheme:
            yield from _drawn(letter, script, faces, before)
    else:
        gap = next((face for face in choice if face.has(MISSING)), None)
        if gap is None:
            raise Trouble("font_missing", path=str(choice[-1].path))
        yield _Part(gap, script, grapheme, MISSING)


def _graphemes(text: str) -> Iterator[str]:
    """Each letter with the marks and joiners behind it."""
    start = 0
    for at in range(1, len(text)):
        if not is_mark(text[at]):
            yield text[start:at]
            start = at
    if text:
        yield text[start:]


def is_mark(letter: str) -> bool:
    """Whether it belongs to the letter before it: marks and joiners."""
    return letter in JOINERS or category(letter).startswith("M")
