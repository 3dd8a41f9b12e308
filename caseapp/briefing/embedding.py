"""A face in one PDF: the glyphs used in it, and which letters they stand for.

What this module touches of ReportLab's insides, all in 5.1.0: a document calls
``addObjects`` of all in ``delayedFonts`` before it is written, ``fontMapping`` holds the
names of fonts in the content of pages, and ``BasicFonts`` is the dictionary of fonts all
pages share. A TrueType program is embedded as a Type 0 font (ISO 32000-1, 9.7) whose codes
are given in the order of first use, so that the same text gives the same bytes.
"""

import struct
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from caseapp.briefing.faces import Face
from caseapp.briefing.programs import Composite, Part, with_composites
from caseapp.briefing.shaping import Cluster
from caseapp.errors import Trouble

_AT_ONCE = 100
"""How many letters a map may name in one go (Adobe Technical Note 5014)."""

_DROPPED = ("GSUB", "GPOS", "GDEF", "BASE", "STAT", "cmap", "name", "post", "OS/2", "gasp")
_DROPPED_TOO = ("vhea", "vmtx", "VORG", "DSIG", "MVAR", "kern", "meta", "LTSH", "hdmx", "VDMX")


class _Drawn(NamedTuple):
    """What a code draws: a glyph as it is, or several put together; and for which letters."""

    text: str
    glyph: int | None
    parts: tuple[Part, ...] = ()

    @property
    def glyphs(self) -> tuple[int, ...]:
        return tuple(part.glyph for part in self.parts) if self.glyph is None else (self.glyph,)


class EmbeddedFace:
    """One face in one document: gives codes while pages are drawn, then its objects."""

    def __init__(self, face: Face, document: Any) -> None:
        self.face = face
        self.name = f"/F{len(document.fontMapping) + 1}"
        self.widths: list[float] = []
        self._codes: dict[_Drawn, int] = {}
        document.fontMapping[face.name] = self.name
        document.delayedFonts.append(self)

    def code(self, cluster: Cluster) -> int:
        """The code of glyphs that stand for letters; the same glyphs may have several."""
        glyph = cluster.glyphs[0]
        if len(cluster.glyphs) == 1 and not glyph.dx and not glyph.dy:
            drawn = _Drawn(cluster.text, glyph.id)
        else:
            drawn = _Drawn(cluster.text, None, tuple(self._parts(cluster)))
        code = self._codes.get(drawn)
        if code is None:
            code = self._codes[drawn] = len(self._codes) + 1
            own = cluster.width if drawn.glyph is None else self.face.advance(glyph.id)
            self.widths.append(own)
        return code

    def _parts(self, cluster: Cluster) -> Iterator[Part]:
        """The glyphs of a cluster and where they stand, in units of the font."""
        at = 0.0
        for glyph in cluster.glyphs:
            x, y = (at + glyph.dx) / self.face.scale, glyph.dy / self.face.scale
            yield Part(glyph.id, round(x), round(y))
            at += glyph.advance

    def addObjects(self, document: Any) -> None:  # noqa: N802 - ReportLab's name
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
        wanted.glyph_set.update({glyph for drawn in self._codes for glyph in drawn.glyphs})
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
        for drawn, width in zip(self._codes, self.widths, strict=True):
            if drawn.glyph is None:
                parts = tuple(part._replace(glyph=new[part.glyph]) for part in drawn.parts)
                composites.append(Composite(parts, round(width / self.face.scale)))
                glyphs.append(-len(composites))
            else:
                glyphs.append(new[drawn.glyph])
        own = max(new.values(), default=0)
        placed = [own - glyph if glyph < 0 else glyph for glyph in glyphs]
        return with_composites(program, composites), placed

    def _descendant(self, document: Any, base: str, program: bytes, glyphs: list[int]) -> Any:
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
                    "W": PDFArray([1, PDFArray([_plain(width) for width in self.widths])]),
                    "CIDToGIDMap": document.Reference(_stream(places)),
                }
            )
        )

    def _descriptor(self, document: Any, base: str, program: bytes) -> PDFDictionary:
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
        pairs = [(code, drawn.text) for drawn, code in self._codes.items()]
        for at in range(0, len(pairs), _AT_ONCE):
            some = pairs[at : at + _AT_ONCE]
            yield f"{len(some)} beginbfchar\n"
            yield from (f"<{code:04X}> <{utf16(text)}>\n" for code, text in some)
            yield "endbfchar\n"
        yield "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


def utf16(text: str) -> str:
    """The text as PDF writes it in hexadecimal digits."""
    return text.encode("utf-16-be").hex().upper()


def _stream(content: bytes) -> PDFStream:
    return PDFStream(content=content, filters=[PDFZCompress])


def _plain(number: float) -> int | float:
    """A whole number without a point: shorter, and the same on every machine."""
    return int(number) if number == int(number) else round(number, 3)


def _tag(program: bytes) -> str:
    """Six letters that tell this cut of the face from others (ISO 32000-1, 9.6.4)."""
    number = zlib.crc32(program)
    return "".join(chr(65 + number // 26**place % 26) for place in range(6))
