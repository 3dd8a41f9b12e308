"""The fonts that ship with the program, so that every country's and language's letters show."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from caseapp.places import resources
from caseapp.ui import theme

if TYPE_CHECKING:
    from caseapp.language.languages import Language

SMALL = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
LARGE = ("NotoSansSC-Regular.ttf",)  # Qt thickens it itself: the bold face is 10 MB more
FAMILIES = ("Noto Sans", "Noto Sans SC")


def add_small_fonts(app: QApplication) -> None:
    """Add the fonts of the program's own words and use them; cheap enough before painting."""
    for name in SMALL:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
    chosen = app.font()
    chosen.setFamilies([FAMILIES[0], *chosen.families()])
    app.setFont(chosen)


def add_large_fonts(app: QApplication) -> None:
    """Add the fonts for Chinese: 10 MB, therefore only once the window stands."""
    for name in LARGE:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
    chosen = app.font()
    chosen.setFamilies(list(dict.fromkeys([*FAMILIES, *chosen.families()])))
    app.setFont(chosen)


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
