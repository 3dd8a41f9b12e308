"""The way of one flight: a sketch on the map beside its stops in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.scrolling import Column
from caseapp.ui.widgets.worldmap.closeness import Closeness
from caseapp.ui.widgets.worldmap.sketch import SketchView

if TYPE_CHECKING:
    from caseapp.ui.pages.flights.telling import FlightLine

WORDS = 320
"""How wide the words are."""


class Way(QWidget):
    """Shows one flight or route.

    Signals: ``wanted`` when somebody wants to read its claim.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = SketchView(_("Route sketch"))
        self._stops = labels.paragraph(_("Stops in order"))
        self._words = labels.paragraph(_("About this flight"))
        self._about = labels.quiet(
            _(
                "Broken lines join the stops in their order; the path flown is not known. A ring"
                " or a hatched country is “somewhere in”. Borders as Natural Earth draws them."
            )
        )
        self._about.setWordWrap(True)
        self._open = named(QPushButton(_("Open claim")), _("Open claim"))
        self._open.clicked.connect(self.wanted)
        self._lay_out()

    def show_line(self, line: FlightLine | None) -> None:
        """Show a flight, or none."""
        self._open.setEnabled(line is not None)
        self.view.show_stops(line.stops if line else ())
        stops = [f"{n}. {stop.text}" for n, stop in enumerate(line.stops if line else (), 1)]
        none_known = _("No place of it is known.") if line else ""
        self._stops.setText("\n".join(stops) or none_known)
        self._words.setText("\n".join(line.words) if line else "")

    def _lay_out(self) -> None:
        column = Column(_("About this flight"))
        column.setFixedWidth(WORDS)
        column.column.setContentsMargins(0, 0, 8, 0)
        column.column.setSpacing(8)
        for label in (self._stops, self._words, self._about):
            column.column.addWidget(label)
        column.column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addStretch(1)
        side = QVBoxLayout()
        side.addWidget(column, 1)
        side.addLayout(buttons)
        sketch = QVBoxLayout()
        sketch.addWidget(self.view, 1)
        sketch.addWidget(Closeness(self.view), 0, Qt.AlignmentFlag.AlignRight)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(sketch, 1)
        layout.addLayout(side)
