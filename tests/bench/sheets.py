"""Sheets against ReportLab alone: the same words in the same faces and sizes, unshaped."""

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

from caseapp.briefing.typeset.typesetting import line, lines
from caseapp.domain.sheets import Edition, Paper, Sheet, SheetOrder
from caseapp.language.languages import LANGUAGES, Language
from caseapp.places import resources
from caseapp.services.countries import list_countries
from caseapp.services.moments import Moment, moment
from caseapp.services.sheets import make_sheet
from caseapp.services.workspace import Workspace, open_workspace
from tests.bench.pairs import Figure, compare, figure, timed
from tests.bench.reading import text_lines

FLOOR = Path(__file__).parent / "floors" / "bare_sheet.py"
FONTS = resources() / "fonts"
JOINING = frozenset({"Arab", "Deva", "Beng", "Guru"})
"""Scripts that join or reorder letters: more is to be done for each of them."""

Paragraphs = list[tuple[str, ParagraphStyle]]


def figures(folder: Path) -> Iterator[Figure]:
    workspace = open_workspace(folder, lambda: datetime.now(UTC))
    for language in LANGUAGES:
        yield _warm(workspace, language)
    workspace.close()
    yield _cold(folder)


def _warm(workspace: Workspace, language: Language) -> Figure:
    """Each country with claims once, after a first sheet has warmed everything up."""
    when = moment(workspace.clock)
    listed = list_countries(workspace, when)
    known = [row.code for row in listed if row.claims and row.code != "US"]
    sheets = [_sheet(workspace, language, code, when) for code in known]
    floors = [list(_platypus(sheet, language)) for sheet in sheets]
    _built(floors[0])
    lines.cache_clear()
    line.cache_clear()
    _sheet(workspace, language, known[0], when)
    pairs = [
        (
            timed(partial(_sheet, workspace, language, code, when))() * 1000,
            timed(partial(_built, paragraphs))() * 1000,
        )
        for code, paragraphs in zip(known[1:], floors[1:], strict=True)
    ]
    aim = 2.0 if language.script in JOINING else 1.3
    return figure(f"next sheet, {language.tag} / Platypus, unshaped", "ms", pairs, aim)


def _sheet(workspace: Workspace, language: Language, country: str, when: Moment) -> Sheet:
    order = SheetOrder(country, language.tag, Edition.STANDARD, Paper.LETTER, when.as_of)
    return make_sheet(workspace, order, when)


def _platypus(sheet: Sheet, language: Language) -> Iterator[tuple[str, ParagraphStyle]]:
    """The paragraphs of the finished sheet, in its faces and sizes, for Platypus to set."""
    family = language.face
    for name in (f"{family}-Regular", f"{family}-Bold"):
        registerFont(TTFont(name, str(FONTS / f"{name}.ttf")))
    wrap = None if language.spaced else "CJK"
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


def _built(lines: Paragraphs) -> bytes:
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
