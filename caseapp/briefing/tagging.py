"""Writing a tree of elements into a PDF: the one place that reaches inside ReportLab 5.1.0.

ReportLab has no marked content and no structure. What is needed of its insides: a page's
dictionary writes the keys it is told to (``__NoDefault__``), the catalogue knows those of
structure already, and an object that formats itself can be referred to like any other.
"""

from collections.abc import Sequence
from typing import Any, Protocol
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFStream,
)
from reportlab.pdfgen.canvas import Canvas

from caseapp.briefing.structure import Element, Numbering, Role, Tree, is_drawn_out_of_order

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


class _Reference(Protocol):
    """How one object of a document names another."""

    def format(self, document: "_Insides") -> bytes: ...


class _Insides(Protocol):
    """What is used of a document of ReportLab's, which has no types of its own for it."""

    Pages: _Pages
    Catalog: Any

    def Reference(self, obj: object) -> _Reference: ...  # noqa: N802


class _Written(PDFObject):
    """An object that stands in the file as the bytes it is given, once they are known."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.content = b""

    def format(self, document: object) -> bytes:
        """The bytes; ReportLab asks for them when it writes the file."""
        return self.content


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


def write_tree(canvas: Canvas, tree: Tree, title: str, language: str, *, rtl: bool) -> None:
    """Put the tree, and what a tagged document says of itself, into the catalogue."""
    writer = _Writer(canvas, tree, language)
    catalog = _insides(canvas).Catalog
    catalog.StructTreeRoot = writer.root()
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    catalog.Metadata = _metadata(tree, title, language)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    if rtl:
        canvas.setViewerPreference("Direction", "R2L")


def _insides(canvas: Canvas) -> _Insides:
    insides: _Insides = canvas._doc  # type: ignore[attr-defined]
    return insides


class _Writer:
    """The elements as objects of one document."""

    def __init__(self, canvas: Canvas, tree: Tree, language: str) -> None:
        self._doc = _insides(canvas)
        self._tree = tree
        self._language = language
        self._pages = [self._name(self._doc.Reference(page)) for page in self._doc.Pages.pages]
        self._objects: dict[Element, _Written] = {}
        self._names: dict[Element, bytes] = {}

    def root(self) -> _Written:
        """The root of the tree; all elements are written."""
        root = _Written()
        top = self._name(self._doc.Reference(root))
        elements = list(self._tree.walk())
        for element in elements:
            written = _Written()
            self._objects[element] = written
            self._names[element] = self._name(self._doc.Reference(written))
        self._fill(self._tree.root, top)
        for element in elements:
            for inside in element.inside:
                if isinstance(inside, Element):
                    self._fill(inside, self._names[element])
        parents = self._parents()
        root.content = b"<< /Type /StructTreeRoot /K %s /ParentTree %s /ParentTreeNextKey %d >>" % (
            self._names[self._tree.root],
            parents,
            len(self._pages),
        )
        return root

    def _parents(self) -> bytes:
        """The tree that leads from each marked piece of a page to its element."""
        rows = (
            b"%d [%s]" % (page, b" ".join(self._names[owner] for owner in owners))
            for page, owners in enumerate(self._tree.pages)
        )
        written = _Written()
        written.content = b"<< /Nums [%s] >>" % b"\n".join(rows)
        return self._name(self._doc.Reference(written))

    def _fill(self, element: Element, parent: bytes) -> None:
        tag = element.tag
        said = [b"<< /S /%s /P %s" % (element.role.encode(), parent)]
        if tag.language and tag.language != self._language:
            said.append(b"/Lang (%s)" % tag.language.encode())
        if tag.alt:
            said.append(b"/Alt %s" % _text(tag.alt))
        if tag.text and is_drawn_out_of_order(tag.text):
            said.append(b"/ActualText %s" % _text(tag.text))
        said += self._attributes(element)
        said.append(self._kids(element))
        self._objects[element].content = b" ".join(said)

    def _attributes(self, element: Element) -> Sequence[bytes]:
        if element.tag.numbering not in (None, Numbering.NONE):
            return [b"/A << /O /List /ListNumbering /%s >>" % element.tag.numbering.encode()]
        if element.role is Role.COLUMN_HEAD:
            return [b"/A << /O /Table /Scope /Column >>"]
        if element.box:
            box = b" ".join(b"%.2f" % edge for edge in element.box)
            return [b"/A << /O /Layout /Placement /Block /BBox [%s] >>" % box]
        return []

    def _kids(self, element: Element) -> bytes:
        """What is in it; its first page is said once, others at each piece."""
        pages = [each.page for each in element.inside if not isinstance(each, Element)]
        kids: list[bytes] = []
        for each in element.inside:
            if isinstance(each, Element):
                kids.append(self._names[each])
            elif each.page == pages[0]:
                kids.append(b"%d" % each.number)
            else:
                page = self._pages[each.page]
                kids.append(b"<< /Type /MCR /Pg %s /MCID %d >>" % (page, each.number))
        first = b"/Pg %s " % self._pages[pages[0]] if pages else b""
        return first + b"/K [%s] >>" % b" ".join(kids)

    def _name(self, reference: _Reference) -> bytes:
        return reference.format(self._doc)


def _text(text: str) -> bytes:
    """A text string of PDF, in UTF-16 whatever its script."""
    return b"<%s>" % (b"\xfe\xff" + text.encode("utf-16-be")).hex().encode()


def _metadata(tree: Tree, title: str, language: str) -> PDFStream:
    languages = {language: None}
    languages.update((e.tag.language, None) for e in tree.walk() if e.tag.language)
    told = "".join(f"<rdf:li>{escape(each)}</rdf:li>" for each in languages)
    said = _XMP.format(title=escape(title), languages=told)
    kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    return PDFStream(kind, said.encode())
