"""Lines of text onto a canvas: codes of glyphs, each of which stands for its letters."""

from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from caseapp.briefing.embedding import EmbeddedFace
from caseapp.briefing.faces import Face
from caseapp.briefing.shaping import Run
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
        self._written: dict[int, tuple[Run, str]] = {}

    def write(self, line: Line, x: float, y: float, size: float) -> None:
        """Write a line with its left end at a point of the page."""
        code = [f"BT 1 0 0 1 {x:.3f} {y:.3f} Tm"]
        for name, runs in groupby(line.runs, key=self._name):
            glyphs = " ".join(map(self._coded, runs)).replace("> <", "")
            code.append(f"{name} {size:g} Tf [{glyphs}] TJ")
        code.append("ET")
        self._canvas._code.append(" ".join(code))

    def _name(self, run: Run) -> str:
        return self._embedded(run.face).name

    def _embedded(self, face: Face) -> EmbeddedFace:
        found = self._faces.get(face)
        if found is None:
            found = self._faces[face] = EmbeddedFace(face, self._canvas._doc)
        return found

    def _coded(self, run: Run) -> str:
        """A run as codes and moves, good at any size; worked out once a document."""
        known = self._written.get(id(run))
        if known is None:
            known = self._written[id(run)] = (run, _coded(run, self._embedded(run.face)))
        return known[1]


def _coded(run: Run, face: EmbeddedFace) -> str:
    parts: list[str] = []
    for cluster in run.clusters:
        code = face.code(cluster)
        parts.append(f"<{code:04X}>")
        moved = face.widths[code - 1] - cluster.width
        if moved:
            parts.append(f"{moved:g}")
    return " ".join(parts)
