"""Below the queue: where to write, how far it is, and the buttons that begin and stop it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from caseapp.text import gettext as _
from caseapp.ui.batch import asking
from caseapp.ui.batch.pace import Pace
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import described, named
from caseapp.ui.widgets.problem import Problem
from caseapp.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.jobs import Step

BAR = 180


class Running(QWidget):
    """The folder, and Start; while it runs how far it is, and Cancel.

    Signals: ``started`` with the folder and whether all is to be one file; ``cancelled``;
    ``folder_wanted`` when somebody wants to choose one.
    """

    started = Signal(object, bool)
    cancelled = Signal()
    folder_wanted = Signal()

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._pace = Pace(clock)
        self._folder = named(QLineEdit(), _("Folder"))
        self._folder.setPlaceholderText(_("Where the sheets are written"))
        self._problem = Problem(self._folder)
        self._together = Tick(_("All in one P&DF, to be printed in one go"))
        self._together.setToolTip(
            _("Each sheet as often as it has copies. Plain text has no pages and is left out.")
        )
        self._choose = named(QPushButton(_("&Browse…")), _("Choose a folder"))
        self._start = named(QPushButton(_("&Start")), _("Start"))
        self._start.setProperty("primary", True)
        self._cancel = named(QPushButton(_("Ca&ncel")), _("Cancel the batch"))
        self._bar = named(QProgressBar(), _("Progress of the batch"))
        self._bar.setFixedWidth(BAR)
        self._words = described(QLabel(), _("How far the batch is"))
        self._choose.clicked.connect(self.folder_wanted)
        self._start.clicked.connect(self._begin)
        self._folder.returnPressed.connect(self._begin)
        self._folder.textEdited.connect(lambda _text: self._problem.say(""))
        self._cancel.clicked.connect(self._stop)
        self._lay_out()
        self.rest()

    def take_folder(self, folder: Path) -> None:
        """Show the folder that was chosen."""
        self._folder.setText(str(folder))
        self._problem.say("")

    def refuse(self, sentence: str) -> None:
        """Say why it cannot begin, or has ended without an answer."""
        self.rest()
        self._problem.say(sentence)
        self._folder.setFocus()

    def work(self) -> None:
        """Show that it has begun."""
        self._pace = Pace(self._clock)
        self._bar.setRange(0, 0)
        self._words.setText(_("Beginning…"))
        self._show(running=True)
        self._cancel.setEnabled(True)

    def rest(self) -> None:
        """Show that nothing runs."""
        self._words.clear()
        self._show(running=False)

    def hear(self, step: Step) -> None:
        """Show how far it is."""
        self._pace.hear(step.done, step.total)
        self._bar.setRange(0, step.total)
        self._bar.setValue(step.done)
        if not self._cancel.isEnabled():
            return
        far = _("{done} of {total} sheets").format(done=step.done, total=step.total)
        if self._together.isChecked():  # its steps are sheets first, and pages then
            far = step.doing
        left = asking.time_left_words(self._pace.seconds_left)
        self._words.setText(_("{far}, {left}").format(far=far, left=left) if left else far)

    def allow(self, allowed: bool) -> None:
        """Whether there is anything to begin with."""
        self._start.setEnabled(allowed)

    def _begin(self) -> None:
        text = self._folder.text().strip()
        if not self._start.isEnabled():
            return
        if not text:
            self.refuse(_("Give the folder in which the sheets are to be written."))
            return
        self._problem.say("")
        self.started.emit(Path(text).expanduser(), self._together.isChecked())

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._words.setText(_("Stopping: what is in hand is finished first…"))
        self.cancelled.emit()

    def _show(self, running: bool) -> None:
        for widget in (self._bar, self._cancel):
            widget.setVisible(running)
        for field in (self._folder, self._choose):
            field.setEnabled(not running)
        self._start.setVisible(not running)
        self._together.setVisible(not running)

    def _lay_out(self) -> None:
        where, far = QHBoxLayout(), QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(labels.buddy(_("&Folder"), self._folder))
        where.addWidget(self._folder, 1)
        where.addWidget(self._choose)
        where.addWidget(self._start)
        far.setSpacing(10)
        far.addWidget(self._together)
        far.addWidget(self._bar)
        far.addWidget(self._words, 1)
        far.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(where)
        layout.addWidget(self._problem)
        layout.addLayout(far)
