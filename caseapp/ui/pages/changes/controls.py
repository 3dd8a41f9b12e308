"""The head of the changes page: since when, up to when, and what."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import gettext as _
from caseapp.ui.pages.changes.asking import Wish
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.choice import Choice
from caseapp.ui.widgets.date_field import DateField
from caseapp.ui.widgets.naming import named

NARROW = 150


class ChangesControls(QWidget):
    """Two days, a kind of thing, watched countries alone, and *Mark all as seen*.

    Signals: ``changed`` when something else is asked for; ``seen`` when the button is pressed.
    """

    changed = Signal()
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.since = DateField(_("Since"), _("you last looked"))
        self._known_on = DateField(_("Known on"), _("now"))
        self._thing = named(Choice(), _("Kind"))
        for name, key in (
            (_("All kinds"), ""),
            (_("Assessments"), "assessment"),
            (_("Claims"), "claim"),
            (_("Disagreements"), "disagreement"),
            (_("Sources"), "source"),
        ):
            self._thing.addItem(name, key)
        self._watched = named(Choice(), _("Which countries"))
        self._watched.addItem(_("All countries"), False)
        self._watched.addItem(_("Watched only"), True)
        self._seen = named(QPushButton(_("&Mark all as seen")), _("Mark all as seen"))
        self._seen.setToolTip(_("From now on, show what changes after what is shown here"))
        self._problem = labels.paragraph(_("What is wrong"))
        self._problem.setProperty("wrong", True)
        self._problem.hide()
        for field in (self.since, self._known_on):
            field.setMinimumWidth(NARROW)
            field.entered.connect(self.changed)
        self._thing.currentIndexChanged.connect(self.changed)
        self._watched.currentIndexChanged.connect(self.changed)
        self._seen.clicked.connect(self.seen)
        self._lay_out()

    @property
    def wish(self) -> Wish:
        """What is asked for, of all countries."""
        return Wish(
            self.since.text().strip(),
            self._known_on.text().strip(),
            self._thing.currentData(),
            self._watched.currentData(),
        )

    def refuse(self, sentence: str) -> None:
        """Say below the fields what is wrong; what was typed stays."""
        self._problem.setText(sentence)
        self._problem.show()
        self._seen.setEnabled(False)
        for field in (self.since, self._known_on):
            field.mark(bool(field.text()))

    def accept(self) -> None:
        """Take back what was said to be wrong."""
        self._problem.hide()
        self.since.mark(False)
        self._known_on.mark(False)
        # Of a past state nobody can say that all of today's was seen.
        wish = self.wish
        self._seen.setEnabled(not (wish.known_on or wish.thing or wish.watched_only))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, field in (
            (_("Si&nce"), self.since),
            (_("&Known on"), self._known_on),
            (_("K&ind"), self._thing),
        ):
            row.addWidget(labels.buddy(text, field))
            row.addWidget(field)
        row.addWidget(self._watched)
        row.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(labels.heading(_("Changes")))
        top.addStretch(1)
        top.addWidget(self._seen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(row)
        layout.addWidget(self._problem)
