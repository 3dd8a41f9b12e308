"""Hearing a paper: its elements in the order they are read, and whether it is fit for that.

The checks follow PDF/UA-1 (ISO 14289-1) as far as our papers go: no forms, links or sound.
"""

import ctypes
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium
from pdf_objects import Objects, Ref
from tagged_fonts import font_faults

PAINTING = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "EI"}

PARENTS = {
    "Document": {None},
    "Sect": {"Document", "Sect"},
    **{role: {"Document", "Sect"} for role in ("H1", "H2", "H3", "Table", "Figure")},
    "P": {"Document", "Sect", "LBody", "TD", "TH"},
    "L": {"Document", "Sect", "LBody"},
    "LI": {"L"},
    "Lbl": {"LI"},
    "LBody": {"LI"},
    "TR": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
}
"""In what an element may stand (ISO 32000-1, 14.8.4)."""

DC = "{http://purl.org/dc/elements/1.1/}"
UA = "{http://www.aiim.org/pdfua/ns/id/}"
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"


@dataclass(eq=False)
class Heard:
    """An element: its role, the text to be read, its language, and what is in it."""

    role: str
    text: str
    language: str
    alt: str
    about: dict
    parent: "Heard | None"
    inside: list["Heard"] = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)

    def walk(self) -> Iterator["Heard"]:
        """It and all that is in it, in the order it is read."""
        yield self
        for each in self.inside:
            yield from each.walk()


class Paper:
    """A PDF as assistive technology has it."""

    def __init__(self, pdf: bytes) -> None:
        self.objects = Objects(pdf)
        self._words = _words(pdf)
        self._page_numbers = {page.number: at for at, page in enumerate(self.objects.pages)}
        root = self.objects.get(self.objects.catalog["StructTreeRoot"])
        self.language = self.objects.catalog["Lang"].decode()
        self.top = self._heard(root["K"], None, self.language)

    def find(self, *roles: str) -> list[Heard]:
        """The elements of these roles in the order they are read."""
        return [each for each in self.top.walk() if each.role in roles]

    @property
    def text(self) -> str:
        """All that is read, without white space."""
        return "".join(each.text for each in self.top.walk())

    def _heard(self, ref: Ref, parent: Heard | None, language: str) -> Heard:
        about = self.objects.get(ref)
        language = about["Lang"].decode() if "Lang" in about else language
        alt = _text(about.get("Alt", b""))
        heard = Heard(about["S"], "", language, alt, about, parent)
        for kid in about["K"]:
            if isinstance(kid, Ref):
                heard.inside.append(self._heard(kid, heard, language))
            else:
                number = kid["MCID"] if isinstance(kid, dict) else kid
                page = kid["Pg"] if isinstance(kid, dict) else about["Pg"]
                heard.pieces.append((self._page_numbers[page.number], number))
        actual = _text(about.get("ActualText", b""))
        heard.text = actual or "".join(self._words.get(piece, "") for piece in heard.pieces)
        return heard


def _text(written: bytes) -> str:
    return written[2:].decode("utf-16-be") if written else ""


def _words(pdf: bytes) -> dict[tuple[int, int], str]:
    """The words in each marked piece of each page, as they are copied from it."""
    found: dict[tuple[int, int], str] = {}
    with pypdfium2.PdfDocument(pdf) as document:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            for each in page.get_objects():
                if each.type == pdfium.FPDF_PAGEOBJ_TEXT:
                    piece = (number, pdfium.FPDFPageObj_GetMarkedContentID(each.raw))
                    found[piece] = found.get(piece, "") + _copied(each.raw, text.raw)
            text.close()
            page.close()
    return found


