"""Lines of text onto a canvas: codes of glyphs, each of which stands for its letters."""

from reportlab.pdfbase.pdfdoc import PDFStream
from reportlab.pdfgen.canvas import Canvas

from caseapp.briefing.typeset.embedding import Document, EmbeddedFace, Quick
from caseapp.briefing.typeset.faces import Face
from caseapp.briefing.typeset.shaping import Run
from caseapp.briefing.typeset.typesetting import Line


class Sheets(Canvas):
    """ReportLab's canvas, but no page names a font that is not embedded.

    What it touches of ReportLab's insides, in 5.1.0: the preamble of each page, which sets
    Helvetica, and the page just shown, whose content would be put into letters and digits.
    """

    _doc: Document
    _code: list[str]

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """End the page; its content is compressed."""
        name = self._doc.thisPageName()
        super().showPage()
        page = self._doc.idToObject[name]
        page.Contents = PDFStream(content=page.stream, filters=[Quick()])


class Pen:
    """Writes lines on one canvas; each face is embedded once, with what was written in it."""

    def __init__(self, canvas: Sheets) -> None:
        self._canvas = canvas
        self._faces: dict[Face, EmbeddedFace] = {}
        self._coded: dict[int, tuple[Run, str]] = {}

    def write(self, line: Line, x: float, y: float, size: float) -> None:
        """Write a line with its left end at a point of the page."""
        code = [f"BT 1 0 0 1 {x:.3f} {y:.3f} Tm"]
        face: Face | None = None
        glyphs: list[str] = []
        for run in line.runs:
            if run.face is not face:
                _end(code, glyphs)
                face = run.face
                code.append(f"{self._embedded(face).name} {size:g} Tf")
            known = self._coded.get(id(run))
            if known is None:  # the run is kept with it, so that its id stays its own
                known = self._coded[id(run)] = (run, self._embedded(run.face).coded(run))
            glyphs.append(known[1])
        _end(code, glyphs)
        code.append("ET")
        self._canvas._code.append(" ".join(code))

    def _embedded(self, face: Face) -> EmbeddedFace:
        found = self._faces.get(face)
        if found is None:
            found = self._faces[face] = EmbeddedFace(face, self._canvas._doc)
        return found


def _end(code: list[str], glyphs: list[str]) -> None:
    """Write the glyphs of one face as one array."""
    if glyphs:
        code.append("[" + " ".join(glyphs).replace("> <", "") + "] TJ")
        glyphs.clear()
