"""How the program looks: two sets of colours, light and dark, and the style made of them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from caseapp.ui.stylesheet import STYLESHEET


class Colours(NamedTuple):
    """One set of colours as hex texts. ``quiet`` is secondary text, ``line`` a border.

    The pairs of text and ground that must be readable are listed by ``pairs``.
    """

    window: str
    base: str
    text: str
    quiet: str
    line: str
    control: str
    accent: str
    on_accent: str
    chosen: str
    hover: str
    good: str
    good_ground: str
    caution: str
    caution_ground: str
    grave: str
    grave_ground: str
    neutral_ground: str

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every text colour with each ground it is put on."""
        grounds = (self.window, self.base, self.chosen, self.hover)
        return (
            *((text, ground) for text in (self.text, self.quiet) for ground in grounds),
            *((self.accent, ground) for ground in grounds),
            (self.on_accent, self.accent),
            (self.good, self.good_ground),
            (self.caution, self.caution_ground),
            (self.grave, self.grave_ground),
            (self.text, self.neutral_ground),
            (self.text, self.caution_ground),
            (self.text, self.grave_ground),
        )


LIGHT = Colours(
    window="#f4f5f7",
    base="#ffffff",
    text="#1c2128",
    quiet="#57606a",
    line="#d5dae0",
    control="#818b98",
    accent="#1b5aa8",
    on_accent="#ffffff",
    chosen="#e2edfa",
    hover="#eef1f4",
    good="#176639",
    good_ground="#e3f3e8",
    caution="#7d4600",
    caution_ground="#fdf1da",
    grave="#9c2228",
    grave_ground="#fbe9e9",
    neutral_ground="#eaedf0",
)

DARK = Colours(
    window="#15181c",
    base="#1d2126",
    text="#e4e8ec",
    quiet="#a5afba",
    line="#343b44",
    control="#737d89",
    accent="#7db2f7",
    on_accent="#0d1420",
    chosen="#24364e",
    hover="#262b32",
    good="#83d3a0",
    good_ground="#1b3124",
    caution="#f0ba68",
    caution_ground="#38301d",
    grave="#f5a3a3",
    grave_ground="#3d2325",
    neutral_ground="#2c323a",
)


STYLE = ("-style", "Fusion")
"""Arguments for QApplication; setStyle would load all of QStyle, 5 ms at the start."""

MIDDLE = 128
"""The lightness between a dark ground and a light one, of 255."""


def colours() -> Colours:
    """The set that the application wears now."""
    ground = QApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if ground.lightness() < MIDDLE else LIGHT


def palette(chosen: Colours) -> QPalette:
    """The Qt palette of a set of colours."""
    made = QPalette()  # made of a colour it would load all of Qt's enums, 15 ms
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, chosen.window),
        (role.Base, chosen.base),
        (role.AlternateBase, chosen.hover),
        (role.Button, chosen.base),
        (role.ToolTipBase, chosen.base),
        (role.WindowText, chosen.text),
        (role.Text, chosen.text),
        (role.ButtonText, chosen.text),
        (role.ToolTipText, chosen.text),
        (role.PlaceholderText, chosen.quiet),
        (role.Highlight, chosen.accent),
        (role.HighlightedText, chosen.on_accent),
        (role.Accent, chosen.accent),
        (role.Link, chosen.accent),
        (role.Light, chosen.base),
        (role.Midlight, chosen.hover),
        (role.Mid, chosen.line),
        (role.Dark, chosen.control),
        (role.Shadow, chosen.control),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(chosen.quiet))
    return made


def dress(app: QApplication, chosen: Colours) -> None:
    """Give the application our style in a set of colours."""
    app.setPalette(palette(chosen))
    app.setStyleSheet(STYLESHEET % chosen._asdict())


def follow_system(app: QApplication) -> None:
    """Dress the application, made with STYLE, now and whenever the system's scheme changes."""
    dress(app, colours())
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda scheme: dress(app, _of_scheme(scheme)))


def _of_scheme(scheme: QtCore.Qt.ColorScheme) -> Colours:
    if scheme is QtCore.Qt.ColorScheme.Unknown:
        return colours()
    return DARK if scheme is QtCore.Qt.ColorScheme.Dark else LIGHT


def font(points: float, bold: bool = False) -> QFont:
    """The application's font in a size relative to its own: 0 is the size of body text."""
    made = QFont(QApplication.font())
    made.setPointSizeF(made.pointSizeF() + points)
    made.setBold(bold)
    return made
