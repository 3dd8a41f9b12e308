"""The fonts that ship with the program, so that every country's and language's letters show."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from caseapp.places import resources
from caseapp.ui import theme

if TYPE_CHECKING:
    from caseapp.language.languages import Language

SMALL = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
LARGE = ("NotoSansSC",)  # Qt thickens it itself: the bold face is 10 MB more
SCRIPTS = ("Arabic", "Devanagari", "Bengali", "Gurmukhi", "Ethiopic")
"""Scripts of the languages of sheets that the small fonts lack."""
FAMILIES = ("Noto Sans", "Noto Sans SC")


def add_small_fonts(app: QApplication) -> None:
    """Add the fonts of the program's own words and use them; cheap enough before painting."""
    for name in SMALL:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
    chosen = app.font()
    chosen.setFamilies([FAMILIES[0], *chosen.families()])
    app.setFont(chosen)


def add_large_fonts(app: QApplication) -> None:
    """Add the fonts for all languages of sheets: 12 MB, therefore only once the window stands."""
    faces = (*LARGE, *(f"NotoSans{script}" for script in SCRIPTS))
    added = [family for face in faces for family in _families(face)]
    chosen = app.font()
    chosen.setFamilies(list(dict.fromkeys([FAMILIES[0], *added, *chosen.families()])))
    app.setFont(chosen)
    # Qt tells of every font in the list that lacks a script, also where the next one has it.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")


def font_of(language: Language, points: float) -> QFont:
    """A font with the letters of a language, larger by so many points than body text.

    Its file is read when it is first asked for; without one the system's own fonts are used.
    """
    made = theme.font(points)
    made.setFamilies(list(dict.fromkeys([*_families(language.face), *made.families()])))
    return made


@cache
def _families(face: str) -> tuple[str, ...]:
    number = QFontDatabase.addApplicationFont(str(resources() / "fonts" / f"{face}-Regular.ttf"))
    return tuple(QFontDatabase.applicationFontFamilies(number)) if number >= 0 else ()
