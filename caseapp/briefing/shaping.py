"""Letters into glyphs: one stretch of one level, in the faces that have its letters."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple
from unicodedata import category

import uharfbuzz as hb

from caseapp.briefing.faces import Drawn, Face, Placed

JOINERS = "\u200b\u200c\u200d"
"""Never drawn: a place to break, and what parts or joins the letters beside it."""

MISSING = "\N{WHITE SQUARE}"
"""Printed for a letter that no face has, so that the gap is seen."""

COMMON = frozenset({"Zyyy", "Zinh", "Zzzz"})
"""The scripts of signs, digits and marks, which go with the letters beside them."""

_DIRECTIONS = ("ltr", "rtl")


class Glyph(NamedTuple):
    """One glyph of a face: how far it moves on and is moved aside, in thousandths."""

    id: int
    advance: float
    dx: float
    dy: float


class Cluster(NamedTuple):
    """Letters that became glyphs together, and how far these move on."""

    text: str
    glyphs: tuple[Glyph, ...]
    width: float


class Run(NamedTuple):
    """Clusters of one face from left to right; ``text`` is in the order of reading.

    ``codes`` is the same for drawing: what is drawn for each cluster, and how far to step
    back behind it.
    """

    face: Face
    text: str
    clusters: tuple[Cluster, ...]
    codes: tuple[tuple[Drawn, str], ...]


class Shaped(NamedTuple):
    """A stretch of one level: its runs from left to right, its width in thousandths."""

    text: str
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
    width = sum(cluster.width for run in runs for cluster in run.clusters)
    return Shaped(text, tuple(runs), width)


def _run(part: _Part, odd: int, tag: str) -> Run:
    buffer = hb.Buffer()
    buffer.add_str(part.drawn)
    buffer.direction = _DIRECTIONS[odd]
    buffer.script = part.script
    buffer.language = tag
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    hb.shape(part.face.font, buffer)
    scale = part.face.scale
    starts: list[int] = []
    glyphs: list[list[Glyph]] = []
    for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyph = Glyph(
            info.codepoint, at.x_advance * scale, at.x_offset * scale, at.y_offset * scale
        )
        if starts and starts[-1] == info.cluster:
            glyphs[-1].append(glyph)
        else:
            starts.append(info.cluster)
            glyphs.append([glyph])
    if not starts:  # nothing to see
        return Run(part.face, part.text, (Cluster(part.text, (), 0),), ())
    clusters = tuple(
        Cluster(text, tuple(each), sum(glyph.advance for glyph in each))
        for text, each in zip(_texts(part.text, starts), glyphs, strict=True)
    )
    codes = tuple(_code(cluster, part.face) for cluster in clusters)
    return Run(part.face, part.text, clusters, codes)


def _code(cluster: Cluster, face: Face) -> tuple[Drawn, str]:
    """What draws a cluster: its one glyph as it stands in the font, or several put together."""
    first = cluster.glyphs[0]
    if len(cluster.glyphs) == 1 and not first.dx and not first.dy:
        own = face.advance(first.id)
        back = own - cluster.width
        drawn = face.drawn(cluster.text, (Placed(first.id, 0, 0),), own)
        return drawn, f"{back:g}" if back else ""
    placed: list[Placed] = []
    at = 0.0
    for glyph in cluster.glyphs:
        placed.append(Placed(glyph.id, at + glyph.dx, glyph.dy))
        at += glyph.advance
    return face.drawn(cluster.text, tuple(placed), cluster.width), ""


def _texts(text: str, starts: Sequence[int]) -> list[str]:
    """The letters of each cluster; those that left no glyph go with the cluster before."""
    ordered = [0, *sorted(starts)[1:]]
    ends = dict(zip(sorted(starts), [*ordered[1:], len(text)], strict=True))
    return [text[0 if start == min(starts) else start : ends[start]] for start in starts]


def _parts(text: str, faces: Faces) -> Iterator[_Part]:
    """The stretches of one face and script, in the order of reading."""
    script = next((found for found in map(scripts.__getitem__, text) if found not in COMMON), "")
    first = faces(script or "Zyyy")[0]
    if first.has(text) and all(scripts[letter] in {script, *COMMON} for letter in text):
        yield _Part(first, script or "Zyyy", text, text)
        return
    current: _Part | None = None
    for grapheme in _graphemes(text):
        own = next((s for s in map(scripts.__getitem__, grapheme) if s not in COMMON), "")
        script = own or script
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
        gap = next(face for face in choice if face.has(MISSING))
        yield _Part(gap, script, grapheme, MISSING)


def _graphemes(text: str) -> Iterator[str]:
    """Each letter with the marks and joiners behind it."""
    start = 0
    for at in range(1, len(text)):
        if text[at] not in JOINERS and not category(text[at]).startswith("M"):
            yield text[start:at]
            start = at
    if text:
        yield text[start:]
