"""A face in one PDF: the glyphs used in it, and which letters they stand for.

A TrueType program is embedded as a Type 0 font (ISO 32000-1, 9.7) whose codes
are given in the order of first use, so that the same text gives the same bytes.
"""

import struct
import zlib
from collections.abc import Iterator
from typing import Any, Protocol

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFStreamFilterZCompress,
    PDFString,
)

from caseapp.briefing.typeset.faces import Drawn, Face
from caseapp.briefing.typeset.programs import Composite, Part, glyph_count, with_composites
from caseapp.briefing.typeset.shaping import Run
from caseapp.errors import Trouble

_AT_ONCE = 100
"""How many letters a map may name in one go (Adobe Technical Note 5014)."""

_DROPPED = ("GSUB", "GPOS", "GDEF", "BASE", "STAT", "cmap", "name", "post", "OS/2", "gasp")
_DROPPED_TOO = ("vhea", "vmtx", "VORG", "DSIG", "MVAR", "kern", "meta", "LTSH", "hdmx", "VDMX")


class Document(Protocol):
    """What we touch of the insides of ReportLab's document, in 5.1.0.

    It calls ``addObjects`` of all in ``delayedFonts`` before it is written; ``fontMapping``
    holds the names of fonts in the content of pages; ``BasicFonts`` among its objects is
    the dictionary of fonts that all pages share.
    """

    fontMapping: dict[str, str]  # noqa: N815 - ReportLab's names
    delayedFonts: list[object]  # noqa: N815
    idToObject: dict[str, Any]  # noqa: N815

    def Reference(self, thing: object, name: str | None = None) -> object:  # noqa: N802
        """A reference to an object, which is put into the file."""

    def thisPageName(self) -> str:  # noqa: N802
        """The name among the objects of the page that is shown next."""


