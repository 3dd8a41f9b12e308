"""Another shaper to compare ours with: Qt's, with the same files and our choice of faces."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

EM = 1000


@cache
def family(path):
    """The family of a font file, made known to Qt."""
    number = QFontDatabase.addApplicationFont(str(path))
    assert number >= 0, path
    return QFontDatabase.applicationFontFamilies(number)[0]


def font(face):
    """A face as Qt sees it, a thousand units high and without hints."""
    made = QFont(family(face.path))
    made.setPixelSize(EM)
    made.setWeight(QFont.Weight.Bold if face.name.endswith("Bold") else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return made


def glyphs(text, stretches, rtl):
    """Each glyph of a line that is seen and where it stands, from left to right.

    ``stretches`` are the faces by where they begin and end in the text.
    """
    layout = QTextLayout(text, font(stretches[0][2]))
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    formats = []
    for start, end, face in stretches:
        each = QTextLayout.FormatRange()
        each.start, each.length = start, end - start
        each.format = QTextCharFormat()
        each.format.setFont(font(face))
        formats.append(each)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000_000)
    layout.endLayout()
    left, baseline = line.naturalTextRect().left(), line.y() + line.ascent()
    found = []
    for run in layout.glyphRuns():
        raw = run.rawFont()
        for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            if not raw.boundingRect(glyph).isEmpty():
                found.append((glyph, round(at.x() - left), round(baseline - at.y())))
    return sorted(found, key=lambda each: (*each[1:], each[0]))
