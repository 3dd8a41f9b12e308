"""The page of one source, as a search found it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.widgets import labels

if TYPE_CHECKING:
    from caseapp.domain.searching import SearchHit


class SourcePage(QWidget):
    """Title, publisher and note of a source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = labels.paragraph(_("Title"), 3)
        self._about = labels.paragraph(_("About the source"))
        self._id = labels.paragraph(_("Name in the data pack"))
        self._lay_out()

    def show_hit(self, hit: SearchHit) -> None:
        """Show the source a search found."""
        self._title.setText(hit.title)
        self._about.setText(hit.snippet)
        self._id.setText(_("Name in the data pack: {id}").format(id=hit.id))

    def panes(self) -> list[QWidget]:
        """Where F6 goes on this page."""
        return [self._title]

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setSpacing(10)
        for label in (self._title, self._about, self._id):
            inside.addWidget(label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(labels.heading(_("Source")))
        layout.addWidget(card)
        layout.addStretch(1)
