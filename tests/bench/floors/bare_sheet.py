"""The floor of a cold sheet: ReportLab alone draws the same lines in the same faces."""

import json
import sys
from pathlib import Path

from reportlab.lib.pagesizes import LETTER
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
LEFT, TOP, BOTTOM = 54, 742, 40

lines = json.loads(Path(sys.argv[1]).read_text("utf-8"))
for name in {face for _, face, _ in lines}:
    registerFont(TTFont(name, str(FONTS / f"{name}.ttf")))
canvas = Canvas(sys.argv[2], pagesize=LETTER, pageCompression=1)
y = TOP
for text, face, size in lines:
    if y < BOTTOM:
        canvas.showPage()
        y = TOP
    canvas.setFont(face, size)
    canvas.drawString(LEFT, y, text)
    y -= size * 1.15
canvas.save()