class EmbeddedFace:
    """One face in one document: gives codes while pages are drawn, then its objects."""

    def __init__(self, face: Face, document: Document) -> None:
        self.face = face
        self.name = f"/F{len(document.fontMapping) + 1}"
        self._codes: dict[Drawn, str] = {}
        document.fontMapping[face.name] = self.name
        document.delayedFonts.append(self)

    def coded(self, run: Run) -> str:
        """A run as codes and moves for the content of a page, good at any size."""
        codes = self._codes
        parts: list[str] = []
        for drawn, width in run.clusters:
            code = codes.get(drawn)
            if code is None:
                code = codes[drawn] = f"<{len(codes) + 1:04X}>"
            parts.append(code)
            if drawn.width != width:  # kerned
                parts.append(f"{drawn.width - width:g}")
        return " ".join(parts)

    def addObjects(self, document: Document) -> None:  # noqa: N802 - ReportLab's name
        """Put the font into the document. Raises Trouble ``font_missing``."""
        program, glyphs = self._subset()
        base = f"{_tag(program)}+{self.face.name}"
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(base),
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([self._descendant(document, base, program, glyphs)]),
                "ToUnicode": document.Reference(_stream("".join(self._letters()).encode("ascii"))),
            }
        )
        document.idToObject["BasicFonts"].dict[self.name[1:]] = document.Reference(font)

    def _subset(self) -> tuple[bytes, list[int]]:
        """The font program with what is drawn alone, and the glyph of each code."""
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({each.glyph for drawn in self._codes for each in drawn.placed})
        wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
            int.from_bytes(tag.encode()) for tag in (*_DROPPED, *_DROPPED_TOO)
        )
        try:
            plan = hb.SubsetPlan(self.face.face, wanted)
            program = plan.execute().blob.data
            return self._composed(program, dict(plan.old_to_new_glyph_mapping))
        except (RuntimeError, MemoryError, ValueError, LookupError, struct.error) as error:
            raise Trouble("font_missing", path=str(self.face.path)) from error

    def _composed(self, program: bytes, new: dict[int, int]) -> tuple[bytes, list[int]]:
        """The program with the composites in it, and the glyph of each code."""
        glyphs: list[int] = []
        composites: list[Composite] = []
        count = glyph_count(program)
        for drawn in self._codes:
            if drawn.simple:
                glyphs.append(new[drawn.placed[0].glyph])
            else:
                glyphs.append(count + len(composites))
                composites.append(self._composite(drawn, new))
        return with_composites(program, composites), glyphs

    def _composite(self, drawn: Drawn, new: dict[int, int]) -> Composite:
        scale = self.face.scale
        parts = (Part(new[each.glyph], round(each.x / scale), round(each.y / scale))
                 for each in drawn.placed)  # fmt: skip
        return Composite(tuple(parts), round(drawn.width / scale))

    def _descendant(
        self, document: Document, base: str, program: bytes, glyphs: list[int]
    ) -> object:
        places = struct.pack(f">{len(glyphs) + 1}H", 0, *glyphs)
        return document.Reference(
            PDFDictionary(
                {
                    "Type": PDFName("Font"),
                    "Subtype": PDFName("CIDFontType2"),
                    "BaseFont": PDFName(base),
                    "CIDSystemInfo": PDFDictionary(
                        {
                            "Registry": PDFString("Adobe"),
                            "Ordering": PDFString("Identity"),
                            "Supplement": 0,
                        }
                    ),
                    "FontDescriptor": document.Reference(self._descriptor(document, base, program)),
                    "W": self._widths(),
                    "CIDToGIDMap": document.Reference(_stream(places)),
                }
            )
        )

    def _widths(self) -> str:
        """The widths of all codes, from 1 on."""
        return f"[1 [{' '.join(f'{drawn.width:g}' for drawn in self._codes)}]]"

    def _descriptor(self, document: Document, base: str, program: bytes) -> PDFDictionary:
        box = struct.unpack_from(">4h", self.face.face.reference_table("head").data, 36)
        scale = self.face.scale
        file = _stream(program)
        file.dictionary["Length1"] = len(program)
        return PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": PDFName(base),
                "Flags": 4,  # symbolic: it has no encoding of its own
                "FontBBox": PDFArray([_plain(edge * scale) for edge in box]),
                "ItalicAngle": 0,
                "Ascent": _plain(self.face.ascent),
                "Descent": _plain(self.face.descent),
                "CapHeight": _plain(self.face.cap_height),
                "StemV": 140 if self.face.name.endswith("Bold") else 80,
                "FontFile2": document.Reference(file),
            }
        )

    def _letters(self) -> Iterator[str]:
        """The map from codes to letters (ISO 32000-1, 9.10.3)."""
        yield (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        )
        pairs = [f"{code} <{utf16(drawn.text)}>\n" for drawn, code in self._codes.items()]
        for at in range(0, len(pairs), _AT_ONCE):
            some = pairs[at : at + _AT_ONCE]
            yield f"{len(some)} beginbfchar\n"
            yield from some
            yield "endbfchar\n"
        yield "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


def utf16(text: str) -> str:
    """The text as PDF writes it in hexadecimal digits."""
    return text.encode("utf-16-be").hex().upper()


class Quick(PDFStreamFilterZCompress):
    """Compresses in a third of the time: font programs become a fiftieth larger by it."""

    def encode(self, text: bytes | str) -> bytes:
        """The bytes, compressed."""
        return zlib.compress(text.encode("latin-1") if isinstance(text, str) else text, 1)


def _stream(content: bytes) -> PDFStream:
    return PDFStream(content=content, filters=[Quick()])


def _plain(number: float) -> int | float:
    """A whole number without a point: shorter, and the same on every machine."""
    return int(number) if number == int(number) else round(number, 3)


def _tag(program: bytes) -> str:
    """Six letters that tell this cut of the face from others (ISO 32000-1, 9.6.4)."""
    number = zlib.crc32(program)
    return "".join(chr(65 + number // 26**place % 26) for place in range(6))
