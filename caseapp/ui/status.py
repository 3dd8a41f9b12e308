"""The bar below: how fresh the knowledge is, and long jobs with their Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets.naming import described

if TYPE_CHECKING:
    from caseapp.ui.desk import Desk
    from caseapp.ui.widgets.progress import Progress

NOTED = 15_000
"""How many milliseconds a note stays."""


class Status(QStatusBar):
    """Says how fresh the knowledge is and that there is no clients file."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._progress: Progress | None = None
        self._freshness = described(QLabel(), _("How fresh the knowledge is"))
        self._freshness.setContentsMargins(12, 4, 12, 4)
        self._person = described(QLabel(), _("Who is at this computer"))
        self._person.setContentsMargins(12, 4, 12, 4)
        self._person.hide()
        self._clients = QLabel(_("Knowledge only: no clients file on this computer"))
        self._clients.setProperty("quiet", True)
        self._clients.setContentsMargins(12, 4, 12, 4)
        self.addWidget(self._freshness, 1)
        self.addPermanentWidget(self._person)
        self.addPermanentWidget(self._clients)
        self.setSizeGripEnabled(False)
        desk.moved.connect(self._follow)

    def say(self, text: str) -> None:
        """Say how fresh the knowledge is."""
        self._freshness.setText(text)
        self._freshness.setToolTip(text)

    def name(self, words: str) -> None:
        """Say who is at this computer; empty words say nothing."""
        self._person.setText(words)
        self._person.setVisible(bool(words))

    def note(self, text: str) -> None:
        """Say for a while what was done, or why it was not."""
        self.showMessage(text, NOTED)

    def _follow(self) -> None:
        long_jobs = [errand for errand in self._desk.errands if errand.is_long]
        if not long_jobs:
            if self._progress:
                self._progress.hide()
            return
        if self._progress is None:
            self._progress = self._make_progress()
        self._progress.follow(long_jobs[0])

    def _make_progress(self) -> Progress:
        from caseapp.ui.widgets.progress import Progress

        progress = Progress(self)
        self.insertPermanentWidget(1, progress)
        return progress
