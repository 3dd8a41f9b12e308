"""A paragraph alone on a page, as PDF and as a picture."""

from io import BytesIO

import pypdfium2

from caseapp.briefing.typeset.drawing import Pen, Sheets
from caseapp.briefing.typeset.typesetting import lines

MARGIN = 20


def paragraph(text, type_, *, size=12, width=460, leading=30):
    """The PDF of a paragraph, at the side where its language begins."""
    set_lines = lines(text, type_, size, width)
    height = leading * len(set_lines) + 2 * MARGIN
    buffer = BytesIO()
    canvas = Sheets(
        buffer,
        pagesize=(width + 2 * MARGIN, height),
        invariant=1,
        pageCompression=1,
        lang=type_.tag,
    )
    pen = Pen(canvas)
    for number, each in enumerate(set_lines, start=1):
        left = MARGIN + (width - each.width if type_.rtl else 0)
        pen.write(each, left, height - MARGIN - number * leading + leading / 2, size)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def picture(pdf, scale=1.5):
    """The first page in shades of grey."""
    with pypdfium2.PdfDocument(pdf) as document:
        return document[0].render(scale=scale, grayscale=True).to_pil().convert("L")


def copied(pdf):
    """The text of the first page as it is copied, on one line."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        return " ".join(page.get_text_range().split())


def seen(pdf):
    """The letters of the first page from left to right, line by line."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        letters = [
            (page.get_charbox(at, loose=True), page.get_text_range(at, 1))
            for at in range(page.count_chars())
        ]
    rows = {}
    for (left, bottom, _, _), letter in letters:
        if letter.strip():
            rows.setdefault(round(bottom / 10), []).append((left, letter))
    return ["".join(letter for _, letter in sorted(row)) for row in rows.values()]
