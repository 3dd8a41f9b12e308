"""Whether the fonts of a paper are in it and say what their letters are (PDF/UA-1, 7.21)."""

import re
from collections.abc import Iterator

from pdf_objects import Objects, Ref


def font_faults(objects: Objects) -> Iterator[str]:
    """Every font is in the file, and says of every code drawn what letters it stands for."""
    for number, page in enumerate(objects.pages):
        fonts = objects.get(objects.get(page)["Resources"])["Font"]
        told = {name: _Font(objects, font) for name, font in objects.get(fonts).items()}
        current = None
        for each in objects.done(page):
            if each.operator == "Tf":
                current = told[each.operands[0]]
            elif each.operator in ("Tj", "TJ"):
                yield from (f"page {number}: {fault}" for fault in current.faults(each.operands[0]))
        yield from (fault for font in told.values() for fault in font.missing)


class _Font:
    """A font of a page: what is missing, and what its codes stand for."""

    def __init__(self, objects: Objects, font: Ref) -> None:
        get = objects.get
        about = get(font)
        self.name = about["BaseFont"]
        self.is_composite = about["Subtype"] == "Type0"
        drawn = get(get(about["DescendantFonts"])[0]) if self.is_composite else about
        self.missing = []
        if "FontFile2" not in get(drawn["FontDescriptor"]):
            self.missing.append(f"{self.name} is not in the file")
        if self.is_composite and "CIDToGIDMap" not in drawn:
            self.missing.append(f"{self.name} does not say which glyphs it draws")
        stream = get(about.get("ToUnicode"))
        self.letters = _letters(stream.data) if stream else {}

    def faults(self, drawn: object) -> Iterator[str]:
        """What is wrong with codes as they are drawn."""
        pieces = drawn if isinstance(drawn, list) else [drawn]
        for piece in pieces:
            if isinstance(piece, bytes):
                yield from self._unsaid(piece)

    def _unsaid(self, piece: bytes) -> Iterator[str]:
        size = 2 if self.is_composite else 1
        for at in range(0, len(piece), size):
            code = int.from_bytes(piece[at : at + size], "big")
            letters = self.letters.get(code, "")
            if not letters or set(letters) & {"\0", "\ufeff", "\ufffe"}:
                yield f"{self.name} does not say what code {code} is: {letters!r}"


def _letters(cmap: bytes) -> dict[int, str]:
    """What each code stands for, by a map from codes to Unicode."""
    found: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, letters in re.findall(rb"<(\w+)>\s*<(\w+)>", block):
            found[int(code, 16)] = bytes.fromhex(letters.decode()).decode("utf-16-be")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        found.update(_ranges(block))
    return found


def _ranges(block: bytes) -> Iterator[tuple[int, str]]:
    for first, last, to, each in re.findall(
        rb"<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[(.*?)\])", block, re.DOTALL
    ):
        codes = range(int(first, 16), int(last, 16) + 1)
        listed = re.findall(rb"<(\w+)>", each)
        for at, code in enumerate(codes):
            letters = bytes.fromhex((listed[at] if listed else to).decode()).decode("utf-16-be")
            yield code, letters if listed else letters[:-1] + chr(ord(letters[-1]) + at)
