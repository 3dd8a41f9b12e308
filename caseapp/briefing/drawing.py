"""Lines of text onto a canvas: glyphs with their places, and the letters they stand for.

A glyph that alone stands for its letters needs nothing more: the font says which they are.
Where several glyphs stand for letters together, these are given as ActualText.
"""

from reportlab.pdfgen.canvas import Canvas

from caseapp.briefing.embedding import EmbeddedFace, utf16
from caseapp.briefing.faces import Face
from caseapp.briefing.shaping import Cluster, Run
from caseapp.briefing.typesetting import Line


class Sheets(Canvas):
    """ReportLab's canvas, but no page names a font that is not embedded."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class Pen:
    """Writes lines on one canvas; each face is embedded once, with what was written in it."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._faces: dict[Face, EmbeddedFace] = {}
        self._written: dict[int, tuple[Run, list[str]]] = {}

    def write(self, line: Line, x: float, y: float, size: float) -> None:
        """Write a line with its left end at a point of the page."""
        code = [f"BT 1 0 0 1 {x:.3f} {y:.3f} Tm"]
        font = ""
        array: list[str] = []
        for run in line.runs:
            name = self._embedded(run.face).name
            if name != font:
                _close(code, array)
                code.append(f"{name} {size:g} Tf")
                font = name
            for part in self._parts(run):
                if part[0] in "<-0123456789":
                    array.append(part)
                else:
                    _close(code, array)
                    code.append(_rise(part, size) if part[0] == "^" else part)
        _close(code, array)
        code.append("ET")
        self._canvas._code.append(" ".join(code))

    def _embedded(self, face: Face) -> EmbeddedFace:
        found = self._faces.get(face)
        if found is None:
            found = self._faces[face] = EmbeddedFace(face, self._canvas._doc)
        return found

    def _parts(self, run: Run) -> list[str]:
        """What a run is in the content of a page, at any size; worked out once a document."""
        known = self._written.get(id(run))
        if known is None:
            known = self._written[id(run)] = (run, _written(run, self._embedded(run.face)))
        return known[1]


def _close(code: list[str], array: list[str]) -> None:
    if array:
        code.append("[" + " ".join(array).replace("> <", "") + "] TJ")
        array.clear()


def _rise(part: str, size: float) -> str:
    return f"{float(part[1:]) * size / 1000:.3f} Ts"


def _written(run: Run, face: EmbeddedFace) -> list[str]:
    """Parts of an array of glyphs and moves, ``^`` for a rise in thousandths, or operators."""
    parts: list[str] = []
    for cluster in run.clusters:
        if len(cluster.glyphs) <= 1:
            _cluster(parts, cluster, face)
        else:
            parts.append(f"/Span <</ActualText <FEFF{utf16(cluster.text)}>>> BDC")
            _cluster(parts, cluster, face)
            parts.append("EMC")
    return parts


def _cluster(parts: list[str], cluster: Cluster, face: EmbeddedFace) -> None:
    text = cluster.text
    for glyph in cluster.glyphs:
        code = face.code(glyph.id, text)
        moved = face.widths[code - 1] - glyph.advance
        if glyph.dy:
            parts.append(f"^{glyph.dy:g}")
        if glyph.dx:
            parts.append(f"{-glyph.dx:g}")
        parts.append(f"<{code:04X}>")
        if moved or glyph.dx:
            parts.append(f"{moved + glyph.dx:g}")
        if glyph.dy:
            parts.append("^0")
        text = ""
