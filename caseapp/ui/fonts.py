"""The fonts that ship with the program, so that every country's and language's letters show."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from caseapp.places import resources

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
