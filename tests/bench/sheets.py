"""Sheets against ReportLab alone: the same text in the same faces."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from caseapp.briefing.typesetting import lines
from caseapp.domain.sheets import Edition, Paper, Sheet, SheetOrder
from caseapp.places import resources
from caseapp.services.countries import list_countries
from caseapp.services.moments import moment
from caseapp.services.sheets import make_sheet
from caseapp.services.workspace import open_workspace
from tests.bench.pairs import Figure, compare, figure, timed
from tests.bench.reading import text_lines

FLOOR = Path(__file__).parent / "floors" / "bare_sheet.py"
FONTS = resources() / "fonts"
FACES = {"en": "NotoSans", "zh-Hans": "NotoSansSC"}


def figures(folder: Path) -> Iterator[Figure]:
    for tag, name in (("en", "English"), ("zh-Hans", "Chinese")):
        yield _warm(folder, tag, name)
    yield _cold(folder)


def _warm(folder: Path, tag: str, name: str) -> Figure:
    """Each country with claims once, after a first sheet has warmed everything up."""
    workspace = open_workspace(folder, lambda: datetime.now(UTC))
    when = moment(workspace.clock)
    listed = list_countries(workspace, when)
    known = [row.code for row in listed if row.claims and row.code != "US"]
    orders = [SheetOrder(c, tag, Edition.STANDARD, Paper.LETTER, when.as_of) for c in known]
    floors = [list(_platypus(make_sheet(workspace, order, when), FACES[tag])) for order in orders]
    _built(floors[0])
    lines.cache_clear()
    make_sheet(workspace, orders[0], when)
    pairs = [
        (
            timed(partial(make_sheet, workspace, order, when))() * 1000,
            timed(partial(_built, paragraphs))() * 1000,
        )
        for order, paragraphs in zip(orders[1:], floors[1:], strict=True)
    ]
    workspace.close()
    return figure(f"next sheet of a running program, {name} / Platypus", "ms", pairs, 1.3)


def _platypus(sheet: Sheet, family: str) -> Iterator[tuple[str, ParagraphStyle]]:
    """The paragraphs of the finished sheet, in its faces and sizes, for Platypus to set."""
    for name in (f"{family}-Regular", f"{family}-Bold"):
        registerFont(TTFont(name, str(FONTS / f"{name}.ttf")))
    wrap = "CJK" if family == "NotoSansSC" else None
    styles = {
        name: ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.15, wordWrap=wrap)
        for name, font, size in (
            ("heading", f"{family}-Bold", 13),
            ("body", f"{family}-Regular", 12),
            ("small", f"{family}-Regular", 9),
        )
    }
    set_bold = [x for x in text_lines(sheet.data) if "Bold" in x[1]]
    yield from ((escape(text), styles["heading"]) for text, _, _ in set_bold)
    yield from ((escape(spoken.text), styles["body"]) for spoken in sheet.spoken)
    small = [text for text, _, size in text_lines(sheet.data) if size == styles["small"].fontSize]
    yield from ((escape(text), styles["small"]) for text in _whole(small))


def _whole(lines: list[str]) -> Iterator[str]:
    """The lines of the source list put together again, one paragraph a source."""
    current = ""
    for text in lines:
        if text.startswith("[") and current:
            yield current
            current = ""
        current = f"{current} {text}".strip()
    yield current


def _built(lines: list[tuple[str, ParagraphStyle]]) -> bytes:
    buffer = BytesIO()
    document = SimpleDocTemplate(
        buffer, pagesize=LETTER, leftMargin=54, rightMargin=54, topMargin=42, bottomMargin=36
    )
    document.build([Paragraph(text, style) for text, style in lines])
    return buffer.getvalue()


def _cold(folder: Path) -> Figure:
    """Whole processes: our command, and a script that draws the same lines."""
    output = folder / "cold.pdf"
    command = [sys.executable, "-m", "caseapp", "sheet", "CN", "--language", "zh-Hans"]
    command += ["-o", str(output), "--data-dir", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    drawn = folder / "lines.json"
    drawn.write_text(json.dumps(text_lines(output.read_bytes())), "utf-8")
    bare = [sys.executable, str(FLOOR), str(drawn), str(folder / "bare.pdf")]
    return compare(
        "caseapp sheet CN --language zh-Hans / bare ReportLab script",
        timed(lambda: subprocess.run(command, check=True, capture_output=True)),
        timed(lambda: subprocess.run(bare, check=True, capture_output=True)),
        aim=2.0,
    )
