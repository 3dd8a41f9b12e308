"""Marked content and what a tagged PDF says of itself, in ReportLab 5.1.0, from inside.

ReportLab has no marked content and no structure. What is needed of its insides: a page's
dictionary writes the keys it is told to (``__NoDefault__``), the catalogue knows those of
structure already, and an object that formats itself can be referred to like any other.
"""

from typing import Any, Protocol
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFStream,
)
from reportlab.pdfgen.canvas import Canvas

from caseapp.briefing.paper.elements import Place
from caseapp.briefing.paper.structure import Element, Tree

VERSION = (1, 7)
"""The version of PDF that PDF/UA-1 is built on."""

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Caseapp</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


class _Pages(Protocol):
    """The tree of pages of a document of ReportLab's."""

    pages: list[Any]


class _Insides(Protocol):
    """What is used of a document of ReportLab's, which has no types of its own for it."""

    Pages: _Pages
    Catalog: Any

    idToObjectNumberAndVersion: dict[str, tuple[int, int]]  # noqa: N815

    def Reference(self, obj: object) -> Any: ...  # noqa: ANN401, N802


class _Reserved(PDFObject):
    """A number kept for an object that is written into the finished file."""

    __RefOnly__ = 1

    def format(self, document: object) -> bytes:
        """Nothing; ReportLab asks for it when it writes the file."""
        return b"null"


def begun(element: Element, number: int) -> str:
    """The operator that begins a marked piece of an element."""
    return f"/{element.role} <</MCID {number}>> BDC"


ENDED = "EMC"
"""The operator that ends a marked piece, whatever it is."""

FURNITURE = "/Artifact <</Type /Pagination>> BDC"
"""Begins what frames every page: head, foot, page number."""

ADORNMENT = "/Artifact <</Type /Layout>> BDC"
"""Begins what is only seen: rules, frames, ornaments."""


def prepare_page(canvas: Canvas, number: int) -> None:
    """Tell the page just shown where its elements are listed; pages count from zero."""
    page = _insides(canvas).Pages.pages[-1]
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents = number
    page.Tabs = PDFName("S")


def announce(canvas: Canvas, tree: Tree, title: str, language: str, *, rtl: bool) -> Place:
    """Let the catalogue say what a tagged document says of itself; where its tree belongs."""
    insides, root = _insides(canvas), _Reserved()
    catalog = insides.Catalog
    catalog.StructTreeRoot = root
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    catalog.Metadata = _metadata(tree, title, language)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    # No "Direction": PDFium would copy the words of every English line the other way round.
    pages = [_number(insides, page) for page in insides.Pages.pages]
    return Place(_number(insides, root), pages, language, rtl)


def _number(insides: _Insides, object_: object) -> int:
    """The number that an object has in the file."""
    return insides.idToObjectNumberAndVersion[insides.Reference(object_).name][0]


def ask_for_both_sides(canvas: Canvas, page: tuple[float, float]) -> None:
    """Let the printer use both sides, turned so that the back stands upright."""
    edge = "Short" if page[0] > page[1] else "Long"
    canvas.setViewerPreference("Duplex", f"DuplexFlip{edge}Edge")


def _insides(canvas: Canvas) -> _Insides:
    insides: _Insides = canvas._doc  # type: ignore[attr-defined]
    return insides


def _metadata(tree: Tree, title: str, language: str) -> PDFStream:
    languages = {language: None}
    languages.update((e.tag.language, None) for e in tree.walk() if e.tag.language)
    told = "".join(f"<rdf:li>{escape(each)}</rdf:li>" for each in languages)
    said = _XMP.format(title=escape(title), languages=told)
    kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    return PDFStream(kind, said.encode())
