"""Which topics are on a sheet: a box for each, below the part of the sheet they stand in."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from caseapp.domain.sheets import Topic
from caseapp.text import gettext as _
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import described
from caseapp.ui.widgets.tick import Tick
from caseapp.wording.sheets import topic_words

Part = tuple[str, tuple[Topic, ...], int]
"""A part of the sheet, its topics, and in how many columns they stand."""


def _parts() -> tuple[Part, ...]:
    known: tuple[Topic, ...] = (Topic.CHANGES, Topic.FLIGHTS, Topic.CONDITIONS, Topic.VISAS)
    known += (Topic.AGREEMENTS, Topic.SANCTIONS, Topic.NUMBERS)
    return (
        (_("What is known"), known, 2),
        (_("For the client"), (Topic.MEANING, Topic.DATES), 1),
        (_("At the end"), (Topic.SOURCES,), 1),
    )


class Topics(QWidget):
    """All are on the sheet at first. Signals: ``changed`` when one is put on or left out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[Topic, Tick] = {}
        self._always = labels.quiet(
            _(
                "Always on it: the answer, what is not known, where reports disagree, what to"
                " do, and who can help."
            )
        )
        self._always.setWordWrap(True)
        described(self._always, _("What is always on the sheet"))
        self._lay_out()

    @property
    def without(self) -> tuple[Topic, ...]:
        """The topics that are left out."""
        return tuple(topic for topic, box in self._boxes.items() if not box.isChecked())

    def leave_out(self, without: Collection[Topic]) -> None:
        """Leave these out and no others."""
        for topic, box in self._boxes.items():
            box.setChecked(topic not in without)

    def allow(self, reason: str) -> None:
        """Let topics be chosen; not where there is a reason, which stands below them then."""
        if self._always.text() == (reason or self._usual):
            return
        self._always.setText(reason or self._usual)
        for box in self._boxes.values():
            box.setEnabled(not reason)
            box.setToolTip(reason)

    def _lay_out(self) -> None:
        self._usual = self._always.text()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        for part, topics, columns in _parts():
            grid.addWidget(labels.quiet(part), grid.rowCount(), 0, 1, 2)
            first = grid.rowCount()
            for number, topic in enumerate(topics):
                row, column = divmod(number, columns)
                grid.addWidget(self._box(topic), first + row, column, 1, 3 - columns)
        grid.addWidget(self._always, grid.rowCount(), 0, 1, 2)

    def _box(self, topic: Topic) -> Tick:
        words = topic_words()[topic]
        words = words[:1].upper() + words[1:]
        box = self._boxes[topic] = Tick(words)
        box.setChecked(True)
        box.toggled.connect(lambda _on: self.changed.emit())
        return box
