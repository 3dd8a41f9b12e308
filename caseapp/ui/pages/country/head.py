"""The head of a country page: name, tags, the dates, and the way to a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.moment_bar import MomentBar
from caseapp.ui.widgets.naming import named
from caseapp.ui.widgets.pills import Pills

if TYPE_CHECKING:
    from caseapp.ui.pages.country.telling import CountryTold


class CountryHead(QWidget):
    """Stays in view while the page scrolls.

    Signals: ``sheet_wanted`` when a briefing sheet is asked for; ``writing_wanted`` with
    ``claim`` or ``assessment`` when a new one about the country is to be written down.
    """

    sheet_wanted = Signal()
    writing_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moments = MomentBar()
        self._name = labels.heading()
        self._pills = Pills()
        self._moment = labels.quiet()
        self._sheet = named(QPushButton(_("Briefing sheet…")), _("Briefing sheet"))
        self._sheet.setProperty("primary", True)
        self._sheet.setToolTip(_("Make a sheet for a client to take home (Ctrl+P)"))
        self._sheet.clicked.connect(self.sheet_wanted)
        self._claim = named(QPushButton(_("New claim…")), _("New claim"))
        self._claim.setToolTip(_("Write down what a source says (Ctrl+N)"))
        self._claim.clicked.connect(lambda: self.writing_wanted.emit("claim"))
        self._judge = named(QPushButton(_("Judge…")), _("Judge"))
        self._judge.setToolTip(_("Weigh the claims and judge anew (Ctrl+J)"))
        self._judge.clicked.connect(lambda: self.writing_wanted.emit("assessment"))
        self._lay_out()

    def begin(self, name: str) -> None:
        """Show the name while the rest is on its way."""
        self._name.setText(name)
        self._pills.show_tags(())
        self._moment.clear()
        self._sheet.setEnabled(False)

    def show_told(self, told: CountryTold) -> None:
        """Show name, tags and moment."""
        self._name.setText(told.name)
        self._pills.show_tags(told.tags)
        self._moment.setText(told.moment)
        self._moment.setProperty("accent", told.in_the_past)
        self._moment.setProperty("quiet", not told.in_the_past)
        self._moment.style().unpolish(self._moment)
        self._moment.style().polish(self._moment)
        self._sheet.setEnabled(True)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._name)
        row.addWidget(self._pills)
        row.addStretch(1)
        row.addWidget(self._sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 8)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.moments)
        below = QHBoxLayout()
        below.addWidget(self._moment, 1)
        below.addWidget(self._claim)
        below.addWidget(self._judge)
        layout.addLayout(below)
