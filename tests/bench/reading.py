"""The lines of a finished sheet, read back from its PDF."""

import pypdfium2
from pypdfium2 import raw


def text_lines(pdf: bytes) -> list[tuple[str, str, float]]:
    """Text, face and size of every piece of text that the sheet draws, in order."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        text_page = page.get_textpage()
        for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], textpage=text_page):
            text = item.extract().strip()
            if text:
                found.append((text, _face(item), round(item.get_font_size(), 2)))
    return found


def _face(item: object) -> str:
    name = item.get_font().get_base_name()  # type: ignore[attr-defined]
    return name.rpartition("+")[2]