def _copied(words, text) -> str:
    size = pdfium.FPDFTextObj_GetText(words, text, None, 0)
    room = (ctypes.c_ushort * (size // 2 + 1))()
    pdfium.FPDFTextObj_GetText(words, text, room, size)
    return "".join(bytes(room)[:size].decode("utf-16-le", "replace").rstrip("\0").split())


def faults(pdf: bytes) -> list[str]:
    """Everything that keeps a paper from being heard as it is seen; nothing is best."""
    paper = Paper(pdf)
    checks = (_catalog, _metadata, _contents, _nesting, _headings, _figures)
    found = [fault for check in checks for fault in check(paper)]
    return [*found, *font_faults(paper.objects)]


def _catalog(paper: Paper) -> Iterator[str]:
    catalog = paper.objects.catalog
    if paper.objects.get(catalog["MarkInfo"]).get("Marked") is not True:
        yield "not marked as tagged"
    if paper.objects.get(catalog["ViewerPreferences"]).get("DisplayDocTitle") is not True:
        yield "the title is not shown"
    if not paper.language:
        yield "no language"
    for page in map(paper.objects.get, paper.objects.pages):
        if page.get("Tabs") != "S":
            yield "the order of what is in a page is not that of its structure"


def _metadata(paper: Paper) -> Iterator[str]:
    stream = paper.objects.get(paper.objects.catalog["Metadata"])
    if "Filter" in stream.about:
        yield "metadata is packed"
    told = ET.fromstring(stream.data.decode().strip())
    title = told.findtext(f".//{DC}title/{RDF}Alt/{RDF}li")
    written = paper.objects.information["Title"]
    if not title or title != _pdf_string(written):
        yield f"the title of the metadata is {title!r}, that of the document {written!r}"
    if told.findtext(f".//{UA}part") != "1":
        yield "does not say that it is PDF/UA-1"
    languages = {each.text for each in told.iterfind(f".//{DC}language/{RDF}Bag/{RDF}li")}
    if languages != {each.language for each in paper.top.walk()} | {paper.language}:
        yield f"languages of the metadata: {languages}"


def _pdf_string(written: bytes) -> str:
    if written.startswith(b"\xfe\xff"):
        return written[2:].decode("utf-16-be")
    return written.decode("latin-1")


def _contents(paper: Paper) -> Iterator[str]:
    """Every mark is told once or an artifact, and the tree of parents agrees."""
    told = [piece for each in paper.top.walk() for piece in each.pieces]
    yield from (f"told twice: {piece}" for piece in set(told) if told.count(piece) > 1)
    found: list[tuple[int, int]] = []
    for number, page in enumerate(paper.objects.pages):
        yield from _page(paper, number, page, found)
    if sorted(found) != sorted(told):
        yield f"told and not there, or there and not told: {set(found) ^ set(told)}"


def _page(paper: Paper, number: int, page: Ref, found: list) -> Iterator[str]:
    seen: list[int] = []
    for each in paper.objects.done(page):
        if each.operator == "BDC" and "MCID" in each.operands[1]:
            seen.append(each.operands[1]["MCID"])
            if len([1 for _, about in each.inside if "MCID" in about]) > 1:
                yield "an element in another's content"
        ours = [tag for tag, about in each.inside if tag == "Artifact" or "MCID" in about]
        if each.operator in PAINTING and len(ours) != 1:
            yield f"page {number}: {each.operator} is neither told nor an artifact"
    if seen != list(range(len(seen))):
        yield f"page {number}: pieces are numbered {seen}"
    found += [(number, piece) for piece in seen]
    yield from _parents(paper, number, page, seen)


def _parents(paper: Paper, number: int, page: Ref, seen: list[int]) -> Iterator[str]:
    root = paper.objects.get(paper.objects.catalog["StructTreeRoot"])
    rows = paper.objects.get(root["ParentTree"])["Nums"]
    listed = dict(zip(rows[::2], rows[1::2], strict=True))
    owners = paper.objects.get(listed[paper.objects.get(page)["StructParents"]])
    expected = {p: each for each in paper.top.walk() for p in each.pieces if p[0] == number}
    actual = [paper.objects.get(owner) for owner in owners]
    if len(actual) != len(seen) or any(
        expected[number, at].about is not owner for at, owner in enumerate(actual)
    ):
        yield f"page {number}: the tree of parents does not agree"
    operators = [e for e in paper.objects.done(page) if e.operator == "BDC"]
    for each in operators:
        mark = each.operands[1].get("MCID")
        if mark is not None and expected[number, mark].role != each.operands[0]:
            yield f"page {number}: piece {mark} is a {each.operands[0]} in its content"


def _nesting(paper: Paper) -> Iterator[str]:
    for each in paper.top.walk():
        parent = each.parent.role if each.parent else None
        if parent not in PARENTS[each.role]:
            yield f"{each.role} in {parent}"
        if each.parent and paper.objects.get(each.about["P"]) is not each.parent.about:
            yield f"{each.role} names another parent"
        inside = [kid.role for kid in each.inside]
        if each.role == "LI" and (inside.count("LBody") != 1 or inside.count("Lbl") > 1):
            yield f"an item of {inside}"
        if each.role in ("L", "Table", "TR", "Sect", "P", "H1", "H2") and not (
            each.inside or each.pieces
        ):
            yield f"an empty {each.role}"
        if each.role == "Table":
            yield from _table(each)


def _table(table: Heard) -> Iterator[str]:
    if len({len(row.inside) for row in table.inside}) != 1:
        yield "rows of a table differ in their cells"
    for cell in table.walk():
        if cell.role == "TH" and cell.about.get("A", {}).get("Scope") != "Column":
            yield "a head of nothing"


def _headings(paper: Paper) -> Iterator[str]:
    before = 0
    for heading in paper.find("H1", "H2", "H3"):
        level = int(heading.role[1])
        if level > before + 1:
            yield f"{heading.role} after H{before}: {heading.text}"
        before = level


def _figures(paper: Paper) -> Iterator[str]:
    for figure in paper.find("Figure"):
        if not figure.alt:
            yield "a figure that says nothing"
        if len(figure.about.get("A", {}).get("BBox", ())) != 4:
            yield "a figure that is nowhere"
